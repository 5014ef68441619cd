// Pins are put, grabbed, stepped, chosen and removed as a player expects, and never leave the field.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPixels, toPlace, wholePane } from '../../../../client/board/geometry.ts';
import {
  choose,
  freePlace,
  type Ground,
  move,
  NO_PINS,
  type Pins,
  pinsAt,
  press,
  put,
  removeActive,
  step,
} from '../../../../client/board/placing.ts';
import type { Place } from '../../../../shared/scenario/records.ts';

const DOMAIN = { x: { low: 0, high: 120, unit: 'm' }, y: { low: 0, high: 75, unit: 'm' } } as const;
const ONE: Ground = { most: 1, domain: DOMAIN, grid: { columns: 48, rows: 30 } };
const TEAM: Ground = { ...ONE, most: 11 };
const PANE = wholePane(DOMAIN);
const SIZE = { x: 360, y: 225 };

const pressAt = (pins: Pins, place: Place, ground: Ground) => {
  const at = toPixels(place, PANE, SIZE);
  return press(pins, at, PANE, SIZE, toPlace(at, PANE, SIZE), ground);
};

describe('a press', () => {
  it('puts the first pin where the finger is', () => {
    expect(pressAt(NO_PINS, { x: 30, y: 37.5 }, ONE).pins).toEqual({
      places: [{ x: 30, y: 37.5 }],
      active: 0,
    });
  });

  it('brings the only pin along when one is asked for', () => {
    expect(pressAt(pinsAt([{ x: 10, y: 10 }]), { x: 90, y: 60 }, ONE).pins.places).toEqual([
      { x: 90, y: 60 },
    ]);
  });

  it('takes a near pin instead of putting another one beside it', () => {
    const pins = pinsAt([
      { x: 20, y: 20 },
      { x: 80, y: 20 },
    ]);
    const taken = pressAt(pins, { x: 23, y: 20 }, TEAM);
    expect(taken.pins).toEqual({ ...pins, active: 0 });
    expect(taken.fresh).toBe(false);
  });

  it('takes nothing when all pins are placed and none is near', () => {
    const full = pinsAt(Array.from({ length: 11 }, (_, i) => ({ x: 5 + 10 * i, y: 10 })));
    const pressed = pressAt(full, { x: 60, y: 60 }, TEAM);
    expect(pressed.taken).toBe(false);
    expect(pressed.pins).toEqual(full);
  });
});

describe('arrow keys', () => {
  it('put the first pin in the middle, then move it by whole cells', () => {
    const first = step(NO_PINS, 1, 0, ONE);
    expect(first.places).toEqual([{ x: 61.25, y: 38.75 }]);
    expect(step(first, 1, 0, ONE).places).toEqual([{ x: 63.75, y: 38.75 }]);
    expect(step(first, 0, -0.25, ONE).places).toEqual([{ x: 61.25, y: 38.125 }]);
  });

  it('stop at the edge of the field', () => {
    expect(step(pinsAt([{ x: 119.5, y: 1 }]), 1, -1, ONE).places).toEqual([{ x: 120, y: 0 }]);
  });
});

describe('several pins', () => {
  it('are placed from the keyboard beside each other, not on top of each other', () => {
    const one = put(NO_PINS, freePlace(NO_PINS, TEAM), TEAM);
    const two = put(one, freePlace(one, TEAM), TEAM);
    expect(two.places[1]).not.toEqual(two.places[0]);
  });

  it('are chosen round and round in both directions', () => {
    const pins = pinsAt([
      { x: 1, y: 1 },
      { x: 2, y: 2 },
      { x: 3, y: 3 },
    ]);
    expect(choose(pins, 1).active).toBe(0);
    expect(choose({ ...pins, active: 0 }, -1).active).toBe(2);
  });

  it('can be removed down to none, and the active pin is always one that exists', () => {
    let pins = pinsAt([
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ]);
    pins = removeActive({ ...pins, active: 0 });
    expect(pins).toEqual({ places: [{ x: 2, y: 2 }], active: 0 });
    pins = removeActive(pins);
    expect(pins).toEqual(NO_PINS);
    expect(removeActive(pins)).toEqual(NO_PINS);
  });

  it('stay on the field, within their number and with a valid active pin, whatever is done', () => {
    const anywhere = fc.record({
      x: fc.double({ min: -500, max: 500, noNaN: true }),
      y: fc.double({ min: -500, max: 500, noNaN: true }),
    });
    const deed = fc.oneof(
      anywhere.map((at) => (pins: Pins) => put(pins, at, TEAM)),
      anywhere.map((at) => (pins: Pins) => move(pins, at, TEAM)),
      anywhere.map((at) => (pins: Pins) => step(pins, at.x, at.y, TEAM)),
      anywhere.map((at) => (pins: Pins) => pressAt(pins, at, TEAM).pins),
      fc.constantFrom(1, -1).map((by) => (pins: Pins) => choose(pins, by as 1 | -1)),
      fc.constant((pins: Pins) => removeActive(pins)),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
        const pins = deeds.reduce((now, act) => act(now), NO_PINS);
        expect(pins.places.length).toBeLessThanOrEqual(11);
        expect(pins.active).toBeLessThan(pins.places.length);
        expect(pins.active).toBeGreaterThanOrEqual(pins.places.length === 0 ? -1 : 0);
        for (const { x, y } of pins.places) {
          expect(x >= 0 && x <= 120 && y >= 0 && y <= 75).toBe(true);
        }
      }),
    );
  });
});
