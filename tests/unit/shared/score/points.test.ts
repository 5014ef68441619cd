// Points: bounded, order-free, and worth what the playtest says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FULL_MARKS, POINT_SCALES, pinPoints, roundPoints } from '../../../../shared/score/points.ts';

const errors = fc.array(fc.double({ min: 0, max: 150, noNaN: true }), { minLength: 1, maxLength: 22 });

describe('points', () => {
  it('gives full marks on the spot, 1/e of them at the scale, none far away or without a guess', () => {
    expect(pinPoints(0, 4)).toBe(FULL_MARKS);
    expect(pinPoints(4, 4)).toBeCloseTo(FULL_MARKS / Math.E, 9);
    expect(roundPoints([60], POINT_SCALES.soccer)).toBe(0);
    expect(roundPoints([Number.POSITIVE_INFINITY], POINT_SCALES.soccer)).toBe(0);
    expect(roundPoints([0, Number.POSITIVE_INFINITY], POINT_SCALES.soccer)).toBe(500);
    expect(roundPoints([], POINT_SCALES.soccer)).toBe(0);
  });

  it("rewards $2,500 off a lone hire's pay about as playtested", () => {
    expect(roundPoints([2_500], POINT_SCALES.company)).toBe(677);
  });

  it('is whole, bounded, and the same in any order of the pins', () => {
    fc.assert(
      fc.property(errors, fc.infiniteStream(fc.nat()), (values, order) => {
        const points = roundPoints(values, 4);
        expect(Number.isInteger(points) && points >= 0 && points <= FULL_MARKS).toBe(true);
        const keyed = values.map((value) => ({ value, key: order.next().value }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
        expect(roundPoints(shuffled, 4)).toBe(points);
      }),
    );
  });

  it('never pays more for a larger error', () => {
    fc.assert(
      fc.property(errors, fc.double({ min: 0, max: 50, noNaN: true }), (values, more) => {
        const [first = 0, ...rest] = values;
        return roundPoints([first + more, ...rest], 4) <= roundPoints(values, 4);
      }),
    );
  });
});
