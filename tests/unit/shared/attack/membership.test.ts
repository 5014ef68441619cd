// Membership scores separate members from others exactly as far as theory says, and no further.
import { describe, expect, test } from 'vitest';
import {
  confidenceScore,
  likelihoodRatio,
  roc,
  SHADOW_FITS,
  truePositivesAt,
} from '../../../../shared/attack/membership.ts';
import { fit as fitModel } from '../../../../shared/model/fit.ts';
import { normal } from '../../../../shared/random/randomness.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { columnsOf, type DataRecord } from '../../../../shared/scenario/records.ts';
import { soccer } from '../../../../shared/scenario/soccer.ts';
import { inferAttribute } from '../../../reference/attribute.ts';
import { cellEvidence, countEvidence } from '../../../reference/evidence.ts';
import reference from '../../../vectors/attribute_inference.json' with { type: 'json' };

describe('evidence for membership', () => {
  test('under Gaussian noise reaches the advantage of two shifted Gaussians', () => {
    const randomness = seeded('gauss');
    const without = new Float64Array(20);
    const withIt = without.map(() => 0.5);
    const score = (truth: Float64Array) =>
      cellEvidence(
        truth.map((value) => normal(randomness, value, 1)),
        withIt,
        without,
        1,
      );
    const members = Array.from({ length: 3_000 }, () => score(withIt));
    const others = Array.from({ length: 3_000 }, () => score(without));
    // Distance √20·0.5 = 2.236 standard deviations: advantage 2Φ(1.118) − 1 = 0.7364.
    expect(roc(members, others).advantage).toBeGreaterThan(0.7);
    expect(roc(members, others).advantage).toBeLessThan(0.78);
  });

  test('in one noisy count never exceeds the count’s change over its scale', () => {
    for (const seen of [-4, 0, 1, 2, 9]) {
      expect(Math.abs(countEvidence([seen], [2], [1], 2))).toBeLessThanOrEqual(0.5);
    }
    expect(countEvidence([9], [2], [1], 2)).toBeCloseTo(0.5);
  });

  test('from shadow fits tells an ordinary player on an IDW map, but hardly on a straight border', () => {
    const candidate: DataRecord = { x: 45, y: 30, group: 1 };
    const score = (family: 'idw' | 'logistic', member: boolean, seed: string) => {
      const { records } = soccer.draw(seeded(seed));
      const present = member ? [candidate, ...records.filter((_, i) => i !== 5)] : records;
      const model = fitModel(
        family === 'idw' ? { family, power: 3 } : { family, degree: 1 },
        columnsOf(present),
        soccer.domain,
      );
      if (model.kind !== 'field') throw new Error('a field was expected');
      return confidenceScore(model.predict(candidate.x, candidate.y));
    };
    const area = (family: 'idw' | 'logistic') => {
      const shadows = (member: boolean) =>
        Array.from({ length: SHADOW_FITS / 2 }, (_, i) => score(family, member, `shadow ${member} ${i}`));
      const inside = shadows(true);
      const outside = shadows(false);
      const ratios = (member: boolean) =>
        Array.from({ length: 60 }, (_, i) =>
          likelihoodRatio(score(family, member, `victim ${member} ${i}`), inside, outside, true),
        );
      return roc(ratios(true), ratios(false)).area;
    };
    expect(area('idw')).toBeGreaterThan(0.95);
    expect(area('logistic')).toBeLessThan(0.75);
  });
});

describe('the ROC', () => {
  test('of separated scores is perfect and of equal scores is chance', () => {
    expect(roc([3, 4], [1, 2])).toMatchObject({ area: 1, advantage: 1 });
    expect(roc([1, 1], [1, 1, 1])).toMatchObject({ area: 0.5, advantage: 0 });
  });

  test('gives the hit rate at a false alarm rate', () => {
    const curve = roc([5, 4, 2, 1], [3, 0, 0, 0]);
    expect(truePositivesAt(curve, 0)).toBe(0.5);
    expect(truePositivesAt(curve, 0.25)).toBe(1);
  });

  test('needs both kinds', () => {
    expect(() => roc([], [1])).toThrow();
  });
});

describe('attribute inference', () => {
  test.each(reference.cases.map((each, i) => ({ ...each, i })))('meets reference case $i', (expected) => {
    const result = inferAttribute({
      prior: expected.prior,
      confusion: expected.confusion_P_yhat_given_y,
      trueLabel: expected.known_true_label_y,
      answers: expected.model_prediction_if_attr_is_v,
    });
    expected.posterior.forEach((value, v) => {
      expect(result.posterior[v]).toBeCloseTo(value, 12);
    });
    expect(result.guess).toBe(expected.map);
    expect(result.success).toBeCloseTo(expected.bayes_success, 12);
    expect(result.advantage).toBeCloseTo(expected.advantage, 12);
  });
});
