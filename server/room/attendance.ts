// Who counts as being here (P4, P12): whoever is connected, and for a while whoever has only just gone or may be on
// the way back to a server that was away.
import { type Match, type PlayerId, players } from '../match/match.ts';
import { type MatchClient, playersHere } from './seats.ts';

const RETURNING_MS = 10_000;

export class Attendance {
  readonly #leftAt = new Map<PlayerId, number>(); // epoch ms
  #serverReturnedAt = Number.NEGATIVE_INFINITY;
  #lastHereAt: number;

  /** `now` in epoch ms, as everywhere here. */
  constructor(now: number) {
    this.#lastHereAt = now;
  }

  /** When the last connection ended; when the room was made, if there has been none. */
  get lastHereAt(): number {
    return this.#lastHereAt;
  }

  /** The server was away and is back: nobody had a chance to be here before. */
  serverReturned(now: number): void {
    this.#lastHereAt = now;
    this.#serverReturnedAt = now;
    this.#leftAt.clear(); // told by a clock that may have been set since
  }

  left(player: PlayerId | null, now: number): void {
    this.#lastHereAt = now;
    if (player) this.#leftAt.set(player, now);
  }

  present(match: Match, clients: Iterable<MatchClient>, now: number): readonly PlayerId[] {
    const here = new Set(playersHere(clients));
    const isExpected = (player: PlayerId) =>
      now <
      RETURNING_MS + Math.max(this.#serverReturnedAt, this.#leftAt.get(player) ?? Number.NEGATIVE_INFINITY);
    return players(match)
      .map(({ id }) => id)
      .filter((id) => here.has(id) || isExpected(id));
  }
}
