// Zero-concentrated differential privacy (zCDP): what Gaussian noise is charged in, and how that becomes epsilon, delta.
// Costs (rho) add up over releases. Conversions are those of Canonne, Kamath & Steinke 2020; every rounding is upwards.
import { smallest } from './smallest.ts';

/** rho of Gaussian noise, continuous or discrete, in any dimension: L2 sensitivity² / (2 sigma²). */
export function gaussianRho(sensitivity: number, sigma: number): number {
  return sensitivity ** 2 / (2 * sigma ** 2);
}

/**
 * delta at which rho-zCDP implies (epsilon, delta)-DP:
 * the minimum over alpha > 1 of exp((alpha − 1)(alpha·rho − epsilon)) · (1 − 1/alpha)^alpha / (alpha − 1).
 * Any alpha gives a valid delta, so an imperfect minimum is only ever too careful.
 */
export function zcdpDelta(rho: number, epsilon: number): number {
  if (!(rho >= 0)) throw new Error(`rho must be 0 or more, got ${rho}`);
  if (rho === 0) return 0;
  // The logarithm is convex in alpha; its slope changes sign at the minimum.
  const rising = (excess: number) => (2 * excess + 1) * rho - epsilon - Math.log1p(1 / excess) > 0;
  let high = 1;
  while (!rising(high)) high *= 2;
  let low = high / 2;
  while (low > 1e-12 && rising(low)) low /= 2;
  const excess = smallest(rising, low, high);
  const alpha = 1 + excess;
  const log = excess * (alpha * rho - epsilon) - excess * Math.log1p(1 / excess) - Math.log(alpha);
  return Math.min(1, Math.exp(log));
}

/** Largest rho that still implies (epsilon, delta)-DP: the budget of a lattice release. */
export function zcdpBudget(epsilon: number, delta: number): number {
  const tooMuch = (rho: number) => zcdpDelta(rho, epsilon) > delta;
  // zCDP implies (epsilon, delta)-DP for this rho already by the loose rule, and never for more than epsilon + 1.
  let rho = smallest(tooMuch, 0, epsilon + 1 + Math.log(1 / delta));
  while (tooMuch(rho)) rho *= 1 - Number.EPSILON;
  return rho;
}
