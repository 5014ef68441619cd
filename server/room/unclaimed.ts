// Places asked for over HTTP whose socket has not come yet. They take nobody's place; beyond what one address or one
// key can honestly have in flight, its own oldest lapses.

const WAITING_MS = 8_000; // as long as Colyseus keeps them
const PER_ADDRESS = 240; // a hall behind one address
const PER_KEY = 2; // a second tab

interface Waiting {
  readonly key: string;
  readonly address: string;
  readonly until: number; // epoch ms
}

export class Unclaimed {
  readonly #waiting = new Map<string, Waiting>(); // by session, oldest first

  get size(): number {
    return this.#waiting.size;
  }

  /** `key` is the hash of a key; one that is known in the room does not count for its address. */
  add(
    session: string,
    { key, address, isKnown }: { key: string; address: string; isKnown: boolean },
    now: number,
  ) {
    for (const [old, { until }] of this.#waiting) {
      if (until > now) break;
      this.#waiting.delete(old);
    }
    this.#waiting.delete(session); // asked for once more: youngest again
    const from = isKnown ? '' : address; // '' counts for nobody
    this.#keepBelow(PER_KEY, (waiting) => waiting.key === key);
    if (from) this.#keepBelow(PER_ADDRESS, (waiting) => waiting.address === from);
    this.#waiting.set(session, { key, address: from, until: now + WAITING_MS });
  }

  /** The socket is here. False when the reservation has lapsed. */
  take(session: string): boolean {
    return this.#waiting.delete(session);
  }

  #keepBelow(most: number, isOne: (waiting: Waiting) => boolean): void {
    const sessions = [...this.#waiting].filter(([, waiting]) => isOne(waiting)).map(([session]) => session);
    for (const session of sessions.slice(0, Math.max(0, sessions.length - most + 1)))
      this.#waiting.delete(session);
  }
}
