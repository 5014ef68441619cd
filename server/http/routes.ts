// The HTTP API, as design and client know it. Pages and files are assets.ts; joining a room is guard.ts.
import { timingSafeEqual } from 'node:crypto';
import express, { type Application, type Request, type RequestHandler, type Response } from 'express';
import { writeBytesText } from '../../shared/encoding/bytesText.ts';
import { BoardFilter } from '../../shared/protocol/boardFilter.ts';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import type { NamedPlaylist } from '../../shared/protocol/playlists.ts';
import { parseCode } from '../../shared/protocol/room.ts';
import type { Config } from '../config.ts';
import type { Faults } from '../faults.ts';
import { PLAYLISTS } from '../match/playlists.ts';
import { networkOf } from '../network.ts';
import { downloadOf } from '../results/downloads.ts';
import { exportOf } from '../results/exported.ts';
import { newOverallBoard } from '../results/overall.ts';
import { replayOf } from '../results/results.ts';
import { ABSENT, type Arrivals } from '../room/arrivals.ts';
import { openRoom, parseOrder } from '../room/opening.ts';
import type { RoomParts } from '../room/parts.ts';
import { hashOf } from '../room/seats.ts';
import { addAddressChoice } from './addressChoice.ts';
import { baseUrl, isLoopback, phoneUrl } from './addresses.ts';
import { type Admission, localRoom } from './admission.ts';
import { addressOf, isRelayed } from './hosts.ts';
import type { Metrics } from './metrics.ts';
import { CREATIONS, type Limit, LOOKUPS, READINGS, rateLimit } from './rateLimit.ts';
import type { Candidate } from './reachable.ts';
import { onError, onlyMethods, refuse } from './reply.ts';

const ORDER_BYTES_MAX = '16kb';

interface Serving {
  readonly config: Config;
  readonly parts: RoomParts;
  readonly metrics: Metrics;
  readonly admission: Admission;
  readonly arrivals: Arrivals;
  /** The addresses of this machine that phones may reach. */
  readonly offered: () => readonly Candidate[];
}

export function addRoutes(
  app: Application,
  { config, parts, metrics, admission, arrivals, offered }: Serving,
): void {
  const limited = (limit: Limit): RequestHandler => {
    const allowed = rateLimit(limit);
    return (request, response, next) =>
      allowed(addressOf(request), parts.now()) ? next() : refuse(response, 'too-many');
  };

  const overallBoard = newOverallBoard(parts.log);
  const unreadable = (match: string, error: unknown) => parts.failed(error, { match, during: 'reading' });

  app
    .route('/healthz')
    .get((_request, response) => void response.json({ ok: true }))
    .all(onlyMethods('GET', 'HEAD'));

  app
    .route('/api/rooms')
    .post(limited(CREATIONS), express.json({ limit: ORDER_BYTES_MAX }), async (request, response) => {
      const order = parseOrder(request.body);
      if (!order.ok)
        return refuse(response, order.refusal, 'badRound' in order ? { badRound: order.badRound } : {});
      const room = await openRoom(parts.log, order.value, addressOf(request), parts.now());
      localRoom(room.code)?.door.madeFrom(networkOf(addressOf(request)));
      const base = baseUrl(request.headers, config);
      const created: CreatedRoom = {
        ...room,
        joinUrl: `${phoneUrl(request.headers, config, null, offered())}/${room.code}`,
        screenUrl: `${base}/${room.code}/screen`,
        hostUrl: `${base}/${room.code}/host#key=${room.hostKey}`,
      };
      response.status(201).json(created);
    })
    .all(onlyMethods('POST'));

  app
    .route('/api/rooms/:code')
    .get(async (request, response) => {
      const code = parseCode(request.params.code);
      const address = addressOf(request);
      if (admission.isBarred(code, { address })) return refuse(response, 'too-many');
      response.set('Cache-Control', 'no-store');
      const where = code === null ? 'nowhere' : await arrivals.find(code);
      if (where === 'nowhere') admission.failed(address);
      if (where !== 'here')
        return refuse(response, ABSENT[where], { matchId: code && arrivals.lostUnder(code) });
      const room = localRoom(code);
      if (!room) return refuse(response, 'unknown-code'); // closed in this moment
      if (!admission.mayLook(address)) return refuse(response, 'too-many');
      response.json({
        ...room.summary(),
        joinUrl: `${phoneUrl(request.headers, config, room.address, offered())}/${code}`,
      });
    })
    .all(onlyMethods('GET', 'HEAD'));

  addAddressChoice(app, config, offered, limited(LOOKUPS));

  app
    .route('/api/playlists')
    .get(limited(READINGS), (_request, response) => {
      const playlists: readonly NamedPlaylist[] = Object.entries(PLAYLISTS).map(([name, rounds]) => ({
        name,
        rounds,
      }));
      response.json(playlists);
    })
    .all(onlyMethods('GET', 'HEAD'));

  app
    .route('/api/matches/:id')
    .get(limited(READINGS), (request, response) => {
      const replayed = replayOf(parts.log, request.params.id, unreadable);
      if (!replayed.ok) return refuse(response, replayed.refusal);
      response.type('json').send(writeBytesText(replayed.value));
    })
    .all(onlyMethods('GET', 'HEAD'));

  app
    .route('/api/matches/:id/:file.:format')
    .get(limited(READINGS), (request, response) => {
      const { id, file, format } = request.params;
      const match = exportOf(parts.log, id, unreadable);
      if (!match.ok) return refuse(response, match.refusal);
      const download = downloadOf(match.value, `${file}.${format}`, request.query.for === 'europe');
      if (!download) return refuse(response, 'not-found');
      if (download.name) response.attachment(download.name);
      response.type(download.type).send(download.text);
    })
    .all(onlyMethods('GET', 'HEAD'));

  app
    .route('/api/protection')
    .get(limited(READINGS), (request, response) => {
      const filter = BoardFilter.safeParse(request.query);
      if (!filter.success) return refuse(response, 'bad-filter');
      response.json(overallBoard(filter.data, parts.now()));
    })
    .all(onlyMethods('GET', 'HEAD'));

  app
    .route('/metrics')
    .get(async (request, response) => {
      if (!mayMeasure(request, config)) return refuse(response, 'not-found');
      response.type('text/plain').send(await metrics.text());
    })
    .all(onlyMethods('GET', 'HEAD'));

  app.use('/api', (_request: Request, response: Response) => refuse(response, 'not-found'));
}

/** Last of all: nothing here answers, or something broke. */
export function addLastResorts(app: Application, faults: Faults): void {
  app.use((_request, response) => refuse(response, 'not-found'));
  app.use(onError((error, where) => faults.note('request', error, where)));
}

/** What comes through a proxy comes from its machine: without a token that says nothing about who is asking. */
function mayMeasure(request: Request, { metricsToken }: Config): boolean {
  if (metricsToken === null) return isLoopback(addressOf(request)) && !isRelayed(request);
  const given = hashOf(request.headers.authorization?.replace(/^Bearer /i, '') ?? '');
  return timingSafeEqual(Buffer.from(given), Buffer.from(hashOf(metricsToken)));
}
