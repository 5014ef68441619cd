// Optimal assignment against exhaustive enumeration.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, matchPlaces } from '../../../../shared/score/assignment.ts';
import reference from '../../../vectors/hungarian.json' with { type: 'json' };

const costs = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 5,
  }),
);

/** The best total over all assignments of min(rows, columns) pairs, by trying them all. */
function exhaustive(cost: readonly (readonly number[])[]): number {
  const columns = cost[0]?.length ?? 0;
  const best = (row: number, free: readonly number[], skips: number): number => {
    if (row === cost.length) return 0;
    const used = free.map(
      (column) =>
        (cost[row]?.[column] ?? 0) +
        best(
          row + 1,
          free.filter((each) => each !== column),
          skips,
        ),
    );
    if (skips > 0) used.push(best(row + 1, free, skips - 1));
    return Math.min(...used);
  };
  return best(0, [...Array(columns).keys()], Math.max(0, cost.length - columns));
}

describe('assignment', () => {
  it.each(reference.cases)(
    'meets the enumerated optimum of $name',
    ({ cost, optimal_total, row_to_col, n_optimal_assignments }) => {
      const { columnOfRow, total } = assign(cost);
      expect(total).toBeCloseTo(optimal_total, 9);
      if (n_optimal_assignments === 1) expect(columnOfRow).toEqual(row_to_col);
    },
  );

  it('is optimal and one-to-one on any small matrix, tall, wide or square', () => {
    fc.assert(
      fc.property(costs, (cost) => {
        const { columnOfRow, total } = assign(cost);
        const used = columnOfRow.filter((column) => column >= 0);
        expect(columnOfRow).toHaveLength(cost.length);
        expect(new Set(used).size).toBe(Math.min(cost.length, cost[0]?.length ?? 0));
        expect(used).toHaveLength(new Set(used).size);
        expect(total).toBeCloseTo(exhaustive(cost), 9);
      }),
    );
  });

  it('leaves a record without a guess infinitely far', () => {
    const truth = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ];
    expect(matchPlaces(truth, [{ x: 10, y: 1 }])).toEqual({
      guessOf: [-1, 0],
      distances: [Number.POSITIVE_INFINITY, 1],
    });
    expect(matchPlaces(truth, [])).toEqual({
      guessOf: [-1, -1],
      distances: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    });
    expect(matchPlaces([], truth)).toEqual({ guessOf: [], distances: [] });
  });

  it('refuses costs that are ragged or not finite', () => {
    expect(() => assign([[1, 2], [3]])).toThrow('rectangular');
    expect(() => assign([[Number.NaN]])).toThrow('finite');
  });
});
