// Stands before Colyseus' own routes, which Express never sees: method, size and number of join requests, and an
// address that cannot be forged. Changes Colyseus' matchmaking to join by code only, with refusals as its errors.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { matchMaker, ServerError } from '@colyseus/core';
import { parseCode } from '../../shared/protocol/messages.ts';
import { REFUSALS, type Refusal } from '../../shared/protocol/refusals.ts';
import type { Config } from '../config.ts';
import { ABSENT, type Arrivals } from '../room/arrivals.ts';
import { renewedReservation } from '../room/reservations.ts';
import { clientAddress } from './addresses.ts';
import { JOINS, rateLimit } from './rateLimit.ts';
import { statusOf } from './status.ts';

const JOIN_BYTES_MAX = 2048;
const JOIN_PATH = '/matchmake/';

/** Puts the guard in front of every listener of `server`, also of those added later and prepended. */
export function guard(server: Server, config: Config, now: () => number): void {
  const allowed = rateLimit(JOINS);
  const emit = server.emit.bind(server) as (event: string | symbol, ...rest: unknown[]) => boolean;
  server.emit = (event: string | symbol, ...rest: unknown[]) => {
    if (event !== 'request' && event !== 'upgrade') return emit(event, ...rest);
    const request = rest[0] as IncomingMessage;
    const address = clientAddress(request, config);
    request.headers['x-real-ip'] = address;
    if (event === 'request' && isJoin(request)) {
      const refusal = joinRefusal(request) ?? (allowed(address, now()) ? null : 'too-many');
      if (refusal) return refuse(rest[1] as ServerResponse, refusal);
    }
    return emit(event, ...rest);
  };
}

const isJoin = (request: IncomingMessage): boolean =>
  request.url?.toLowerCase().startsWith(JOIN_PATH) ?? false;

function joinRefusal(request: IncomingMessage): Refusal | null {
  if (request.method !== 'POST') return 'not-found';
  const length = Number(request.headers['content-length']); // without a length there is no body to trust
  if (!(length <= JOIN_BYTES_MAX)) return 'too-large';
  return null;
}

/** In the shape that the SDK reads: {code, error}; with the sentence for people beside it. */
function refuse(response: ServerResponse, refusal: Refusal): true {
  const status = statusOf(refusal);
  const headers = { 'content-type': 'application/json', connection: 'close' };
  response.writeHead(status, refusal === 'too-many' ? { ...headers, 'retry-after': '10' } : headers);
  response.end(JSON.stringify({ code: status, error: refusal, message: REFUSALS[refusal] }));
  return true;
}

/** Rooms are made by POST /api/rooms only, and no other page may ask. */
export function restrictMatchmaking(arrivals: Arrivals): void {
  const { controller } = matchMaker;
  controller.exposedMethods = ['joinById'];
  controller.DEFAULT_CORS_HEADERS = { Vary: 'Origin' } as unknown as typeof controller.DEFAULT_CORS_HEADERS;
  controller.getCorsHeaders = () => ({}) as ReturnType<typeof controller.getCorsHeaders>;
  controller.invokeMethod = async (method, roomId, options, context) => {
    if (method !== 'joinById') throw new ServerError(404, 'not-found' satisfies Refusal);
    const code = parseCode(roomId);
    const where = code === null ? 'nowhere' : await arrivals.find(code);
    if (code === null || where !== 'here')
      throw refusalError(where === 'here' ? 'unknown-code' : ABSENT[where]);
    const renewed = renewedReservation(code, options);
    if (renewed) return renewed;
    const room = await matchMaker.driver.findOne({ roomId: code });
    if (room?.locked) throw refusalError('room-full'); // Colyseus locks a room that has reached maxClients
    try {
      return await matchMaker.joinById(code, options, context);
    } catch (error) {
      if (error instanceof ServerError && error.message in REFUSALS) throw error;
      throw refusalError('room-full'); // filled up between the look and the seat
    }
  };
}

const refusalError = (refusal: Refusal): ServerError => new ServerError(statusOf(refusal), refusal);
