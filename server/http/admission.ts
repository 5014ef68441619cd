// Who may try which code. A scan learns nothing: who has failed too often is told the same of every code, unless the
// room knows a key of theirs or their address. Failures and joins are counted apart, so that neither stops the other.
import { matchMaker } from '@colyseus/core';
import { JoinOptions } from '../../shared/protocol/messages.ts';
import { networkOf } from '../network.ts';
import { MatchRoom } from '../room/MatchRoom.ts';
import { FAILURES, JOINS, LOOKUPS, RETURNS, rateLimit, tally } from './rateLimit.ts';

type Reservation = Awaited<ReturnType<typeof matchMaker.joinById>>;

/** A request for a room, as far as it matters here. */
export interface Asker {
  readonly address: string;
  /** What was sent as JoinOptions, if anything; not parsed yet. */
  readonly options?: unknown;
}

export class Admission {
  readonly #now: () => number;
  readonly #failures = tally(FAILURES);
  readonly #mayJoin = rateLimit(JOINS);
  readonly #mayReturn = rateLimit(RETURNS);
  readonly #mayLook = rateLimit(LOOKUPS);

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Comes before anything that depends on whether there is such a room. `code` is null when it cannot be one. */
  isBarred(code: string | null, { address, options }: Asker): boolean {
    if (!this.#failures.isSpent(address, this.#now())) return false;
    const room = localRoom(code);
    return !room || !(room.door.isHome(networkOf(address)) || keyOf(room, options) !== null);
  }

  /** There is no such room. */
  failed(address: string): void {
    this.#failures.count(address, this.#now());
  }

  /** The room is there and is looked at. */
  mayLook(address: string): boolean {
    return this.#mayLook(address, this.#now());
  }

  /** The room is there and is to be joined. */
  mayJoin(room: MatchRoom, { address, options }: Asker): boolean {
    const key = keyOf(room, options);
    return key === null ? this.#mayJoin(address, this.#now()) : this.#mayReturn(key, this.#now());
  }

  /** A place has been reserved; the room expects its socket. */
  reserved(room: MatchRoom, { address, options }: Asker, place: Reservation): Reservation {
    room.door.reserve(place.sessionId, JoinOptions.parse(options), networkOf(address), this.#now());
    return place;
  }
}

/** The room of that code in this process. */
export function localRoom(code: string | null): MatchRoom | null {
  const room = code === null ? undefined : matchMaker.getLocalRoomById(code);
  return room instanceof MatchRoom ? room : null;
}

function keyOf(room: MatchRoom, options: unknown): string | null {
  const asked = JoinOptions.safeParse(options);
  return asked.success ? room.door.knownKey(asked.data) : null;
}
