// The server's clock, told from replies: phones' own clocks are wrong by minutes.
// It reads no clock itself; times come in as arguments, all in milliseconds since the epoch.

const SAMPLES = 5;
const JUMP_MS = 2_000; // more than a reply that came in time can be off: one of the two clocks was set

export interface ClockSamples {
  readonly offsetsMs: readonly number[]; // newest last
}

export const noSamples: ClockSamples = { offsetsMs: [] };

/** One exchange: the server said `serverNow` some time between asking and hearing. */
export function sampled(
  samples: ClockSamples,
  askedAt: number,
  heardAt: number,
  serverNow: number,
): ClockSamples {
  const offset = serverNow - (askedAt + heardAt) / 2;
  const hasJumped = samples.offsetsMs.length > 0 && Math.abs(offset - offsetOf(samples)) > JUMP_MS;
  return { offsetsMs: hasJumped ? [offset] : [...samples.offsetsMs, offset].slice(-SAMPLES) };
}

/** Milliseconds to add to this device's clock; the median, so that one slow reply does not move it. */
export function offsetOf(samples: ClockSamples): number {
  const sorted = [...samples.offsetsMs].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
