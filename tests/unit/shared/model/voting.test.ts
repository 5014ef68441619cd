// Neighbours, tiles and trees against what a person would count by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit as fitModel } from '../../../../shared/model/fit.ts';
import { nearestIndices } from '../../../../shared/model/nearest.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { columnsOf, type DataRecord } from '../../../../shared/scenario/records.ts';
import { soccer } from '../../../../shared/scenario/soccer.ts';

const { domain } = soccer;
const row = (...groups: (0 | 1)[]): DataRecord[] =>
  groups.map((group, i) => ({ x: 10 + 20 * i, y: 30, group }));

describe('nearestIndices', () => {
  it('is the start of the distances sorted by size, then index', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }),
        fc.nat(),
        (list, pick) => {
          const k = 1 + (pick % list.length);
          const out = new Int32Array(k);
          nearestIndices(Float64Array.from(list), k, out);
          const sorted = [...list.keys()].sort((i, j) => list[i]! - list[j]! || i - j);
          expect([...out]).toEqual(sorted.slice(0, k));
        },
      ),
    );
  });
});

describe('neighbours', () => {
  it('says the share of group A among the k nearest', () => {
    const columns = columnsOf(row(1, 0, 1, 0));
    const at = (k: number) => fitModel({ family: 'neighbours', k }, columns, domain).predict(12, 30);
    expect([at(1), at(2), at(3), at(4), at(50)]).toEqual([1, 1 / 2, 2 / 3, 1 / 2, 1 / 2]);
  });

  it('gives equally near records to the lower index', () => {
    const twins = row(1, 0);
    const at = (list: DataRecord[]) =>
      fitModel({ family: 'neighbours', k: 1 }, columnsOf(list), domain).predict(20, 30);
    expect([at(twins), at([...twins].reverse())]).toEqual([1, 0]);
  });
});

describe('tiles', () => {
  it('shows each tile its own share, with half a made-up person of each group', () => {
    const model = fitModel({ family: 'tiles', columns: 2, rows: 1 }, columnsOf(row(1, 1, 1, 0)), domain);
    expect(model.predict(1, 74)).toBe((3 + 0.5) / (3 + 1));
    expect(model.predict(119, 1)).toBe(0.5 / 2);
    const corner = columnsOf([{ x: 120, y: 75, group: 1 }]);
    expect(fitModel({ family: 'tiles', columns: 24, rows: 15 }, corner, domain).predict(119, 74)).toBe(0.75);
  });
});

describe('tree', () => {
  const fitTree = (list: readonly DataRecord[], depth: number) =>
    fitModel({ family: 'tree', depth }, columnsOf(list), domain);

  it('cuts halfway between the groups and smooths its leaves', () => {
    const model = fitTree(row(1, 1, 0, 0, 0), 1);
    expect([model.predict(39.9, 5), model.predict(40, 70)]).toEqual([2.5 / 3, 0.5 / 4]);
    expect(fitTree(row(1, 1, 0), 0).predict(0, 0)).toBe(2.5 / 4);
  });

  it('finds a checkerboard, whose first cut helps nothing by itself', () => {
    const board: DataRecord[] = [0, 1, 2, 3].map((i) => ({
      x: i % 2 ? 90 : 30,
      y: i > 1 ? 60 : 20,
      group: i === 0 || i === 3 ? 1 : 0,
    }));
    const model = fitTree(board, 2);
    for (const { x, y, group } of board) expect(model.predict(x, y)).toBe(group ? 0.75 : 0.25);
  });

  it('separates every training record once it is deep enough, and is never surer than its leaves', () => {
    const { records } = soccer.draw(seeded('deep'));
    const model = fitTree(records, 12);
    for (const { x, y, group } of records) expect(model.predict(x, y) > 0.5).toBe(group === 1);
  });

  it('stops where no cut is possible', () => {
    const twins: DataRecord[] = [
      { x: 1, y: 1, group: 1 },
      { x: 1, y: 1, group: 0 },
    ];
    expect(fitTree(twins, 5).predict(1, 1)).toBe(0.5);
  });
});
