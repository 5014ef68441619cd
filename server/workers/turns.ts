// Whose work comes next. Addresses take turns: whoever opens thirty rooms with heavy rounds waits behind themselves.
// Within an address what people are waiting for now comes before what is done ahead, and its rooms take turns.

/** On whose behalf something is worked out. */
export interface Claim {
  /** Who opened the room, as far as is known. */
  readonly address: string;
  readonly room: string;
  /** Asked when its turn has come: is anybody still there for whom to do it? */
  readonly wanted: () => boolean;
  /** Are people waiting for it at this moment? */
  readonly urgent: () => boolean;
  readonly signal: AbortSignal;
}

/** Nobody wants the result any more; nothing was done. */
export class Unwanted extends Error {}

interface Waiting {
  readonly claim: Claim;
  readonly start: () => Promise<void>;
  readonly reject: (reason: unknown) => void;
}

const REMEMBERED = 1_000; // when they last had their turn, addresses and rooms each

export class Turns {
  readonly #width: number;
  #waiting: Waiting[] = [];
  #running = 0;
  #turn = 0;
  readonly #addresses = new Map<string, number>(); // turn they last had; the longest ago first
  readonly #rooms = new Map<string, number>();

  /** `width`: how much may run at once. */
  constructor(width: number) {
    this.#width = width;
  }

  /** Runs `work` when it is its turn. Rejects with Unwanted, when the signal aborts first, or as `work` does. */
  take<T>(claim: Claim, work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ claim, start: () => work().then(resolve, reject), reject });
      this.#next();
    });
  }

  #next(): void {
    while (this.#running < this.#width) {
      const chosen = this.#choose();
      if (!chosen) return;
      this.#turn += 1;
      served(this.#addresses, chosen.claim.address, this.#turn);
      served(this.#rooms, chosen.claim.room, this.#turn);
      this.#running += 1;
      void chosen.start().finally(() => {
        this.#running -= 1;
        this.#next();
      });
    }
  }

  /** Takes the next one out of the queue; the first to have come, where all else is equal. */
  #choose(): Waiting | undefined {
    const still: Waiting[] = [];
    for (const each of this.#waiting) {
      const { signal, wanted } = each.claim;
      if (!signal.aborted && wanted()) still.push(each);
      else each.reject(signal.aborted ? signal.reason : new Unwanted('nobody is there any more'));
    }
    const chosen = still.reduce<Waiting | undefined>(
      (best, each) => (best && !this.#isBefore(each.claim, best.claim) ? best : each),
      undefined,
    );
    this.#waiting = still.filter((each) => each !== chosen);
    return chosen;
  }

  #isBefore(one: Claim, other: Claim): boolean {
    const address = (this.#addresses.get(one.address) ?? 0) - (this.#addresses.get(other.address) ?? 0);
    if (address !== 0) return address < 0;
    if (one.urgent() !== other.urgent()) return one.urgent();
    return (this.#rooms.get(one.room) ?? 0) < (this.#rooms.get(other.room) ?? 0);
  }
}

function served(turns: Map<string, number>, who: string, turn: number): void {
  turns.delete(who);
  turns.set(who, turn);
  const [oldest] = turns.keys();
  if (turns.size > REMEMBERED && oldest !== undefined) turns.delete(oldest);
}
