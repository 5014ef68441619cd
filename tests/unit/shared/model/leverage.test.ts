// Leverage and leaving one out: closed forms against refits, and against PAIR's two salary layouts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupPoints } from '../../../../shared/model/curve.ts';
import { leastSquares } from '../../../../shared/model/families/line.ts';
import { fit as fitModel } from '../../../../shared/model/fit.ts';
import { fieldInfluence, fitWithout, leverages } from '../../../../shared/model/leverage.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { PairLayout } from '../../../../shared/scenario/pairLayouts.ts';
import { columnsOf, without } from '../../../../shared/scenario/records.ts';
import { soccer } from '../../../../shared/scenario/soccer.ts';
import { curveShift, lineDiagnostics } from '../../../reference/lineDiagnostics.ts';
import { PAIR_SALARY_DOMAIN } from '../../../reference/pairSalaryDomain.ts';
import reference from '../../../vectors/pair_salary_ols.json' with { type: 'json' };
import { pairSalaryColumns } from './pairLayout.ts';

const domain = PAIR_SALARY_DOMAIN;
/** Between the two middle ones where there are two. */
const reachedByHalf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};
const close = (value: number, expected: number, relative = 1e-9) =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(relative * Math.max(1e-9, Math.abs(expected)));

const sets = Object.entries(reference.sets).flatMap(([layout, groups]) => [
  { layout: layout as PairLayout, group: 1 as const, expected: groups.men_yellow },
  { layout: layout as PairLayout, group: 0 as const, expected: groups.women_purple },
]);

describe.each(sets)("PAIR's salaries: $layout, group $group", ({ layout, group, expected }) => {
  const columns = pairSalaryColumns(layout);

  it('gives the reference line', () => {
    const line = leastSquares(groupPoints(columns, group));
    close(line.slope, expected.slope);
    close(line.intercept, expected.intercept);
    close(line.sxx, expected.Sxx);
  });

  it('gives the reference diagnostics of every person', () => {
    const diagnostics = lineDiagnostics(columns, group);
    expect(diagnostics).toHaveLength(expected.points.length);
    expected.points.forEach((point, i) => {
      const found = diagnostics[i];
      if (!found) throw new Error(`no diagnostics for ${i}`);
      close(found.residual, point.residual);
      close(found.leverage, point.leverage);
      close(found.slopeChangeIfDeleted, point.slope_change_if_deleted);
      close(found.slopePerY, point.dslope_dy);
      close(found.cooksDistance, point.cooks_distance);
      close(found.internallyStudentised, point.internally_studentised);
      close(found.externallyStudentised, point.externally_studentised);
    });
  });
});

describe("PAIR's lone new hire", () => {
  const { summary } = reference;

  it('has the leverage that tips the line, and his salary tips it by exactly that', () => {
    const low = pairSalaryColumns('playersleaklow');
    const high = pairSalaryColumns('playersleakhigh');
    const [lowSalary, highSalary] = [low.y[0]!, high.y[0]!].sort((a, b) => a - b) as [number, number];
    const poor = low.y[0]! < high.y[0]! ? low : high;
    const model = fitModel({ family: 'line' }, poor, domain);
    const years = poor.x[0]!;
    close(years, summary.new_hire_years);
    close(leverages({ family: 'line' }, poor, domain)[0]!, summary.new_hire_leverage);
    const rich = fitModel({ family: 'line' }, poor === low ? high : low, domain);
    const shift = curveShift(model, poor, 0, highSalary, years);
    close(shift, rich.predict(years, 1) - model.predict(years, 1), 1e-8);
    close(shift, summary.new_hire_leverage * (highSalary - lowSalary), 1e-8);
  });

  it('moves the slope seven times as much per dollar as the median of his ten colleagues, in either layout', () => {
    for (const [layout, slope, salary] of [
      ['playersleaklow', summary.slope_men_low, summary.new_hire_salary_low],
      ['playersleakhigh', summary.slope_men_high, summary.new_hire_salary_high],
    ] as const) {
      const columns = pairSalaryColumns(layout);
      const men = lineDiagnostics(columns, 1);
      const [hire, ...colleagues] = men.toSorted((a, b) => b.leverage - a.leverage);
      if (!hire) throw new Error('no men');
      expect(colleagues).toHaveLength(10);
      close(leastSquares(groupPoints(columns, 1)).slope, slope);
      close(columns.y[hire.index]!, salary);
      close(reachedByHalf(colleagues.map(({ leverage }) => leverage)), summary.median_leverage_other_men);
      const perDollar = reachedByHalf(colleagues.map(({ slopePerY }) => Math.abs(slopePerY)));
      close(Math.abs(hire.slopePerY) / perDollar, summary.sensitivity_ratio_newhire_vs_median);
    }
    const difference = summary.slope_men_high - summary.slope_men_low;
    close(difference, summary.slope_difference);
    close(difference, summary.predicted_from_dslope_dy);
  });
});

