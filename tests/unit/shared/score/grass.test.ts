// Grass: who has how much of the board.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOARD } from '../../../../shared/model/model.ts';
import { grassOf } from '../../../../shared/score/grass.ts';

const place = fc.record({
  x: fc.double({ min: 0, max: 120, noNaN: true }),
  y: fc.double({ min: 0, max: 75, noNaN: true }),
});

describe('grass', () => {
  it('of all on a pitch sums to how many they are', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (people) => {
        const sum = grassOf(people, BOARD).reduce((all, each) => all + each, 0);
        expect(Math.abs(sum - people.length)).toBeLessThan(1e-9);
      }),
      { numRuns: 30 },
    );
  });

  it('is split evenly between two on one spot, and between two halves', () => {
    const spot = { x: 30, y: 37.5 };
    expect([...grassOf([spot, spot], BOARD)]).toEqual([1, 1].map((each) => expect.closeTo(each, 9)));
    const [one, other] = grassOf([spot, { x: 90, y: 37.5 }], BOARD);
    expect(one).toBeCloseTo(other as number, 9);
  });

  it('is more for whoever stands apart', () => {
    const crowd = [20, 22, 24].map((x) => ({ x, y: 40 }));
    const grass = grassOf([...crowd, { x: 90, y: 40 }], BOARD);
    expect(grass[3]).toBeGreaterThan(2);
    expect(grass[1]).toBeLessThan(0.2);
  });
});
