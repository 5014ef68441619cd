// The nearest point with non-negative entries and a known sum: takes the bias out of clamped noisy counts.

/** Euclidean projection of `values` onto { v ≥ 0, Σ v = total }, total > 0: subtract one constant, cut at zero. */
export function ontoSimplex(values: readonly number[], total: number): number[] {
  const sorted = [...values].sort((a, b) => b - a);
  let sum = 0;
  let shift = 0;
  sorted.forEach((value, i) => {
    sum += value;
    const candidate = (sum - total) / (i + 1);
    if (value > candidate) shift = candidate;
  });
  return values.map((value) => Math.max(0, value - shift));
}