describe('leaving one out', () => {
  const person = fc.record({
    x: fc.integer({ min: 0, max: 40 }).map((x) => x / 2),
    y: fc.integer({ min: 40_000, max: 90_000 }),
    group: fc.constant(1 as const),
  });
  const people = fc.uniqueArray(person, { minLength: 4, maxLength: 15, selector: ({ x }) => x });

  it('changes a line as the deletion identities say, without refitting', () => {
    fc.assert(
      fc.property(people, (list) => {
        const columns = columnsOf(list);
        const line = leastSquares(groupPoints(columns, 1));
        for (const each of lineDiagnostics(columns, 1)) {
          const less = leastSquares(groupPoints(without(columns, each.index), 1));
          const x = columns.x[each.index]!;
          const moved = less.intercept + less.slope * x - (line.intercept + line.slope * x);
          const scale = 1 / (1 - each.leverage);
          expect(Math.abs(less.slope - line.slope - each.slopeChangeIfDeleted)).toBeLessThan(1e-5 * scale);
          expect(Math.abs(moved - each.changeAtOwnPlaceIfDeleted)).toBeLessThan(1e-5 * scale);
        }
      }),
    );
  });

  it('has leverages that sum to the number of parameters', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 3 }), (list, degree) => {
        const sum = (spec: Parameters<typeof leverages>[0]) =>
          leverages(spec, columnsOf(list), domain).reduce((total, each) => total + each, 0);
        expect(sum({ family: 'line' })).toBeCloseTo(2, 9);
        expect(sum({ family: 'polynomial', degree })).toBeCloseTo(degree + 1, 4);
      }),
    );
  });

  it('is the same model fitted to everybody else, for a field as for a line', () => {
    const columns = columnsOf(soccer.draw(seeded('out')).records);
    const spec = { family: 'idw', power: 2 } as const;
    const less = fitWithout(spec, columns, soccer.domain, 3);
    expect(less.kind === 'field' && less.predict(50, 30)).toBe(
      fitModel(spec, without(columns, 3), soccer.domain).predict(50, 30),
    );
  });

  it('moves a sharp field at the person and a smooth one hardly', () => {
    const columns = columnsOf(soccer.draw(seeded('influence')).records);
    const shape = { columns: 24, rows: 15 };
    const sharp = fieldInfluence({ family: 'kernel', width: 2 }, columns, soccer.domain, shape, 5);
    const smooth = fieldInfluence({ family: 'kernel', width: 32 }, columns, soccer.domain, shape, 5);
    expect(sharp.largest).toBeGreaterThan(0.2);
    expect(smooth.largest).toBeLessThan(0.1);
    expect(sharp.mean).toBeLessThan(sharp.largest);
    const own = leverages({ family: 'kernel', width: 2 }, columns, soccer.domain);
    expect(own.every((leverage) => leverage >= 0 && leverage <= 1)).toBe(true);
  });
});
