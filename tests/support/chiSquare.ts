// The p-value of a chi-square statistic, for tests of noise.

/** P[chi-square with `freedom` degrees ≥ statistic], by the Wilson-Hilferty normal approximation (within 0.002 from 2 degrees on). */
export function chiSquareTail(statistic: number, freedom: number): number {
  const spread = 2 / (9 * freedom);
  const z = ((statistic / freedom) ** (1 / 3) - (1 - spread)) / Math.sqrt(spread);
  const t = 1 / (1 + 0.3275911 * Math.abs(z / Math.SQRT2));
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const upper = 0.5 * series * Math.exp((-z * z) / 2);
  return z >= 0 ? upper : 1 - upper;
}
