// Points of hiding and seeking.
import { describe, expect, it } from 'vitest';
import { findersOf, hidePoints, type Seeker, soughtBy } from '../../../../shared/score/hiding.ts';

const people = [
  { x: 20, y: 20 },
  { x: 60, y: 40 },
  { x: 100, y: 60 },
  { x: 100, y: 20 },
];
const seeker = (stands: number | null, ...pins: { x: number; y: number }[]): Seeker => ({ stands, pins });
const at = (i: number) => people[i] as { x: number; y: number };

describe('seeking', () => {
  it('pays all of it for everybody else found, and nothing without a pin', () => {
    expect(soughtBy(seeker(0, at(1), at(2), at(3)), people, 3)).toMatchObject({
      seek: 500,
      error: 0,
      matched: [1, 2, 3],
    });
    expect(soughtBy(seeker(0), people, 3)).toEqual({ seek: 0, error: null, matched: [] });
  });

  it('finds neither oneself nor one person twice', () => {
    expect(soughtBy(seeker(0, at(0)), people, 3).seek).toBeLessThan(1);
    const { seek, matched } = soughtBy(seeker(0, at(1), at(1)), people, 3);
    expect(seek).toBeCloseTo(500 / 3, 6);
    expect(new Set(matched).size).toBe(2);
  });

  it('asks for no more people than there are others', () => {
    expect(soughtBy(seeker(0, at(1)), people.slice(0, 2), 3).seek).toBe(500);
  });

  it('may be done by somebody who stands nowhere', () => {
    expect(soughtBy(seeker(null, at(0)), people, 3)).toMatchObject({ matched: [0] });
  });
});

describe('being found', () => {
  it('counts seekers with a pin nearer than four metres', () => {
    const near = { x: at(1).x + 3.9, y: at(1).y };
    const far = { x: at(1).x + 4.1, y: at(1).y };
    const seekers = [seeker(0, near), seeker(2, far), seeker(3, at(1))];
    const sought = seekers.map((each) => soughtBy(each, people, 3));
    expect(findersOf(people, seekers, sought)).toEqual([0, 2, 0, 0]);
  });

  it('costs a third of the grass each, and all of it from the third on', () => {
    expect(hidePoints(1.25, 0, true)).toBe(500);
    expect(hidePoints(1.25, 1, true)).toBeCloseTo(500 * (2 / 3), 9);
    expect(hidePoints(2, 2, true)).toBeCloseTo(500 / 3, 9);
    expect([3, 4].map((finders) => hidePoints(1, finders, true))).toEqual([0, 0]);
  });

  it('pays nothing where nobody looked', () => expect(hidePoints(1, 0, false)).toBe(0));
});
