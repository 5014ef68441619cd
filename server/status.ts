// The HTTP status that goes with each refusal; join refusals over the matchmaking route use it too.
import { ServerError } from '@colyseus/core';
import type { Refusal } from '../shared/protocol/refusals.ts';

const STATUS: { readonly [R in Refusal]?: number } = {
  'unknown-code': 404,
  'unknown-match': 404,
  'unreadable-match': 410,
  'not-found': 404,
  'no-such-address': 409,
  'not-reopened': 410,
  'room-full': 403,
  'room-locked': 403,
  removed: 403,
  'wrong-host-key': 403,
  'host-only': 403,
  'player-only': 403,
  'name-taken': 409,
  'match-over': 409,
  'not-now': 409,
  paused: 409,
  'old-page': 409,
  'too-large': 413,
  'too-many': 429,
  'disk-full': 507,
  'disk-refuses': 507,
  internal: 500,
  starting: 503,
};

export const statusOf = (refusal: Refusal): number => STATUS[refusal] ?? 400;

/** A refused join, as Colyseus takes it to the client. */
export const refusalError = (refusal: Refusal): ServerError => new ServerError(statusOf(refusal), refusal);
