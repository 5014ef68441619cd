// What a release would have cost if fresh noise were drawn for every asker. The game draws once and sends everybody
// the same; this is the figure that says why.

import type { Guarantee } from '../../shared/release/plan.ts';
import { zcdpEpsilon } from './zcdp.ts';

/**
 * The guarantee of `times` independent draws about the same people: pure epsilons add up; Gaussian costs add up in rho
 * and are turned back into epsilon at the same delta.
 */
export function afterDraws(guarantee: Guarantee, times: number): Guarantee {
  if (guarantee.rho === undefined) return { ...guarantee, epsilon: guarantee.epsilon * times };
  const rho = guarantee.rho * times;
  // One draw keeps the epsilon it was planned with, which the rounding up of its noise left a hair to spare.
  const epsilon = times === 1 ? guarantee.epsilon : zcdpEpsilon(rho, guarantee.delta);
  return { ...guarantee, rho, epsilon };
}
