// Logistic regression against minimisers found at 40 digits, and the bounds its private release relies on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit as fitModel } from '../../../../shared/model/fit.ts';
import {
  logisticDimension,
  logisticFeatures,
  logisticWeights,
} from '../../../../shared/model/logisticRegression.ts';
import { matrices } from '../../../../shared/model/matrices.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { columnsOf } from '../../../../shared/scenario/records.ts';
import { soccer } from '../../../../shared/scenario/soccer.ts';
import reference from '../../../vectors/logistic.json' with { type: 'json' };
import { pairColumns } from './pairLayout.ts';

describe('logistic regression', () => {
  it.each(reference.cases)(
    'finds the $features minimiser at lambda $Lambda',
    ({ features, Lambda, weights }) => {
      const found = logisticWeights(
        pairColumns('players0'),
        soccer.domain,
        features === 'linear' ? 1 : 2,
        Lambda,
        matrices,
      );
      expect(found).toHaveLength(weights.length);
      found.forEach((weight, j) => {
        expect(Math.abs(weight - weights[j]!)).toBeLessThan(1e-8);
      });
    },
  );

  it('fills cells with what it predicts there, amber left, blue right', () => {
    const { records } = soccer.draw(seeded('logistic'));
    const model = fitModel({ family: 'logistic', degree: 1 }, columnsOf(records), soccer.domain);
    const out = new Float64Array(2);
    model.fill({ columns: 2, rows: 1 }, out);
    expect([...out]).toEqual([model.predict(30, 37.5), model.predict(90, 37.5)]);
    expect(out[0]).toBeGreaterThan(0.7);
    expect(out[1]).toBeLessThan(0.3);
  });

  it('keeps every place inside the unit ball of features', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 120, noNaN: true }),
        fc.double({ min: 0, max: 75, noNaN: true }),
        fc.constantFrom<1 | 2>(1, 2),
        (x, y, degree) => {
          const out = new Float64Array(logisticDimension(degree));
          logisticFeatures(x, y, soccer.domain, degree, out);
          return Math.hypot(...out) <= 1 + 1e-15;
        },
      ),
    );
  });

  it('converges on separable, one-sided and empty data', () => {
    const corners = columnsOf([
      { x: 0, y: 0, group: 1 },
      { x: 120, y: 75, group: 0 },
    ]);
    expect(logisticWeights(corners, soccer.domain, 2, 1e-7, matrices).every(Number.isFinite)).toBe(true);
    const oneSided = columnsOf([{ x: 0, y: 0, group: 1 }]);
    expect(
      fitModel({ family: 'logistic', degree: 1 }, oneSided, soccer.domain).predict(0, 0),
    ).toBeGreaterThan(0.9);
    expect(logisticWeights(columnsOf([]), soccer.domain, 1, 0.1, matrices)).toEqual(new Float64Array(3));
  });

  it('refuses to fit without regularisation', () => {
    expect(() => logisticWeights(pairColumns('players0'), soccer.domain, 1, 0, matrices)).toThrow(
      'lambda > 0',
    );
  });
});
