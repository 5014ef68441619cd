// From an epsilon to the exact ratio a sampler needs: never less noise than the epsilon asks for.
import type { Ratio } from './discrete.ts';

/** Epsilons are kept as whole millionths so that the sampler's scale is an exact ratio. */
const EPSILON_PARTS = 1_000_000;

/**
 * sensitivity / epsilon as an exact ratio in lowest terms, epsilon rounded down to millionths.
 * @param sensitivity a positive integer
 * @throws if epsilon is below one millionth
 */
export function discreteLaplaceScale(sensitivity: number, epsilon: number): Ratio {
  // The tiny factor undoes representation: 0.29 · 1e6 is a hair below 290,000 as doubles go.
  const parts = Math.floor(epsilon * EPSILON_PARTS * (1 + 4 * Number.EPSILON));
  if (!(parts >= 1)) throw new Error(`epsilon must be at least one millionth, got ${epsilon}`);
  let [a, b] = [sensitivity * EPSILON_PARTS, parts];
  while (b > 0) [a, b] = [b, a % b];
  return { numerator: (sensitivity * EPSILON_PARTS) / a, denominator: parts / a };
}
