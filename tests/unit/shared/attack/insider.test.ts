// The informed adversary recovers the last record from lines, curves and maps.
import { describe, expect, test } from 'vitest';
import { recoverFromCurve } from '../../../../shared/attack/insider.ts';
import { workOf } from '../../../../shared/attack/work.ts';
import type { CurveSpec, FieldSpec } from '../../../../shared/model/families.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { publish } from '../../../../shared/release/publish.ts';
import { company } from '../../../../shared/scenario/company.ts';
import { columnsOf, without } from '../../../../shared/scenario/records.ts';
import { soccer } from '../../../../shared/scenario/soccer.ts';
import { recoverFromLine, recoverHeight } from '../../../reference/insider.ts';
import { recoverFromMap } from '../../../reference/recoverFromMap.ts';
import reference from '../../../vectors/informed_ols_reconstruction.json' with { type: 'json' };
import players from '../../../vectors/pair_players.json' with { type: 'json' };

/** PAIR's men of a layout as years and dollars. */
function men(set: string) {
  const places = (players as unknown as Record<string, [number, number][]>)[set];
  if (!places) throw new Error(`no layout ${set}`);
  return places.slice(0, 11).map(([x, y]) => ({ x: (x / 120) * 20, y: 90_000 - (y / 75) * 50_000 }));
}

function leastSquares(points: readonly { x: number; y: number }[]) {
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const slope =
    points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) /
    points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return { intercept: meanY - slope * meanX, slope };
}

const unlimited = workOf(Number.POSITIVE_INFINITY);

describe('an insider who knows everyone but one', () => {
  test.each(reference.cases)('recovers man $target_index of $set from the line', (expected) => {
    const known = men(expected.set).filter((_, i) => i !== expected.target_index);
    const line = { intercept: expected.intercept, slope: expected.slope };
    const place = recoverFromLine(line, known);
    expect(place?.x).toBeCloseTo(expected.recovered_years, 6);
    expect(place?.y).toBeCloseTo(expected.recovered_salary, 2);
    expect(recoverHeight(line, known, expected.true_years)).toBeCloseTo(
      expected.salary_if_years_known_exact,
      2,
    );
    const [years, salary] = expected.recovered_if_line_rounded_to_whole_dollars as [number, number];
    const rounded = { intercept: Math.round(line.intercept), slope: Math.round(line.slope) };
    const blurred = recoverFromLine(rounded, known);
    expect(blurred?.x).toBeCloseTo(years, 6);
    expect(blurred?.y).toBeCloseTo(salary, 2);
  });

  test('recovers PAIR’s new hire to the dollar', () => {
    const all = men('playersleaklow');
    const newest = all.reduce((first, man) => (man.x < first.x ? man : first));
    const place = recoverFromLine(
      leastSquares(all),
      all.filter((man) => man !== newest),
    );
    expect(Math.abs((place?.y ?? 0) - newest.y)).toBeLessThan(1);
    expect(newest.y).toBeCloseTo(41_247.06, 1);
  });

  test('cannot place a point that lies on the line', () => {
    const known = [1, 2, 5].map((x) => ({ x, y: 3 + 2 * x }));
    expect(recoverFromLine({ intercept: 3, slope: 2 }, known)).toBeNull();
  });

  test.each<CurveSpec>([
    { family: 'line' },
    { family: 'polynomial', degree: 3 },
    { family: 'bins', bins: 5 },
    { family: 'idwCurve', power: 2 },
    { family: 'neighboursCurve', k: 3 },
  ])('reads the last salary off a published $family', (model) => {
    const { records } = company.draw(seeded('insider'), { target: 'middle' });
    const columns = columnsOf(records);
    const published = publish({ model, protection: { kind: 'none' } }, columns, company.domain, seeded(1));
    if (!published.ok || published.release.kind !== 'curve') throw new Error('no curve came out');
    const [hidden] = records;
    if (!hidden) throw new Error('nobody was drawn');
    const salary = recoverFromCurve(published.release, without(columns, 0), company.domain, hidden);
    expect(Math.abs(salary - hidden.y)).toBeLessThan(1);
  });

  test.each<FieldSpec>([
    { family: 'idw', power: 3 },
    { family: 'kernel', width: 8 },
    { family: 'logistic', degree: 2 },
  ])('finds the last player on a $family map', (model) => {
    const { records } = soccer.draw(seeded('insider map'));
    const columns = columnsOf(records);
    const published = publish({ model, protection: { kind: 'none' } }, columns, soccer.domain, seeded(1));
    if (!published.ok || published.release.kind !== 'field') throw new Error('no map came out');
    const [hidden] = records;
    if (!hidden) throw new Error('nobody was drawn');
    const place = recoverFromMap(
      published.release,
      without(columns, 0),
      soccer.domain,
      1,
      seeded(2),
      unlimited,
    );
    expect(Math.hypot(place.x - hidden.x, place.y - hidden.y)).toBeLessThan(
      model.family === 'logistic' ? 8 : 0.5,
    );
  });
});
