// Salary curves: what they say, and exactly how much of it is one person's doing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CurveSpec, comparedOf, familyNames } from '../../../../shared/model/families.ts';
import { fit as fitModel } from '../../../../shared/model/fit.ts';
import { columnsOf, type DataRecord, type Domain, type Group } from '../../../../shared/scenario/records.ts';

const domain: Domain = {
  x: { low: 0, high: 20, unit: 'years' },
  y: { low: 40_000, high: 90_000, unit: '$' },
};
const men = (...points: [number, number][]): DataRecord[] => points.map(([x, y]) => ({ x, y, group: 1 }));
const curves = familyNames('curve').flatMap(comparedOf) as CurveSpec[];

const record = fc.record({
  x: fc.integer({ min: 0, max: 200 }).map((x) => x / 10),
  y: fc.integer({ min: 40_000, max: 90_000 }),
  group: fc.constantFrom<Group>(0, 1),
});
const records = fc.uniqueArray(record, { minLength: 2, maxLength: 22, selector: ({ x }) => x });

describe.each(curves)('curve $family %j', (spec) => {
  it('moves by influence times the change of one salary, at every x and for both groups', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.integer({ min: -5_000, max: 5_000 }), (list, pick, raise) => {
        const index = pick % list.length;
        const raised = list.map((each, i) => (i === index ? { ...each, y: each.y + raise } : each));
        const before = fitModel(spec, columnsOf(list), domain);
        const after = fitModel(spec, columnsOf(raised), domain);
        for (const { x } of list)
          for (const group of [0, 1] as const) {
            const [from, to] = [before.predict(x, group), after.predict(x, group)];
            const difference = to - from - raise * before.influence(x, group, index);
            expect(Math.abs(difference)).toBeLessThan(1e-6 * (1e4 + Math.abs(from) + Math.abs(to)));
          }
      }),
      { numRuns: 30 },
    );
  });

  it('says the middle of the axis for a group without records, and nobody moves it', () => {
    const model = fitModel(spec, columnsOf(men([1, 50_000], [9, 70_000])), domain);
    expect([model.predict(5, 0), model.influence(5, 0, 0)]).toEqual([65_000, 0]);
  });
});

describe('curves by hand', () => {
  const at = (spec: CurveSpec, list: DataRecord[], x: number) =>
    fitModel(spec, columnsOf(list), domain).predict(x, 1);

  it('draws a line through points on a line, and a flat one where all were hired together', () => {
    expect(at({ family: 'line' }, men([0, 50_000], [2, 52_000], [10, 60_000]), 20)).toBeCloseTo(70_000, 6);
    expect(at({ family: 'line' }, men([3, 50_000], [3, 60_000]), 15)).toBe(55_000);
  });

  it('finds a polynomial of its own degree and agrees with the line at degree 1', () => {
    const cubic = (x: number) => 60_000 + 900 * x - 150 * x ** 2 + 6 * x ** 3;
    const list = men(...([0, 2, 5, 7, 11, 16, 20].map((x) => [x, cubic(x)]) as [number, number][]));
    for (const x of [1, 9.5, 18]) {
      expect(at({ family: 'polynomial', degree: 3 }, list, x)).toBeCloseTo(cubic(x), 3);
      expect(at({ family: 'polynomial', degree: 1 }, list, x)).toBeCloseTo(
        at({ family: 'line' }, list, x),
        3,
      );
    }
  });

  it('passes through every record at degree n − 1', () => {
    const list = men(
      ...Array.from({ length: 10 }, (_, i): [number, number] => [2 * i, 50_000 + ((i * 7919) % 30_000)]),
    );
    for (const { x, y } of list) expect(at({ family: 'polynomial', degree: 9 }, list, x)).toBeCloseTo(y, 1);
  });

  it('averages intervals, and says the group mean where an interval is empty', () => {
    const list = men([1, 50_000], [4, 60_000], [11, 90_000]);
    const spec = { family: 'bins', bins: 4 } as const;
    expect([0, 4.9, 10, 17].map((x) => at(spec, list, x))).toEqual([55_000, 55_000, 90_000, 200_000 / 3]);
  });

  it('averages the nearest in tenure', () => {
    const list = men([1, 50_000], [4, 60_000], [11, 90_000]);
    expect([1, 2, 3].map((k) => at({ family: 'neighboursCurve', k }, list, 3))).toEqual([
      60_000,
      55_000,
      200_000 / 3,
    ]);
  });

  it('repeats a record at its own tenure by inverse distance', () => {
    const list = men([1, 50_000], [4, 60_000], [11, 90_000]);
    for (const { x, y } of list) expect(at({ family: 'idwCurve', power: 2 }, list, x)).toBeCloseTo(y, 2);
  });
});
