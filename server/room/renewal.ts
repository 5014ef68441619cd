// A place that Colyseus keeps for a socket which has not come yet. Whoever asks again with the same key has given their
// former attempt up: they get the same place once more instead of a second one.
import { matchMaker } from '@colyseus/core';
import { JoinOptions } from '../../shared/protocol/messages.ts';
import { MatchRoom } from './MatchRoom.ts';
import type { Asked } from './seats.ts';

type Listing = Parameters<typeof matchMaker.buildSeatReservation>[0];

/** What Colyseus keeps to itself in this version of it. */
interface Reserving {
  /** By session: what was sent, what onAuth made of it, whether a socket has come for it. */
  readonly _reservedSeats: Record<string, [unknown, Asked, boolean?, boolean?]>;
  readonly _reservedSeatTimeouts: Readonly<Record<string, NodeJS.Timeout>>;
  readonly _listing: Listing;
}

/** The reservation of `code` that waits for whoever sends `options`, kept for its whole time from now; null without one. */
export function renewedReservation(code: string, options: unknown) {
  const room = matchMaker.getLocalRoomById(code);
  const asked = JoinOptions.safeParse(options);
  if (!(room instanceof MatchRoom) || !asked.success) return null;
  const { role, seatKey } = asked.data;
  const { _reservedSeats: seats, _reservedSeatTimeouts: timeouts, _listing } = room as unknown as Reserving;
  for (const [sessionId, [, kept, consumed]] of Object.entries(seats)) {
    if (consumed || kept.seatKey !== seatKey || kept.role !== role) continue;
    seats[sessionId] = [options, { ...asked.data, network: kept.network }, false, false];
    timeouts[sessionId]?.refresh();
    return matchMaker.buildSeatReservation(_listing, sessionId);
  }
  return null;
}
