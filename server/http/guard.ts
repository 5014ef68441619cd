// Stands before everything that listens to the HTTP server: every request and upgrade is settled here or refused.
// Colyseus' own router, which would come first, is never asked: joining is an ordinary route (joining.ts).
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { matchMaker } from '@colyseus/core';
import type { Logger } from 'pino';
import { REFUSALS, type Refusal } from '../../shared/protocol/refusals.ts';
import { parseCode } from '../../shared/protocol/room.ts';
import type { Config } from '../config.ts';
import type { Faults } from '../faults.ts';
import { ABSENT, type Arrivals } from '../room/arrivals.ts';
import { renewedReservation } from '../room/renewal.ts';
import { refusalError } from '../status.ts';
import { type Admission, localRoom } from './admission.ts';
import { isRelayed, settle } from './hosts.ts';
import { answerParseErrors } from './parseErrors.ts';
import { answerRaw } from './rawAnswer.ts';

export type Pages = (request: IncomingMessage, response: ServerResponse) => void;

interface Guarding {
  readonly config: Config;
  readonly log: Logger;
  readonly faults: Faults;
}

/** `pages` answers every request that is let through; upgrades go on to whoever listens for them. */
export function guard(server: Server, pages: Pages, { config, log, faults }: Guarding): void {
  let isWarned = config.trustProxy;
  const answering = new WeakMap<Socket, ServerResponse>();
  const emit = server.emit.bind(server) as (event: string | symbol, ...rest: unknown[]) => boolean;

  const onRequest = (request: IncomingMessage, response: ServerResponse): true => {
    answering.set(request.socket, response);
    if (settle(request, config)) pages(request, response);
    else refuse(response);
    if (!isWarned && isRelayed(request)) {
      isWarned = true;
      log.warn('a proxy sends requests here and is not trusted: everybody counts as one; see TRUST_PROXY');
    }
    return true;
  };

  const onUpgrade = (request: IncomingMessage, socket: Duplex, ...rest: unknown[]): boolean => {
    try {
      if (settle(request, config)) return emit('upgrade', request, socket, ...rest);
      answerRaw(socket, '400 Bad Request', 'malformed');
    } catch (error) {
      socket.destroy();
      faults.note('request', error, { during: 'upgrade' });
    }
    return true;
  };

  server.emit = (event: string | symbol, ...rest: unknown[]) => {
    if (event === 'request') return onRequest(...(rest as [IncomingMessage, ServerResponse]));
    if (event === 'upgrade') return onUpgrade(...(rest as [IncomingMessage, Duplex, Buffer]));
    return emit(event, ...rest);
  };
  answerParseErrors(server, faults, (socket) => answering.get(socket));
}

const MALFORMED = JSON.stringify({ error: 'malformed' satisfies Refusal, message: REFUSALS.malformed });

function refuse(response: ServerResponse): void {
  response.writeHead(400, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(MALFORMED),
    connection: 'close',
  });
  response.end(MALFORMED);
}

/** Rooms are made by POST /api/rooms only, and no other page may ask. */
export function restrictMatchmaking(admission: Admission, arrivals: Arrivals): void {
  const { controller } = matchMaker;
  controller.exposedMethods = ['joinById'];
  controller.DEFAULT_CORS_HEADERS = { Vary: 'Origin' } as unknown as typeof controller.DEFAULT_CORS_HEADERS;
  controller.getCorsHeaders = () => ({}) as ReturnType<typeof controller.getCorsHeaders>;
  controller.invokeMethod = async (method, roomId, options, context) => {
    if (method !== 'joinById') throw refusalError('not-found');
    const code = parseCode(roomId);
    const asker = { address: context?.ip ?? '', options };
    if (admission.isBarred(code, asker)) throw refusalError('too-many');
    const where = code === null ? 'nowhere' : await arrivals.find(code);
    if (where === 'nowhere') admission.failed(asker.address);
    if (where !== 'here') throw refusalError(ABSENT[where]);
    const room = localRoom(code);
    if (code === null || !room) throw refusalError('unknown-code'); // closed in this moment
    if (!admission.mayJoin(room, asker)) throw refusalError('too-many');
    const place = renewedReservation(code, options) ?? (await matchMaker.joinById(code, options, context));
    return admission.reserved(room, asker, place);
  };
}
