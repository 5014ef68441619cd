// The (epsilon, delta) curve of continuous Gaussian noise: exact, by the analytic mechanism. The game's own releases
// are discrete and are accounted in zcdp.ts; this is for tables and bounds.
import cdf from '@stdlib/stats-base-dists-normal-cdf';
import { smallest } from './smallest.ts';

/** Rounding up by this much outweighs the error of evaluating the curve in doubles. */
const UPWARDS = 1 + 1e-11;

/** epsilon above which e^epsilon is no longer a useful number; nothing in the game comes near. */
const EPSILON_LIMIT = 600;

/**
 * Smallest delta such that noise of standard deviation sigma on an output of L2 sensitivity `sensitivity` is
 * (epsilon, delta)-DP. Balle & Wang 2018, Theorem 8.
 */
export function gaussianDelta(sigma: number, epsilon: number, sensitivity = 1): number {
  requirePositive({ sigma, sensitivity });
  const half = sensitivity / (2 * sigma);
  const shift = (epsilon * sigma) / sensitivity;
  return Math.max(0, cdf(half - shift, 0, 1) - Math.exp(epsilon) * cdf(-half - shift, 0, 1));
}

/** Smallest epsilon ≥ 0 for that noise at this delta (0 < delta < 1), rounded up. */
export function gaussianEpsilon(sigma: number, delta: number, sensitivity = 1): number {
  requirePositive({ sigma, sensitivity, delta });
  const enough = (epsilon: number) => gaussianDelta(sigma, epsilon, sensitivity) <= delta;
  return enough(0) ? 0 : smallest(enough, 0, EPSILON_LIMIT);
}

/** Smallest standard deviation that gives (epsilon, delta)-DP, rounded up: the returned sigma itself passes. */
export function analyticGaussianSigma(epsilon: number, delta: number, sensitivity = 1): number {
  requirePositive({ epsilon, delta, sensitivity });
  const enough = (sigma: number) => gaussianDelta(sigma, epsilon) <= delta;
  let high = 1;
  while (!enough(high)) high *= 2;
  let low = high / 2;
  while (enough(low)) low /= 2;
  return smallest(enough, low, high) * sensitivity * UPWARDS;
}

/** epsilon after `times` fresh Gaussian draws of one release that is (epsilon, delta)-DP each, at the same delta. */
export function redrawnGaussianEpsilon(epsilon: number, delta: number, times: number): number {
  return gaussianEpsilon(analyticGaussianSigma(epsilon, delta) / Math.sqrt(times), delta);
}

function requirePositive(values: Record<string, number>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!(value > 0)) throw new Error(`${name} must be above 0, got ${value}`);
  }
}
