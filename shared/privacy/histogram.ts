// Counts of people per group and bin, published once with discrete Laplace noise: pure epsilon, delta 0.
// Bins must be chosen without looking at the records: from the plan, n and epsilon only.
import type { Randomness } from '../random/randomness.ts';
import type { Columns, Domain } from '../scenario/records.ts';
import { buffered } from './bernoulli.ts';
import { discreteLaplace } from './discrete.ts';
import { discreteLaplaceScale } from './epsilonScale.ts';

/** columns × rows rectangles of equal size over a domain; counts run row-major, group 0 first, then group 1. */
export interface Bins {
  readonly columns: number;
  readonly rows: number;
}

/**
 * L1 distance between the histograms of two data sets that differ in one record: it leaves one count and enters
 * another, whether it moves or changes group. (Adding or removing a record instead: 1.)
 */
export const HISTOGRAM_SENSITIVITY = 2;

export interface NoisyCounts {
  readonly values: readonly number[];
  readonly noiseScale: number;
  readonly sensitivity: number; // L1, with the contribution limit
}

/** People per group and bin: 2 · columns · rows counts. Records outside the domain count in the bins at its edge. */
export function countBins(columns: Columns, domain: Domain, bins: Bins): number[] {
  const perGroup = bins.columns * bins.rows;
  const counts = new Array<number>(2 * perGroup).fill(0);
  for (let i = 0; i < columns.count; i++) {
    const column = binOf(columns.x[i]!, domain.x.low, domain.x.high, bins.columns);
    const row = binOf(columns.y[i]!, domain.y.low, domain.y.high, bins.rows);
    const index = columns.group[i]! * perGroup + row * bins.columns + column;
    counts[index] = counts[index]! + 1;
  }
  return counts;
}

/** Which of `count` equal intervals of [low, high] a value falls into; values outside belong to the end ones. */
export function binOf(value: number, low: number, high: number, count: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor(((value - low) / (high - low)) * count)));
}

/**
 * Counts plus independent discrete Laplace noise of scale 2m/epsilon: epsilon-DP for replacing one person's m records.
 * @param epsilon at least 1e-6; rounded down to a whole number of millionths
 */
export function noisyCounts(
  counts: readonly number[],
  epsilon: number,
  recordsPerPerson: number,
  source: Pick<Randomness, 'bytes'>,
): NoisyCounts {
  const sensitivity = HISTOGRAM_SENSITIVITY * recordsPerPerson;
  const scale = discreteLaplaceScale(sensitivity, epsilon);
  const bytes = buffered(source);
  return {
    values: counts.map((count) => count + discreteLaplace(scale, bytes)),
    noiseScale: scale.numerator / scale.denominator,
    sensitivity,
  };
}
