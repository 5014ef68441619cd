// Fetches a part of the page's own code until it is there: a phone may be offline just then. Pure but for what it is given.
import { backoffMs } from './backoff.ts';

interface Loading<T> {
  readonly load: () => Promise<T>;
  readonly later: (run: () => void, ms: number) => () => void;
  readonly chance: () => number; // uniform in 0 … 1
  readonly onLoaded: (part: T) => void;
  /** Told after each failure how many there have been; the next try follows by itself. */
  readonly onFailed: (times: number) => void;
}

/** `again` tries at once instead of waiting on; after `stop` nothing is told any more. */
export function keepLoading<T>({ load, later, chance, onLoaded, onFailed }: Loading<T>) {
  let times = 0;
  let isDone = false;
  let isTrying = false;
  let cancel: (() => void) | null = null;
  const attempt = async () => {
    cancel?.();
    cancel = null;
    if (isDone || isTrying) return;
    isTrying = true;
    const part = await load().catch(() => null);
    isTrying = false;
    if (isDone) return;
    if (part !== null) {
      isDone = true;
      onLoaded(part);
      return;
    }
    cancel = later(() => void attempt(), backoffMs(times, chance()));
    times += 1;
    onFailed(times);
  };
  void attempt();
  return {
    again: () => void attempt(),
    stop: () => {
      isDone = true;
      cancel?.();
    },
  };
}
