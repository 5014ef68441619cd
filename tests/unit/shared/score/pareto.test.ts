// The frontier: nobody on it is beaten, everybody off it is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paretoFront, type Tradeoff } from '../../../../shared/score/pareto.ts';

const level = fc.integer({ min: 0, max: 6 });
const points = fc.array(fc.record({ utility: level, protection: level }), { maxLength: 25 });
const dominates = (a: Tradeoff, b: Tradeoff) =>
  a.utility >= b.utility &&
  a.protection >= b.protection &&
  (a.utility > b.utility || a.protection > b.protection);

describe('the Pareto front', () => {
  it('holds exactly the points that no other point dominates', () => {
    fc.assert(
      fc.property(points, (list) => {
        const free = list.map((_, i) => i).filter((i) => !list.some((other) => dominates(other, list[i]!)));
        expect(paretoFront(list).toSorted((a, b) => a - b)).toEqual(free);
      }),
    );
  });

  it('runs from the most useful to the best protected', () => {
    const front = paretoFront([
      { utility: 0.2, protection: 0.9 },
      { utility: 0.9, protection: 0.1 },
      { utility: 0.5, protection: 0.5 },
      { utility: 0.5, protection: 0.4 },
    ]);
    expect(front).toEqual([1, 2, 0]);
  });

  it('leaves out what is not a number', () => {
    expect(
      paretoFront([
        { utility: Number.NaN, protection: 1 },
        { utility: 0, protection: 0 },
      ]),
    ).toEqual([1]);
    expect(paretoFront([])).toEqual([]);
  });
});
