// A timer that runs only while it is wanted: a room without a running clock costs nothing.

export class Ticker {
  readonly #everyMs: number;
  readonly #tick: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(everyMs: number, tick: () => void) {
    this.#everyMs = everyMs;
    this.#tick = tick;
  }

  run(wanted: boolean): void {
    if (wanted === (this.#timer !== undefined)) return;
    clearInterval(this.#timer);
    this.#timer = wanted ? setInterval(this.#tick, this.#everyMs).unref() : undefined;
  }
}
