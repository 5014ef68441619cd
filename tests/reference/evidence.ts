// Exact evidence of membership in noisy cells and counts: what no score of the game may exceed.

/**
 * Log-likelihood ratio (nats) of cells under independent Gaussian noise: what they say for `withIt` against `without`.
 * Lists of one length; sigma > 0 in the unit of the cells.
 */
export function cellEvidence(
  seen: ArrayLike<number>,
  withIt: ArrayLike<number>,
  without: ArrayLike<number>,
  sigma: number,
): number {
  let sum = 0;
  for (let c = 0; c < seen.length; c++) {
    const out = seen[c]! - without[c]!;
    const inside = seen[c]! - withIt[c]!;
    sum += out * out - inside * inside;
  }
  return sum / (2 * sigma * sigma);
}

/** The same for integer counts under discrete Laplace noise, P(k) ∝ exp(−|k|/scale); scale > 0 in counts. */
export function countEvidence(
  seen: ArrayLike<number>,
  withIt: ArrayLike<number>,
  without: ArrayLike<number>,
  scale: number,
): number {
  let sum = 0;
  for (let c = 0; c < seen.length; c++) {
    const value = seen[c]!;
    sum += Math.abs(value - without[c]!) - Math.abs(value - withIt[c]!);
  }
  return sum / scale;
}
