// How far noisy sums about people are believed: what is solved from them falls back towards the middle of the axis
// where too little is behind it. It never sees records.
import type { Algebra } from './algebra.ts';

/**
 * How much of a noisy estimate total/count to believe: 0 where the count drowns in its own noise, 1 where it towers
 * above. The best linear weight if what is estimated has TYPICAL_DEVIATION, with the count taken at the low end of
 * its noise; `noise` is the standard deviation of both.
 */
export function belief(count: number, noise: number, deviation = TYPICAL_DEVIATION): number {
  const safe = Math.max(0, count - noise) * deviation;
  return safe === 0 ? 0 : safe ** 2 / (safe ** 2 + noise ** 2);
}

/** How far a group's curve lies from the middle of the y axis, on the −1 … 1 scale. A public guess. */
const TYPICAL_DEVIATION = 0.4;

/**
 * Solves Gram·β = moments, direction by direction: along each eigenvector of the noisy Gram matrix as far as the data
 * there outweigh the noise, and 0 (the middle of the y axis) where they do not. Never divides by a noisy nothing.
 */
export function believedSolution(
  gram: number[][],
  moments: readonly number[],
  noise: number,
  algebra: Algebra,
): number[] {
  const beta = new Array<number>(moments.length).fill(0);
  algebra.eigen(gram).forEach(({ value: eigenvalue, vector: direction }) => {
    const along = direction.reduce((sum, each, j) => sum + each * moments[j]!, 0);
    // Scaled bases have longer coefficients for the same curve: |φ|² ≤ 1 is spread over all of them.
    const weight = belief(eigenvalue, noise, TYPICAL_DEVIATION * Math.sqrt(moments.length));
    if (weight === 0) return;
    direction.forEach((each, j) => {
      beta[j] = beta[j]! + (each * along * weight) / eigenvalue;
    });
  });
  return beta;
}
