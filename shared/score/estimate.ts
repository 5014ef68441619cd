// A mean with its 95 % interval, out of sums alone: the same for a match that runs, a file and a table of thousands.
import quantileT from '@stdlib/stats-base-dists-t-quantile';

/** Of one figure: how many rounds have it, its sum, and the sum of its squares. */
export interface Sums {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

/** A number with what is needed to believe it. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export const sumsOf = (figures: readonly number[]): Sums => ({
  count: figures.length,
  sum: figures.reduce((sum, figure) => sum + figure, 0),
  squares: figures.reduce((sum, figure) => sum + figure ** 2, 0),
});

/** Null for none. */
export const meanOf = ({ count, sum }: Sums): number | null => (count === 0 ? null : sum / count);

/**
 * The 95 % t-interval of a mean over rounds, within the range that the figure can have. Null for fewer than two: one
 * round says nothing about others.
 */
export function overRounds(
  { count, sum, squares }: Sums,
  [least, most]: readonly [number, number],
): Omit<Estimate, 'value'> | null {
  if (count < 2) return null;
  const mean = sum / count;
  const variance = Math.max(0, squares - sum * mean) / (count - 1);
  const half = quantileT(0.975, count - 1) * Math.sqrt(variance / count);
  return { low: Math.max(least, mean - half), high: Math.min(most, mean + half) };
}
