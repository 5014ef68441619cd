// Epsilon, delta, sigma and rho: against reference values, and the directions in which rounding must go.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyticGaussianSigma,
  gaussianDelta,
  gaussianEpsilon,
  redrawnGaussianEpsilon,
} from '../../../../shared/privacy/gaussian.ts';
import { gaussianRho, zcdpBudget, zcdpDelta } from '../../../../shared/privacy/zcdp.ts';
import { classicalGaussianSigma } from '../../../reference/classicalGaussian.ts';
import {
  advancedComposition,
  basicComposition,
  optimalComposition,
  optimalEpsilon,
} from '../../../reference/composition.ts';
import { looseZcdpEpsilon, pureRho, zcdpEpsilon } from '../../../reference/zcdp.ts';
import analytic from '../../../vectors/analytic_gaussian.json' with { type: 'json' };
import classical from '../../../vectors/classical_gaussian.json' with { type: 'json' };
import composition from '../../../vectors/composition.json' with { type: 'json' };
import zcdp from '../../../vectors/zcdp.json' with { type: 'json' };

const relative = (actual: number, wanted: number, tolerance = 1e-9) =>
  expect(Math.abs(actual - wanted), `${actual} beside ${wanted}`).toBeLessThanOrEqual(
    tolerance * Math.abs(wanted),
  );

const epsilons = fc.double({ min: 0.01, max: 12, noNaN: true });
const deltas = fc.integer({ min: 2, max: 9 }).map((digits) => 10 ** -digits);

describe('the Gaussian curve', () => {
  it('gives the reference sigmas, never below them', () => {
    for (const { epsilon, delta, sensitivity, sigma, mu_gdp, rho_zcdp } of analytic.base) {
      const own = analyticGaussianSigma(epsilon, delta, sensitivity);
      relative(own, sigma);
      expect(own).toBeGreaterThanOrEqual(sigma * (1 - 1e-11));
      relative(sensitivity / own, mu_gdp);
      relative(gaussianRho(sensitivity, own), rho_zcdp);
    }
    for (const { epsilon, delta, sensitivity, sigma } of analytic.scaled) {
      relative(analyticGaussianSigma(epsilon, delta, sensitivity), sigma);
    }
  });

  it('gives the reference delta and epsilon of a sigma', () => {
    for (const { sigma, epsilon, sensitivity, delta } of analytic.delta_of_sigma) {
      relative(gaussianDelta(sigma, epsilon, sensitivity), delta);
    }
    for (const { sigma, delta, epsilon } of analytic.epsilon_of_sigma)
      relative(gaussianEpsilon(sigma, delta), epsilon);
  });

  it('rounds sigma up: what it returns keeps delta, a millionth less does not', () => {
    fc.assert(
      fc.property(epsilons, deltas, (epsilon, delta) => {
        const sigma = analyticGaussianSigma(epsilon, delta);
        expect(gaussianDelta(sigma, epsilon)).toBeLessThanOrEqual(delta);
        expect(gaussianDelta(sigma * (1 - 1e-6), epsilon)).toBeGreaterThan(delta);
      }),
    );
  });

  it('shows where the classical rule is wasteful and where it is wrong', () => {
    for (const row of classical.rows) {
      const sigma = classicalGaussianSigma(row.epsilon, row.delta, row.sensitivity);
      relative(sigma, row.sigma_classical, 1e-12);
      relative(gaussianDelta(sigma, row.epsilon, row.sensitivity), row.true_delta_at_sigma, 1e-7);
      expect(gaussianDelta(sigma, row.epsilon, row.sensitivity) <= row.delta).toBe(row.valid);
    }
    expect(classical.rows.some((row) => !row.valid)).toBe(true);
  });

  it('refuses parameters that mean nothing', () => {
    expect(() => analyticGaussianSigma(0, 1e-6)).toThrow('epsilon must be above 0, got 0');
    expect(() => gaussianDelta(Number.NaN, 1)).toThrow('sigma must be above 0, got NaN');
  });
});

describe('zCDP', () => {
  it('converts to epsilon as the reference does, and by the old rule', () => {
    for (const { rho, delta, epsilon_cks, epsilon_bs16 } of zcdp.rows) {
      relative(zcdpEpsilon(rho, delta), epsilon_cks);
      relative(looseZcdpEpsilon(rho, delta), epsilon_bs16);
    }
  });

  it('converts to delta and to the rho budget as the reference does', () => {
    for (const { rho, epsilon, delta } of zcdp.delta_of) relative(zcdpDelta(rho, epsilon), delta);
    for (const { epsilon, delta, rho, sigma_for_sens1 } of zcdp.rho_of) {
      relative(zcdpBudget(epsilon, delta), rho);
      relative(1 / Math.sqrt(2 * zcdpBudget(epsilon, delta)), sigma_for_sens1);
    }
    // Published test values of another library's conversion.
    relative(zcdpEpsilon(1 / 32, 1e-3), 0.6880024554878086);
    relative(zcdpDelta(1 / 32, 0), 0.1508457845622862);
  });

  it('spends a budget in full and not more', () => {
    fc.assert(
      fc.property(epsilons, deltas, (epsilon, delta) => {
        const rho = zcdpBudget(epsilon, delta);
        expect(zcdpDelta(rho, epsilon)).toBeLessThanOrEqual(delta);
        expect(zcdpDelta(rho * 1.000001, epsilon)).toBeGreaterThan(delta);
        relative(zcdpEpsilon(rho, delta), epsilon, 1e-6);
      }),
    );
  });

  it('never promises more than the exact Gaussian curve allows', () => {
    fc.assert(
      fc.property(epsilons, deltas, (epsilon, delta) => {
        const sigma = 1 / Math.sqrt(2 * zcdpBudget(epsilon, delta));
        expect(gaussianDelta(sigma, epsilon)).toBeLessThanOrEqual(delta);
      }),
    );
  });
});

describe('composition', () => {
  it('adds up as the reference does by every rule', () => {
    for (const row of composition.pure) {
      const { k, eps0, delta_target } = row;
      relative(basicComposition(eps0, k), row.basic);
      relative(advancedComposition(eps0, k, delta_target), row.advanced_DRV);
      relative(looseZcdpEpsilon(k * pureRho(eps0), delta_target), row.zcdp_bs16);
      relative(optimalEpsilon(eps0, k, delta_target), row.optimal_KOV_grid);
      row.first_three_KOV.forEach(({ eps, delta }, i) => {
        const own = optimalComposition(eps0, k)[i];
        relative(own?.epsilon ?? Number.NaN, eps);
        relative(own?.delta ?? Number.NaN, delta, 1e-8);
      });
    }
  });

  it('counts what fresh noise at every reload costs', () => {
    for (const row of composition.gaussian_redraw) {
      const { epsilon_each, delta, releases } = row;
      relative(redrawnGaussianEpsilon(epsilon_each, delta, releases), row.epsilon_total_at_same_delta);
    }
  });
});
