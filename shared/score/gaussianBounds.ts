// What Gaussian noise promises against an attacker who knows everybody else; mu = sensitivity / sigma.
import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { requireShare } from './attackBounds.ts';

/** hitBound of attackBounds.ts under Gaussian noise with mu = sensitivity / sigma: Φ(Φ⁻¹(kappa) + mu). Kaissis et al. 2023. */
export function gaussianHitBound(kappa: number, mu: number): number {
  requireShare(kappa);
  return cdf(quantile(kappa, 0, 1) + mu, 0, 1);
}

/** Highest TPR − FPR against Gaussian noise: 2Φ(mu/2) − 1. */
export function gaussianAdvantageBound(mu: number): number {
  return 2 * cdf(mu / 2, 0, 1) - 1;
}
