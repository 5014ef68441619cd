// What something costs on this machine, for benches only: never for a test's verdict.

const BATCHES = 25;

/**
 * Milliseconds of CPU of one call: the least of 25 batches of about `batchMilliseconds` after a warm-up. CPU time rather than the
 * clock's, and the least of many short batches: what other processes do meanwhile hardly shows.
 */
export function cpuMillisecondsOf(work: () => void, batchMilliseconds = 2): number {
  const once = (calls: number) => {
    const start = process.cpuUsage();
    for (let i = 0; i < calls; i++) work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / calls;
  };
  const first = Math.max(1e-2, once(1));
  const warm = Math.max(1e-4, once(Math.min(2_000, Math.ceil(30 / first))));
  const calls = Math.ceil(batchMilliseconds / warm);
  return Math.min(...Array.from({ length: BATCHES }, () => once(calls)));
}

/** 0.0123 → '0.0123', 12.345 → '12.3': three digits that matter. */
export function shortNumber(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
