// What went wrong without ending the server: counted by kind, and of each kind the first ten in a minute written down.
import type { Logger } from 'pino';
import { diskTrouble } from './store/diskTrouble.ts';

const MINUTE_MS = 60_000;
const WRITTEN_A_MINUTE = 10;

const KINDS = {
  room: 'error', // a room or what it works with
  request: 'error', // a request that we could not answer
  rejection: 'error', // a promise of a request or a room that nobody waited for
  library: 'warn', // what Colyseus and others say about their sockets and messages
  parse: 'info', // a client that does not speak HTTP
} as const;

export type FaultKind = keyof typeof KINDS;

interface Tally {
  count: number; // since the start
  written: number; // this minute
  unwritten: number; // since the last line
}

export class Faults {
  readonly #log: Logger;
  readonly #now: () => number;
  readonly #tallies: Record<FaultKind, Tally>;
  #minuteEndsAt = Number.NEGATIVE_INFINITY; // epoch ms

  constructor(log: Logger, now: () => number) {
    this.#log = log;
    this.#now = now;
    const none = (): Tally => ({ count: 0, written: 0, unwritten: 0 });
    this.#tallies = { room: none(), request: none(), rejection: none(), library: none(), parse: none() };
  }

  /** How many there were of each kind. */
  counts(): readonly (readonly [FaultKind, number])[] {
    return Object.entries(this.#tallies).map(([kind, { count }]) => [kind as FaultKind, count]);
  }

  /** What the disk does not take is told once, when it begins (eventLog's health), and only counted here. */
  note(kind: FaultKind, error: unknown, where: Readonly<Record<string, unknown>> = {}): void {
    if (diskTrouble(error)) {
      this.#tallies[kind].count += 1;
      return;
    }
    const now = this.#now();
    if (now >= this.#minuteEndsAt) {
      this.#minuteEndsAt = now + MINUTE_MS;
      for (const each of Object.values(this.#tallies)) each.written = 0;
    }
    const tally = this.#tallies[kind];
    tally.count += 1;
    if (tally.written >= WRITTEN_A_MINUTE) {
      tally.unwritten += 1;
      return;
    }
    const unwritten = tally.unwritten > 0 ? { unwritten: tally.unwritten } : {};
    tally.written += 1;
    tally.unwritten = 0;
    const facts = { kind, ...where, ...unwritten };
    if (error instanceof Error) this.#log[KINDS[kind]]({ err: error, ...facts }, 'something broke');
    else this.#log[KINDS[kind]](facts, String(error));
  }
}
