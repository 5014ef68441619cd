// Output perturbation of logistic weights rests on one bound: how far one record can move the minimiser.
import { describe, expect, it } from 'vitest';
import { logisticSensitivity } from '../../../../../shared/model/families/logistic.ts';
import logistic from '../../../../vectors/logistic.json' with { type: 'json' };
import sensitivities from '../../../../vectors/sensitivities.json' with { type: 'json' };

describe('the sensitivity of logistic weights', () => {
  it('is 2/(n·lambda) and next to nothing for stopping early', () => {
    for (const { n, Lambda, replace_L2 } of sensitivities.logistic_output_perturbation) {
      expect(logisticSensitivity(n, Lambda) / replace_L2).toBeCloseTo(1, 8);
      expect(logisticSensitivity(n, Lambda)).toBeGreaterThan(replace_L2);
    }
    for (const row of logistic.cases) {
      expect(logisticSensitivity(22, row.Lambda) / row.replace_L2_sensitivity).toBeCloseTo(1, 8);
    }
  });
});
