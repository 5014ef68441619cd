// The pairing beside the library's, and what it costs a verdict.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../../../shared/score/assignment.ts';
import { pairing } from '../../../../../shared/score/verdict/pairing.ts';

const square = fc
  .integer({ min: 1, max: 11 })
  .chain((size) =>
    fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: size ** 2, maxLength: size ** 2 }),
  );

describe('the pairing', () => {
  it('costs as little as the one that a library finds, whatever the costs', () => {
    fc.assert(
      fc.property(square, (costs) => {
        const size = Math.sqrt(costs.length);
        const columnOf = [...pairing(Float64Array.from(costs), size)];
        expect([...columnOf].sort((a, b) => a - b)).toEqual(columnOf.map((_, i) => i));
        const total = columnOf.reduce((sum, column, row) => sum + costs[row * size + column]!, 0);
        const rows = Array.from({ length: size }, (_, row) => costs.slice(row * size, (row + 1) * size));
        expect(total).toBeCloseTo(assign(rows).total, 6);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('pairs equal costs too', () => {
    expect([...pairing(new Float64Array(9).fill(3), 3)].sort()).toEqual([0, 1, 2]);
  });
});
