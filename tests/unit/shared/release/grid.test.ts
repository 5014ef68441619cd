// Grids lose at most half a step, and their bytes survive the trip or are refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dequantise, HALF_STEP, quantise, roundToLevels } from '../../../../shared/release/grid.ts';
import { decodeGrid, encodeGrid } from '../../../reference/codec.ts';

const confidences = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('quantising', () => {
  it('moves no confidence by more than half a step, and a second time by nothing', () => {
    fc.assert(
      fc.property(confidences, (values) => {
        const once = dequantise(quantise(Float64Array.from(values)));
        values.forEach((value, i) => {
          expect(Math.abs(once[i]! - value)).toBeLessThanOrEqual(HALF_STEP + 1e-15);
        });
        expect(dequantise(quantise(once))).toEqual(once);
      }),
    );
  });

  it('keeps the order of confidences', () => {
    fc.assert(
      fc.property(confidences, (values) => {
        const sorted = Float64Array.from(values).sort();
        const cells = quantise(sorted);
        for (let i = 1; i < cells.length; i++) expect(cells[i]).toBeGreaterThanOrEqual(cells[i - 1]!);
      }),
    );
  });

  it('clamps what lies outside 0 … 1 and refuses what is not a number', () => {
    expect([...quantise(Float64Array.of(-0.3, 0, 0.5, 1, 7, Infinity))]).toEqual([0, 0, 128, 255, 255, 255]);
    expect(() => quantise(Float64Array.of(0.5, Number.NaN))).toThrow('cell 1');
  });

  it('rounds to the given number of levels, two of them being labels', () => {
    const labels = Float64Array.of(0, 0.49, 0.5, 0.99);
    roundToLevels(labels, 2);
    expect([...labels]).toEqual([0, 0, 1, 1]);
    fc.assert(
      fc.property(confidences, fc.integer({ min: 2, max: 64 }), (values, levels) => {
        const rounded = Float64Array.from(values);
        roundToLevels(rounded, levels);
        rounded.forEach((value, i) => {
          expect(Math.abs(value * (levels - 1) - Math.round(value * (levels - 1)))).toBeLessThan(1e-9);
          expect(Math.abs(value - values[i]!)).toBeLessThanOrEqual(0.5 / (levels - 1) + 1e-12);
        });
      }),
    );
  });
});

describe('the grid codec', () => {
  const grids = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
    .chain(([columns, rows]) =>
      fc
        .uint8Array({ minLength: columns * rows, maxLength: columns * rows })
        .map((cells) => ({ columns, rows, cells })),
    );

  it('gives back every grid', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        expect(decodeGrid(encodeGrid(grid))).toEqual({ ok: true, grid });
      }),
    );
  });

  it('refuses any other length and any other version with a reason', () => {
    fc.assert(
      fc.property(grids, fc.integer({ min: -3, max: 3 }), (grid, change) => {
        fc.pre(change !== 0);
        const bytes = encodeGrid(grid);
        const wrong = new Uint8Array(Math.max(0, bytes.length + change));
        wrong.set(bytes.subarray(0, wrong.length));
        expect(decodeGrid(wrong).ok).toBe(false);
      }),
    );
    expect(decodeGrid(Uint8Array.of(2, 1, 1, 0))).toMatchObject({ ok: false, code: 'version' });
    expect(decodeGrid(new Uint8Array(0))).toMatchObject({ ok: false, code: 'version' });
    expect(decodeGrid(Uint8Array.of(1, 0, 0))).toMatchObject({ ok: false, code: 'length' });
  });

  it('throws on a grid whose cells do not match its shape', () => {
    expect(() => encodeGrid({ columns: 2, rows: 2, cells: new Uint8Array(3) })).toThrow('2 × 2 with 3 cells');
    expect(() => encodeGrid({ columns: 256, rows: 1, cells: new Uint8Array(256) })).toThrow('256 × 1');
  });
});
