// Distances between sets of places: against enumeration, and against the axioms of a metric.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gospa, ospa } from '../../../reference/ospa.ts';
import reference from '../../../vectors/ospa_gospa.json' with { type: 'json' };

const TOLERANCE = 1e-12;
const places = (points: number[][]) => points.map(([x = Number.NaN, y = Number.NaN]) => ({ x, y }));
const set = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: 120, noNaN: true }),
    y: fc.double({ min: 0, max: 75, noNaN: true }),
  }),
  { maxLength: 6 },
);
const order = fc.constantFrom(1, 2);
const cutoff = fc.constantFrom(5, 30, 200);

describe.each(reference.cases)('$name, cut-off $c, order $p', (each) => {
  const truth = places(each.truth);
  const guess = places(each.guess);

  it('has the reference OSPA and its two parts', () => {
    const found = ospa(truth, guess, each.c, each.p);
    expect(Math.abs(found.distance - each.ospa)).toBeLessThan(TOLERANCE);
    expect(Math.abs(found.localisation - each.ospa_loc)).toBeLessThan(TOLERANCE);
    expect(Math.abs(found.cardinality - each.ospa_card)).toBeLessThan(TOLERANCE);
  });

  it('has the reference GOSPA, split into off, missed and false', () => {
    const found = gospa(truth, guess, each.c, each.p);
    expect(Math.abs(found.distance - each.gospa_alpha2)).toBeLessThan(TOLERANCE);
    expect(found.assigned).toBe(each.gospa_n_assigned);
    expect(Math.abs(found.localisation - each.gospa_localisation_pow_p)).toBeLessThan(TOLERANCE);
    expect(Math.abs(found.missed - each.gospa_missed_pow_p)).toBeLessThan(TOLERANCE);
    expect(Math.abs(found.false - each.gospa_false_pow_p)).toBeLessThan(TOLERANCE);
  });
});

describe.each([
  [
    'OSPA',
    (a: Parameters<typeof ospa>[0], b: Parameters<typeof ospa>[1], c: number, p: number) =>
      ospa(a, b, c, p).distance,
  ],
  [
    'GOSPA',
    (a: Parameters<typeof ospa>[0], b: Parameters<typeof ospa>[1], c: number, p: number) =>
      gospa(a, b, c, p).distance,
  ],
])('%s is a metric', (name, distance) => {
  it('is zero for the same set in any order', () => {
    fc.assert(fc.property(set, cutoff, order, (a, c, p) => distance(a, a.toReversed(), c, p) < 1e-9));
  });

  it('is positive for sets that differ', () => {
    const moved = (a: { x: number; y: number }[]) =>
      a.map((place, i) => (i === 0 ? { ...place, y: place.y + 1 } : place));
    fc.assert(
      fc.property(set, cutoff, order, (a, c, p) => a.length === 0 || distance(a, moved(a), c, p) > 0.01),
    );
    expect(distance([], [{ x: 1, y: 1 }], 30, 1)).toBe(name === 'OSPA' ? 30 : 15);
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(
        set,
        set,
        cutoff,
        order,
        (a, b, c, p) => Math.abs(distance(a, b, c, p) - distance(b, a, c, p)) < 1e-9,
      ),
    );
  });

  it('keeps the triangle inequality', () => {
    fc.assert(
      fc.property(
        set,
        set,
        set,
        cutoff,
        order,
        (a, b, d, c, p) => distance(a, d, c, p) <= distance(a, b, c, p) + distance(b, d, c, p) + 1e-9,
      ),
    );
  });
});

describe('bounds', () => {
  it('keeps OSPA at or under the cut-off', () => {
    fc.assert(fc.property(set, set, cutoff, order, (a, b, c, p) => ospa(a, b, c, p).distance <= c + 1e-9));
  });

  it('refuses a cut-off or an order that makes no metric', () => {
    expect(() => ospa([], [], 0)).toThrow('cut-off');
    expect(() => gospa([], [], 30, 0.5)).toThrow('order');
  });
});
