// Who counts as being here (P4, P12): whoever is connected, and for a while whoever has only just gone or may be on
// the way back to a server that was away. Also since when, and for how long those who could run the match are gone (H).
import type { Hosting } from '../match/commands.ts';
import { type Match, type PlayerId, players } from '../match/match.ts';
import { type MatchClient, playersHere, type Seated } from './seats.ts';

const RETURNING_MS = 10_000;

/** 'p2' before 'p10'. */
const bySeat = (a: PlayerId, b: PlayerId): number => Number(a.slice(1)) - Number(b.slice(1));

export class Attendance {
  readonly #leftAt = new Map<PlayerId, number>(); // epoch ms
  readonly #hereSince = new Map<PlayerId, number>(); // epoch ms; short absences do not count
  readonly #owners = new Set<PlayerId>(); // seats that came with the host's key since the server's start
  #hostLeftAt: number; // the last connection with the host's key; the room's making, if there was none
  #serverReturnedAt = Number.NEGATIVE_INFINITY;
  #lastHereAt: number;

  /** `now` in epoch ms, as everywhere here. */
  constructor(now: number) {
    this.#lastHereAt = now;
    this.#hostLeftAt = now;
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

  /** Has this player shown the host's key? Then whoever stands in for the host cannot remove them. */
  isOwner(player: PlayerId): boolean {
    return this.#owners.has(player);
  }

  /** `wasHere`: another connection of the same player is still open. */
  came({ player, isHost }: Seated, wasHere: boolean, now: number): void {
    if (!player) return;
    if (isHost) this.#owners.add(player);
    if (this.#hereSince.has(player) && (wasHere || now < this.#goneAt(player) + RETURNING_MS)) return;
    const isReturn = now < this.#serverReturnedAt + RETURNING_MS; // then all have been here equally long
    this.#hereSince.set(player, isReturn ? this.#serverReturnedAt : now);
  }

  left(seated: Seated | undefined, now: number): void {
    this.#lastHereAt = now;
    if (seated?.player) this.#leftAt.set(seated.player, now);
    if (seated?.isHost) this.#hostLeftAt = now;
  }

  #goneAt(player: PlayerId): number {
    return Math.max(this.#serverReturnedAt, this.#leftAt.get(player) ?? Number.NEGATIVE_INFINITY);
  }

  present(match: Match, clients: Iterable<MatchClient>, now: number): readonly PlayerId[] {
    const here = new Set(playersHere(clients));
    const isExpected = (player: PlayerId) => now < RETURNING_MS + this.#goneAt(player);
    return players(match)
      .map(({ id }) => id)
      .filter((id) => here.has(id) || isExpected(id));
  }

  /** Players with a live connection, the one longest here first. */
  connected(clients: Iterable<MatchClient>): readonly PlayerId[] {
    const since = (player: PlayerId) => this.#hereSince.get(player) ?? Number.POSITIVE_INFINITY;
    return [...playersHere(clients)].sort((a, b) => since(a) - since(b) || bySeat(a, b));
  }

  hosting({ actingHost }: Match, clients: Iterable<MatchClient>, now: number): Hosting {
    const connected = this.connected(clients);
    const withKey = [...clients].flatMap(({ userData }) => (userData?.isHost ? [userData] : []));
    const actingGone = actingHost !== null && !connected.includes(actingHost);
    return {
      keyAwayMs: withKey.length > 0 ? null : now - Math.max(this.#hostLeftAt, this.#serverReturnedAt),
      actingAwayMs: actingGone ? now - this.#goneAt(actingHost) : null,
      keyPlays: withKey.length > 0 && withKey.every(({ player }) => player !== null),
      connected,
    };
  }
}
