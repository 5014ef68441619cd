// Where the room of a code is: here, on its way (the log has it open, but its room is not there yet, as after a restart),
// lost (its match cannot be read) or nowhere. Whoever asks for one that is on its way waits until it has arrived.
import { matchMaker } from '@colyseus/core';
import type { Refusal } from '../../shared/protocol/refusals.ts';
import type { EventLog } from '../store/eventLog.ts';
import { MatchRoom } from './MatchRoom.ts';

const HELD_MS_MAX = 8_000; // the client gives a request to join twelve seconds
const LOOK_MS = 50;

export type Whereabouts = 'here' | 'on-its-way' | 'lost' | 'nowhere';

/** What somebody is told whose room is not here. */
export const ABSENT: { readonly [W in Exclude<Whereabouts, 'here'>]: Refusal } = {
  'on-its-way': 'starting',
  lost: 'not-reopened',
  nowhere: 'unknown-code',
};

export class Arrivals {
  readonly #log: Pick<EventLog, 'openUnder'>;
  readonly #lost = new Set<string>(); // ids of matches
  readonly #awaited = new Map<string, Promise<Whereabouts>>(); // by code; everybody who waits for one shares a look
  readonly #closing = new AbortController();

  constructor(log: Pick<EventLog, 'openUnder'>) {
    this.#log = log;
  }

  /** The match cannot be brought back by this server. */
  lose(match: string): void {
    this.#lost.add(match);
  }

  /** The match that is lost under `code`; null when none is. */
  lostUnder(code: string): string | null {
    const match = this.#log.openUnder(code);
    return match !== null && this.#lost.has(match) ? match : null;
  }

  /** Settled at once unless the room is on its way; then as soon as that is over, or after eight seconds. */
  async find(code: string): Promise<Whereabouts> {
    const where = this.#look(code);
    if (where !== 'on-its-way') return where;
    const awaited = this.#awaited.get(code) ?? this.#await(code);
    this.#awaited.set(code, awaited);
    return awaited;
  }

  /** The server closes: nobody is held any longer. */
  letGo(): void {
    this.#closing.abort();
  }

  #look(code: string): Whereabouts {
    if (matchMaker.getLocalRoomById(code) instanceof MatchRoom) return 'here';
    const match = this.#log.openUnder(code);
    if (match === null) return 'nowhere';
    return this.#lost.has(match) ? 'lost' : 'on-its-way';
  }

  async #await(code: string): Promise<Whereabouts> {
    let where: Whereabouts = 'on-its-way';
    for (let heldMs = 0; heldMs < HELD_MS_MAX && where === 'on-its-way'; heldMs += LOOK_MS) {
      if (this.#closing.signal.aborted) break;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS).unref());
      where = this.#closing.signal.aborted ? where : this.#look(code);
    }
    this.#awaited.delete(code);
    return where;
  }
}
