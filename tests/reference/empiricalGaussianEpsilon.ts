// The sharper empirical bound for noise known to be Gaussian.
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { gaussianEpsilon } from '../../shared/privacy/gaussian.ts';
import type { Outcomes } from '../../shared/score/empiricalEpsilon.ts';
import { empiricalEpsilon } from '../../shared/score/empiricalEpsilon.ts';

/**
 * The sharper bound for Gaussian noise (Nasr et al. 2023): the rates bound mu = Φ⁻¹(TPR) − Φ⁻¹(FPR) from below, and mu
 * has an exact epsilon at every delta. Only for mechanisms whose noise is Gaussian.
 */
export function empiricalGaussianEpsilon(outcomes: Outcomes, delta: number, alpha = 0.05): number {
  const { truePositiveRateLow, falsePositiveRateHigh } = empiricalEpsilon(outcomes, delta, alpha);
  const mu = quantile(truePositiveRateLow, 0, 1) - quantile(falsePositiveRateHigh, 0, 1);
  return mu > 0 ? gaussianEpsilon(1 / mu, delta) : 0;
}
