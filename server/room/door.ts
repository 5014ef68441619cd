// The door of a room: whose key it knows, who is at home, and which screens it lets in (S7). Players' seats are the
// match's own business. Everything here is in memory only.
import type { JoinOptions } from '../../shared/protocol/messages.ts';
import { done, type Outcome, type Refusal, refused } from '../../shared/protocol/refusals.ts';
import type { Match } from '../match/match.ts';
import { hashOf, type MatchClient, opens, type Seated } from './seats.ts';
import { Unclaimed } from './unclaimed.ts';

export const SCREENS_MAX = 60; // beside the players' seats
const SCREENS_KNOWN_MAX = 2 * SCREENS_MAX;
const RETURNING_MS = 60_000;

interface Inside {
  readonly match: Match;
  readonly clients: Iterable<MatchClient>;
}

export class Door {
  readonly #inside: () => Inside;
  readonly #unclaimed = new Unclaimed();
  readonly #screens = new Set<string>(); // hashes of their keys, oldest first
  readonly #returningUntil: number; // epoch ms
  #madeFrom: string | null = null;

  /** `returnedAt`: when the server came back with this room; it does not remember then who was there. */
  constructor(inside: () => Inside, returnedAt?: number) {
    this.#inside = inside;
    this.#returningUntil = (returnedAt ?? Number.NEGATIVE_INFINITY) + RETURNING_MS;
  }

  /** The room was made at `network`'s request. */
  madeFrom(network: string): void {
    this.#madeFrom = network;
  }

  /** Was the room made there, or is somebody of there in it? */
  isHome(network: string): boolean {
    if (network === this.#madeFrom) return true;
    for (const { userData, auth } of this.#inside().clients)
      if (userData && auth?.network === network) return true;
    return false;
  }

  /** The hash of the key that is known here: the host's, a moderator's, or that of a seat; null when none is. */
  knownKey({ hostKey, role, seatKey }: JoinOptions): string | null {
    const { match } = this.#inside();
    if (this.isHostKey(hostKey)) return match.hostKeyHash;
    const key = hashOf(seatKey);
    if (role === 'moderator' && this.#isModeratorKey(seatKey)) return key;
    if (role === 'player' && match.seats.some(({ seatHash, removed }) => seatHash === key && !removed))
      return key;
    return null;
  }

  isHostKey(key: string | undefined): boolean {
    return key !== undefined && opens(key, this.#inside().match.hostKeyHash);
  }

  #isModeratorKey(key: string): boolean {
    const { moderatorKeyHash } = this.#inside().match;
    return moderatorKeyHash !== null && opens(key, moderatorKeyHash);
  }

  reserve(session: string, asked: JoinOptions, network: string, now: number): void {
    const known = this.knownKey(asked);
    const key = known ?? hashOf(asked.seatKey);
    this.#unclaimed.add(session, { key, address: network, isKnown: known !== null }, now);
  }

  /** The socket of a reservation is here. False when it has lapsed: then the phone asks again. */
  arrive(session: string): boolean {
    return this.#unclaimed.take(session);
  }

  /** Whoever has no seat: a host, or a screen, which leads nothing whatever key it brings. */
  place(asked: JoinOptions, now: number): Outcome<Seated> {
    const { role, hostKey } = asked;
    const isHost = this.isHostKey(hostKey);
    if (role === 'host' || role === 'booth')
      return isHost ? done({ role, player: null, isHost }) : refused('wrong-host-key');
    if (role === 'moderator')
      return this.#isModeratorKey(asked.seatKey)
        ? done({ role, player: null, isHost: false })
        : refused('wrong-moderator-key');
    const refusal = isHost ? null : this.#refusalOf(hashOf(asked.seatKey), now);
    return refusal ? refused(refusal) : done({ role, player: null, isHost: false });
  }

  /** S7. Decided and let in within one turn: two at once cannot both be the last. */
  #refusalOf(screen: string, now: number): Refusal | null {
    const isKnown = this.#screens.has(screen) || now < this.#returningUntil;
    const { match, clients } = this.#inside();
    if (match.doorLocked && !isKnown) return 'room-locked';
    const screens = [...clients].filter(({ userData }) => userData?.role === 'screen');
    if (screens.length >= SCREENS_MAX) return 'room-full';
    this.#remember(screen);
    return null;
  }

  #remember(screen: string): void {
    this.#screens.delete(screen);
    this.#screens.add(screen);
    for (const oldest of this.#screens) {
      if (this.#screens.size <= SCREENS_KNOWN_MAX) break;
      this.#screens.delete(oldest);
    }
  }
}
