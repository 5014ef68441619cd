// Logs of an older format, brought up once at the start of a later version: those with rooms before their rooms open,
// the others in the background. What fails is kept as it is and reported by its id.
import type { EventLog } from '../store/eventLog.ts';
import { isBroughtUp } from './bringUp.ts';

const PAUSE_MS = 100; // between two matches in the background: rooms come first

export class OlderLogs {
  readonly #log: EventLog;
  readonly #failed: (match: string, error: unknown) => void;
  #isStopped = false;

  constructor(log: EventLog, failed: (match: string, error: unknown) => void) {
    this.#log = log;
    this.#failed = failed;
  }

  /** Those whose rooms are to open. */
  bringUpOpen(): Promise<void> {
    const open = new Set(this.#log.open());
    return this.#bringUp(
      this.#log.outdated().filter((match) => open.has(match)),
      () => new Promise(setImmediate),
    );
  }

  /** All others. */
  bringUpRest(): Promise<void> {
    const open = new Set(this.#log.open());
    return this.#bringUp(
      this.#log.outdated().filter((match) => !open.has(match)),
      () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS).unref()),
    );
  }

  stop(): void {
    this.#isStopped = true;
  }

  async #bringUp(matches: readonly string[], pause: () => Promise<unknown>): Promise<void> {
    for (const match of matches) {
      if (this.#isStopped) return;
      isBroughtUp(this.#log, match, this.#failed);
      await pause();
    }
  }
}
