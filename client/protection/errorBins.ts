// The errors of a class as a histogram: equal bins from nothing to a round number beyond the blind guess. Pure.
// Errors beyond the end are counted in the last bin, which then says so.

export interface ErrorBins {
  readonly high: number; // the right end, in the errors' unit
  readonly counts: readonly number[]; // per bin, lowest first
  readonly beyond: boolean;
}

const BINS = 20;
const PAST_BLIND = 1.3;
const MOST_OF_THE_CLASS = 0.9;
const ROUND_STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/**
 * @param errors of everybody who guessed
 * @param marks other figures that must fit on the axis (attackers)
 * @param largest what no error can exceed: 1 for shares
 */
export function errorBins(
  errors: readonly number[],
  blind: number,
  marks: readonly number[],
  largest = Number.POSITIVE_INFINITY,
): ErrorBins {
  const sorted = [...errors].sort((a, b) => a - b);
  const most = sorted[Math.floor(MOST_OF_THE_CLASS * (sorted.length - 1))] ?? 0;
  const high = Math.min(largest, roundUp(Math.max(PAST_BLIND * blind, most, ...marks)));
  const counts = new Array<number>(BINS).fill(0);
  for (const error of sorted) {
    const bin = Math.min(BINS - 1, Math.floor((error / high) * BINS));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { high, counts, beyond: (sorted.at(-1) ?? 0) > high };
}

/** The next of 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 15 … that is not below `value`, which is positive. */
function roundUp(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(value));
  const step = ROUND_STEPS.find((each) => each * magnitude >= value - 1e-9 * value);
  return (step ?? 10) * magnitude;
}
