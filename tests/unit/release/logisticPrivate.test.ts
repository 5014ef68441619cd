// Output perturbation of logistic weights rests on one bound: how far one record can move the minimiser.
import { describe, expect, it } from 'vitest';
import { logisticWeights } from '../../../shared/model/logistic.ts';
import { seeded } from '../../../shared/random/seeded.ts';
import { logisticSensitivity } from '../../../shared/release/logisticPrivate.ts';
import { columnsOf, type DataRecord, type Domain } from '../../../shared/scenario/records.ts';
import logistic from '../../vectors/logistic.json' with { type: 'json' };
import sensitivities from '../../vectors/sensitivities.json' with { type: 'json' };

const FIELD: Domain = { x: { low: 0, high: 120, unit: 'm' }, y: { low: 0, high: 75, unit: 'm' } };

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

  it.each([1, 2] as const)('is never exceeded by replacing one record, degree %i', (degree) => {
    const chance = seeded('logistic pairs');
    const anyone = (): DataRecord => ({
      x: chance.uniform() < 0.3 ? 120 * Math.round(chance.uniform()) : 120 * chance.uniform(),
      y: chance.uniform() < 0.3 ? 75 * Math.round(chance.uniform()) : 75 * chance.uniform(),
      group: chance.uniform() < 0.5 ? 0 : 1,
    });
    let furthest = 0;
    for (let i = 0; i < 300; i++) {
      const lambda = [0.01, 0.1, 1][i % 3] as number;
      const shared = Array.from({ length: 7 }, anyone);
      const weights = (record: DataRecord) =>
        logisticWeights(columnsOf([...shared, record]), FIELD, degree, lambda);
      const [one, other] = [weights(anyone()), weights(anyone())];
      const apart = Math.hypot(...one.map((weight, j) => weight - (other[j] as number)));
      furthest = Math.max(furthest, apart / logisticSensitivity(8, lambda));
    }
    expect(furthest).toBeLessThanOrEqual(1);
    expect(furthest).toBeGreaterThan(0.1);
  });
});
