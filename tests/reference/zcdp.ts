// Conversions between zCDP and other guarantees that the game does not spend in.
import { smallest } from '../../shared/privacy/smallest.ts';
import { zcdpDelta } from '../../shared/privacy/zcdp.ts';

/** rho of anything that is epsilon-DP: epsilon² / 2 (Bun & Steinke 2016). */
export function pureRho(epsilon: number): number {
  return epsilon ** 2 / 2;
}

/** Smallest epsilon ≥ 0 such that rho-zCDP implies (epsilon, delta)-DP, 0 < delta < 1. */
export function zcdpEpsilon(rho: number, delta: number): number {
  const enough = (epsilon: number) => zcdpDelta(rho, epsilon) <= delta;
  return enough(0) ? 0 : smallest(enough, 0, looseZcdpEpsilon(rho, delta) + 1);
}

/** The older, looser conversion rho + 2·sqrt(rho·ln(1/delta)) (Bun & Steinke 2016), for comparison. */
export function looseZcdpEpsilon(rho: number, delta: number): number {
  return rho + 2 * Math.sqrt(rho * Math.log(1 / delta));
}
