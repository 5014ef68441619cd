// The address that phones are sent to, read and chosen by the host whose key comes with the request.
import express, { type Application, type Request, type RequestHandler } from 'express';
import { AddressChoice, type OfferedAddresses } from '../../shared/protocol/messages.ts';
import { done, type Outcome, refused } from '../../shared/protocol/refusals.ts';
import { parseCode } from '../../shared/protocol/room.ts';
import type { Config } from '../config.ts';
import type { MatchRoom } from '../room/MatchRoom.ts';
import { baseUrl, isOwnAddress, phoneUrl, withAddress } from './addresses.ts';
import { localRoom } from './admission.ts';
import type { Candidate } from './reachable.ts';
import { onlyMethods, refuse } from './reply.ts';

const BODY_BYTES_MAX = '1kb';

export function addAddressChoice(
  app: Application,
  config: Config,
  offered: () => readonly Candidate[],
  limited: RequestHandler,
): void {
  const answer = (request: Request, chosen: string | null) => told(request, config, offered(), chosen);
  app
    .route('/api/rooms/:code/address')
    .all((_request, response, next) => {
      response.set('Cache-Control', 'no-store');
      next();
    })
    .get(limited, (request, response) => {
      const room = hostedRoom(request);
      if (!room.ok) return refuse(response, room.refusal);
      response.json(answer(request, room.value.address));
    })
    .put(limited, express.json({ limit: BODY_BYTES_MAX }), async (request, response) => {
      const room = hostedRoom(request);
      if (!room.ok) return refuse(response, room.refusal);
      const choice = AddressChoice.safeParse(request.body);
      if (!choice.success) return refuse(response, 'malformed');
      const { address } = choice.data;
      const { addresses } = answer(request, null);
      if (address !== null && !addresses.some((each) => each.address === address))
        return refuse(response, 'no-such-address');
      await room.value.chooseAddress(address);
      response.json(answer(request, room.value.address));
    })
    .all(onlyMethods('GET', 'HEAD', 'PUT'));
}

/** The room of the path, for whoever sends its host's key. Where there is none it says no more than to a wrong key. */
function hostedRoom(request: Request): Outcome<MatchRoom> {
  const room = localRoom(parseCode(String(request.params.code)));
  const key = request.headers.authorization?.replace(/^Bearer /i, '') ?? '';
  return room?.door.isHostKey(key) ? done(room) : refused('wrong-host-key');
}

function told(
  { headers }: Request,
  config: Config,
  all: readonly Candidate[],
  chosen: string | null,
): OfferedAddresses {
  const base = baseUrl(headers, config);
  const addresses = isOwnAddress(headers, config, all)
    ? all.map(({ address, adapter }) => ({ address, adapter, url: withAddress(base, address) }))
    : [];
  return { addresses, current: phoneUrl(headers, config, chosen, all) };
}
