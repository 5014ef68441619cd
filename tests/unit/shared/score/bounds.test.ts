// What guarantees allow an attacker, and what an attack proves about a guarantee: against reference values.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaussianEpsilon } from '../../../../shared/privacy/gaussian.ts';
import {
  accuracyBound,
  advantageBound,
  hitBound,
  membershipBound,
} from '../../../../shared/score/attackBounds.ts';
import { empiricalEpsilon } from '../../../../shared/score/empiricalEpsilon.ts';
import {
  gaussianAdvantageBound,
  gaussianHitBound,
  looseAdvantageBound,
  zcdpHitBound,
} from '../../../reference/attackBounds.ts';
import { empiricalGaussianEpsilon } from '../../../reference/empiricalGaussianEpsilon.ts';
import { ratioLowerBounds } from '../../../reference/ratioBounds.ts';
import bounds from '../../../vectors/attack_bounds.json' with { type: 'json' };
import empirical from '../../../vectors/empirical_epsilon.json' with { type: 'json' };
import ratios from '../../../vectors/ratio_bounds_tfprivacy.json' with { type: 'json' };

describe('bounds on attacks', () => {
  it('are the reference reconstruction bounds in all three forms', () => {
    for (const row of bounds.rero) {
      expect(hitBound(row.kappa, row.epsilon, row.delta)).toBeCloseTo(row.bound_eps_delta, 10);
      if (row.mu === undefined || row.rho === undefined) continue;
      expect(gaussianHitBound(row.kappa, row.mu)).toBeCloseTo(row.bound_gaussian ?? Number.NaN, 10);
      expect(zcdpHitBound(row.kappa, row.rho)).toBeCloseTo(row.bound_zcdp ?? Number.NaN, 10);
    }
  });

  it('are the reference membership bounds', () => {
    for (const row of bounds.membership) {
      expect(advantageBound(row.epsilon, row.delta)).toBeCloseTo(row.advantage_tight, 10);
      expect(looseAdvantageBound(row.epsilon)).toBeCloseTo(row.advantage_yeom, 10);
      expect(accuracyBound(row.epsilon, row.delta)).toBeCloseTo(row.max_accuracy_balanced, 10);
      expect(membershipBound(0.001, row.epsilon, row.delta)).toBeCloseTo(row.tpr_at_fpr_0_001, 10);
      expect(membershipBound(0.1, row.epsilon, row.delta)).toBeCloseTo(row.tpr_at_fpr_0_1, 10);
      if (row.gaussian_mu === undefined) continue;
      expect(gaussianAdvantageBound(row.gaussian_mu)).toBeCloseTo(row.gaussian_advantage ?? Number.NaN, 10);
      expect(gaussianHitBound(0.1, row.gaussian_mu)).toBeCloseTo(
        row.gaussian_tpr_at_fpr_0_1 ?? Number.NaN,
        10,
      );
    }
  });

  it('never fall below the blind chance, never exceed 1, and grow with what is spent', () => {
    const share = fc.double({ min: 0.0001, max: 0.9999, noNaN: true });
    const spent = fc.double({ min: 0, max: 8, noNaN: true });
    fc.assert(
      fc.property(share, spent, spent, (kappa, one, more) => {
        for (const bound of [
          (s: number) => hitBound(kappa, s, 0),
          (s: number) => gaussianHitBound(kappa, s),
          (s: number) => zcdpHitBound(kappa, s),
        ]) {
          expect(bound(one)).toBeGreaterThanOrEqual(kappa - 1e-12);
          expect(bound(one)).toBeLessThanOrEqual(1);
          expect(bound(one + more)).toBeGreaterThanOrEqual(bound(one) - 1e-12);
        }
      }),
    );
    expect(() => hitBound(1.2, 1, 0)).toThrow('between 0 and 1, got 1.2');
  });
});

describe('the empirical epsilon', () => {
  it('is the reference bound', () => {
    for (const row of empirical.rows) {
      const outcomes = {
        truePositives: row.tp,
        positives: row.pos,
        falsePositives: row.fp,
        negatives: row.neg,
      };
      const bound = empiricalEpsilon(outcomes, row.delta, row.alpha);
      expect(Math.abs(bound.truePositiveRateLow - row.tpr_lower)).toBeLessThan(1e-9);
      expect(Math.abs(bound.falsePositiveRateHigh - row.fpr_upper)).toBeLessThan(1e-9);
      expect(Math.abs(bound.fromPositives - row.eps_from_tpr_fpr)).toBeLessThan(1e-7);
      expect(Math.abs(bound.fromNegatives - row.eps_from_tnr_fnr)).toBeLessThan(1e-7);
      expect(Math.abs(bound.epsilon - row.eps_lower_bound)).toBeLessThan(1e-7);
    }
  });

  it('is nothing for an attack that cannot tell, in either form', () => {
    const blind = { truePositives: 480, positives: 1000, falsePositives: 510, negatives: 1000 };
    expect(empiricalEpsilon(blind, 0).epsilon).toBe(0);
    expect(empiricalGaussianEpsilon(blind, 1e-6)).toBe(0);
  });

  it('in its Gaussian form approaches the epsilon of the noise as trials grow', () => {
    // Rates of the middle threshold for mu = 1.
    const outcomes = (n: number) => ({
      truePositives: Math.round(0.691462461 * n),
      positives: n,
      falsePositives: Math.round(0.308537539 * n),
      negatives: n,
    });
    const [few, many] = [
      empiricalGaussianEpsilon(outcomes(1_000), 1e-6),
      empiricalGaussianEpsilon(outcomes(1e7), 1e-6),
    ];
    expect(few).toBeLessThan(many);
    expect(Math.abs(many - gaussianEpsilon(1, 1e-6))).toBeLessThan(0.02);
    expect(few).toBeGreaterThan(0.7 * many);
  });
});

describe('approximate ratio bounds', () => {
  it('are those of the reference library', () => {
    for (const row of ratios.rows) {
      const counts = {
        truePositives: row.tp,
        falseNegatives: row.fn,
        falsePositives: row.fp,
        trueNegatives: row.tn,
      };
      const own = ratioLowerBounds(counts);
      const relative = (actual: number, wanted: number) =>
        expect(Math.abs(actual - wanted), `${actual} beside ${wanted}`).toBeLessThan(1e-5 * wanted);
      relative(own.katzLog, row.katz_log);
      relative(own.adjustedLog, row.adjusted_log);
      relative(own.bailey, row.bailey);
      relative(own.inverseSinh, row.inv_sinh);
    }
    const { tp, fp, tn, fn, alpha, log_ratio_2dp } = ratios.clopper_pearson;
    const exact = empiricalEpsilon(
      { truePositives: tp, positives: tp + fn, falsePositives: fp, negatives: fp + tn },
      0,
      alpha,
    );
    expect(exact.epsilon).toBeCloseTo(log_ratio_2dp, 2);
  });
});
