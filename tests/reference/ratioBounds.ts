// One-sided lower bounds on TPR / FPR by the approximate methods in use elsewhere, for side-by-side tables.
// They hold for large counts only; what this project asserts rests on the exact bound in empiricalEpsilon.ts.
import quantile from '@stdlib/stats-base-dists-normal-quantile';

export interface Counts {
  readonly truePositives: number; // above 0
  readonly falseNegatives: number;
  readonly falsePositives: number; // above 0
  readonly trueNegatives: number;
}

export interface RatioBounds {
  readonly katzLog: number;
  readonly adjustedLog: number;
  readonly bailey: number;
  readonly inverseSinh: number;
}

/** Katz et al. 1978, its half-count adjustment, Bailey 1987, and Newcombe's inverse sinh; each at level 1 − alpha. */
export function ratioLowerBounds(counts: Counts, alpha = 0.05): RatioBounds {
  const { truePositives: x1, falsePositives: x0 } = counts;
  const n1 = x1 + counts.falseNegatives;
  const n0 = x0 + counts.trueNegatives;
  if (!(x1 > 0 && x0 > 0)) throw new Error(`ratio bounds need hits on both sides, got ${x1} and ${x0}`);
  const z = quantile(1 - alpha, 0, 1);
  const ratio = x1 / n1 / (x0 / n0);
  const variance = 1 / x1 - 1 / n1 + 1 / x0 - 1 / n0;
  const [y1, m1, y0, m0] = [x1 + 0.5, n1 + 0.5, x0 + 0.5, n0 + 0.5];
  const adjustedVariance = 1 / y1 - 1 / m1 + 1 / y0 - 1 / m0;
  const miss1 = 1 - x1 / n1;
  const miss0 = 1 - x0 / n0;
  const spread = Math.sqrt(miss1 / x1 + miss0 / x0 - (z * z * miss1 * miss0) / (9 * x1 * x0));
  return {
    katzLog: ratio * Math.exp(-z * Math.sqrt(variance)),
    adjustedLog: (y1 / m1 / (y0 / m0)) * Math.exp(-z * Math.sqrt(adjustedVariance)),
    bailey: ratio * ((1 - (z * spread) / 3) / (1 - (z * z * miss0) / (9 * x0))) ** 3,
    inverseSinh: ratio * Math.exp(-2 * Math.asinh((z / 2) * Math.sqrt(variance))),
  };
}
