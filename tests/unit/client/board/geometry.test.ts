// Places, pixels and cells of a board agree with each other, at every enlargement.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellIndex,
  enlargedPane,
  nearestWithin,
  paneBetween,
  readCell,
  timesEnlarged,
  toPixels,
  toPlace,
  wholePane,
} from '../../../../client/board/geometry.ts';

const DOMAIN = { x: { low: 0, high: 120, unit: 'm' }, y: { low: 0, high: 75, unit: 'm' } } as const;
const GRID = { columns: 48, rows: 30 };
const WHOLE = wholePane(DOMAIN);
const PHONE = { x: 360, y: 225 };

const place = fc.record({
  x: fc.double({ min: 0, max: 120, noNaN: true }),
  y: fc.double({ min: 0, max: 75, noNaN: true }),
});

describe('a place on the picture', () => {
  it('goes to pixels and back unchanged, however much the board is enlarged', () => {
    fc.assert(
      fc.property(place, fc.array(place, { minLength: 1, maxLength: 5 }), (at, shown) => {
        const pane = enlargedPane(shown, DOMAIN, 5, 0.1);
        const back = toPlace(toPixels(at, pane, PHONE), pane, PHONE);
        expect(back.x).toBeCloseTo(at.x, 9);
        expect(back.y).toBeCloseTo(at.y, 9);
      }),
    );
  });

  it('lies 3 pixels from the left per metre on a 360 pixel board', () => {
    expect(toPixels({ x: 13, y: 40 }, WHOLE, PHONE)).toEqual({ x: 39, y: 120 });
  });
});

describe('the cell under a place', () => {
  it('is the row-major one that contains it', () => {
    expect(cellIndex({ x: 0, y: 0 }, DOMAIN, GRID)).toBe(0);
    expect(cellIndex({ x: 2.5, y: 0 }, DOMAIN, GRID)).toBe(1);
    expect(cellIndex({ x: 2.49, y: 2.5 }, DOMAIN, GRID)).toBe(48);
  });

  it('is the last one on the far edges, which belong to the board', () => {
    expect(cellIndex({ x: 120, y: 75 }, DOMAIN, GRID)).toBe(1439);
    expect(cellIndex({ x: 120, y: 0 }, DOMAIN, GRID)).toBe(47);
  });

  it('reads as percent for the team it favours', () => {
    expect(readCell(255)).toEqual({ percent: 100, group: 1 });
    expect(readCell(0)).toEqual({ percent: 100, group: 0 });
    expect(readCell(64)).toEqual({ percent: 75, group: 0 });
    expect(readCell(128)).toEqual({ percent: 50, group: 1 });
  });
});

describe('the enlarged pane', () => {
  it('holds every place it was made for and stays inside the field', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
        const pane = enlargedPane(places, DOMAIN, 3, 0.16);
        expect(timesEnlarged(pane, DOMAIN)).toBeLessThanOrEqual(3 + 1e-9);
        expect(pane.left).toBeGreaterThanOrEqual(-1e-9);
        expect(pane.top).toBeGreaterThanOrEqual(-1e-9);
        expect(pane.left + pane.width).toBeLessThanOrEqual(120 + 1e-9);
        expect(pane.top + pane.height).toBeLessThanOrEqual(75 + 1e-9);
        expect(pane.width / pane.height).toBeCloseTo(1.6, 9);
        for (const { x, y } of places) {
          expect(x).toBeGreaterThanOrEqual(pane.left - 1e-9);
          expect(x).toBeLessThanOrEqual(pane.left + pane.width + 1e-9);
          expect(y).toBeGreaterThanOrEqual(pane.top - 1e-9);
          expect(y).toBeLessThanOrEqual(pane.top + pane.height + 1e-9);
        }
      }),
    );
  });

  it('goes no further than asked around a single place, and shows the whole field without any', () => {
    expect(timesEnlarged(enlargedPane([{ x: 60, y: 37 }], DOMAIN, 5, 0.1), DOMAIN)).toBeCloseTo(5, 9);
    expect(enlargedPane([], DOMAIN, 5, 0.1)).toEqual(WHOLE);
  });

  it('is reached through panes of the same shape, starting from the whole field', () => {
    const goal = enlargedPane([{ x: 10, y: 40 }], DOMAIN, 4, 0.1);
    expect(paneBetween(WHOLE, goal, 0)).toEqual(WHOLE);
    expect(paneBetween(WHOLE, goal, 1)).toEqual(goal);
    const half = paneBetween(WHOLE, goal, 0.5);
    expect(timesEnlarged(half, DOMAIN)).toBeCloseTo(2, 9);
    expect(half.width / half.height).toBeCloseTo(1.6, 9);
  });
});

describe('the pin under a finger', () => {
  it('is the nearest one within reach, and none beyond it', () => {
    const pins = [
      { x: 10, y: 10 },
      { x: 16, y: 10 },
    ];
    expect(nearestWithin(pins, { x: 44, y: 30 }, 22, WHOLE, PHONE)).toBe(1);
    expect(nearestWithin(pins, { x: 34, y: 30 }, 22, WHOLE, PHONE)).toBe(0);
    expect(nearestWithin(pins, { x: 34, y: 60 }, 22, WHOLE, PHONE)).toBe(-1);
  });
});
