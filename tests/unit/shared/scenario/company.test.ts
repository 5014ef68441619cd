// The company prior: pay on a scale, one man off it, and the place where that shows.
import { describe, expect, it } from 'vitest';
import { fit as fitModel } from '../../../../shared/model/fit.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { company } from '../../../../shared/scenario/company.ts';
import { columnsOf } from '../../../../shared/scenario/records.ts';
import { scenarioNamed } from '../../../../shared/scenario/registry.ts';

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;
const draws = (target: string) => {
  const randomness = seeded(target);
  return Array.from({ length: 200 }, () => company.draw(randomness, { target }));
};

/** Median leverage of the odd man out in the men's line, and how far off reading the line at his tenure is. */
function lineAt(target: string): { leverage: number; read: number } {
  const cases = draws(target).map(({ records }) => {
    const columns = columnsOf(records);
    const model = fitModel({ family: 'line' }, columns, company.domain);
    const years = columns.x[0]!;
    return {
      leverage: model.influence(years, 1, 0),
      read: Math.abs(model.predict(years, 1) - columns.y[0]!),
    };
  });
  return {
    leverage: median(cases.map((each) => each.leverage)),
    read: median(cases.map((each) => each.read)),
  };
}

describe('company', () => {
  it('draws eleven men, the odd one first, and eleven women, all on the axes, in whole dollars', () => {
    for (const target of company.targets)
      for (const { records } of draws(target.name)) {
        expect(records.map((record) => record.group)).toEqual([...Array(11).fill(1), ...Array(11).fill(0)]);
        for (const { x, y } of records) {
          expect(x >= 0 && x <= 20 && y >= 30_000 && y <= 90_000).toBe(true);
          expect(Number.isInteger(y)).toBe(true);
        }
      }
  });

  it('makes the newest man the one with the least tenure', () => {
    for (const target of ['newest', 'end', 'alone'])
      for (const { records } of draws(target)) {
        expect(records[0]?.role).toBe('newest');
        expect(Math.min(...records.slice(1).map(({ x }) => x))).toBeGreaterThan(records[0]?.x as number);
      }
  });

  it('pays him thousands off the scale, above as often as below', () => {
    const off = draws('alone').map(({ records, match }) => {
      const him = records[0] ?? { x: 0, y: 0 };
      return him.y - (match.scales[1].startDollars + match.scales[1].dollarsPerYear * him.x);
    });
    expect(Math.min(...off.map(Math.abs))).toBeGreaterThan(3_990);
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(16_010);
    expect(off.filter((each) => each > 0).length).toBeGreaterThan(70);
    expect(off.filter((each) => each < 0).length).toBeGreaterThan(70);
  });

  it('lets the line leak him when he stands alone, and not in the middle', () => {
    const middle = lineAt('middle');
    const end = lineAt('end');
    const alone = lineAt('alone');
    expect(middle.leverage).toBeLessThan(0.12);
    expect(end.leverage).toBeGreaterThan(0.28);
    expect(alone.leverage).toBeGreaterThan(0.65);
    expect(middle.read).toBeGreaterThan(7_000);
    expect(alone.read).toBeLessThan(3_500);
  });

  it('hires ordinary colleagues on the same scale afterwards', () => {
    const { match } = company.draw(seeded('again'), { target: 'alone' });
    const colleagues = company.drawAgain(match, seeded('later'));
    expect(colleagues).toHaveLength(22);
    expect(colleagues.every(({ role, x }) => role === 'colleague' && x >= 3.5 && x <= 14)).toBe(true);
  });

  it('draws its crowds reproducibly and refuses what it does not know', () => {
    for (const crowd of company.crowds)
      expect(company.draw(seeded(crowd), { crowd }).records).toHaveLength(crowd);
    expect(company.draw(seeded(1))).toEqual(company.draw(seeded(1)));
    expect(() => company.draw(seeded(1), { target: 'toString' })).toThrow('toString');
    expect(scenarioNamed('company')).toBe(company);
  });
});
