// Sharper and looser bounds than those the game quotes, to hold them against.
import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { requireShare } from '../../shared/score/attackBounds.ts';

/** The same under Gaussian noise with mu = sensitivity / sigma: Φ(Φ⁻¹(kappa) + mu). Kaissis et al. 2023. */
export function gaussianHitBound(kappa: number, mu: number): number {
  requireShare(kappa);
  return cdf(quantile(kappa, 0, 1) + mu, 0, 1);
}

/** The same under rho-zCDP: exp(−(√ln(1/kappa) − √rho)²) while rho < ln(1/kappa), else no promise (1). */
export function zcdpHitBound(kappa: number, rho: number): number {
  requireShare(kappa);
  const surprise = Math.log(1 / kappa);
  return rho >= surprise ? 1 : Math.exp(-((Math.sqrt(surprise) - Math.sqrt(rho)) ** 2));
}

/** The looser bound min(1, e^epsilon − 1) of Yeom et al. 2018, for comparison. */
export function looseAdvantageBound(epsilon: number): number {
  return Math.min(1, Math.expm1(epsilon));
}

/** Highest TPR − FPR against Gaussian noise: 2Φ(mu/2) − 1. */
export function gaussianAdvantageBound(mu: number): number {
  return 2 * cdf(mu / 2, 0, 1) - 1;
}
