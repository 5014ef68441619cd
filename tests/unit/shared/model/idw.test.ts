// Inverse distance weighting against PAIR's own page, value by value, and against its definition.
import { describe, expect, it } from 'vitest';
import { fit as fitModel } from '../../../../shared/model/fit.ts';
import { cellCentres } from '../../../../shared/model/plane.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { columnsOf } from '../../../../shared/scenario/records.ts';
import { soccer } from '../../../../shared/scenario/soccer.ts';
import cells from '../../../vectors/pair_idw.json' with { type: 'json' };
import { pairColumns } from './pairLayout.ts';

// PAIR's page draws 5 px per unit; its constant 1e-5 is in px^power.
const PX_PER_M = 5;
const etaFor = (power: number) => 1e-5 / PX_PER_M ** power;
const TOLERANCE = 1e-12;

describe('idw', () => {
  it.each(['players0', 'players1', 'players2'] as const)(
    "meets PAIR's cell values for %s at power 3",
    (name) => {
      const model = fitModel({ family: 'idw', power: 3, eta: etaFor(3) }, pairColumns(name), soccer.domain);
      for (const { cx, cy, p_yellow } of cells.cells[name])
        expect(Math.abs(model.predict(cx / PX_PER_M, cy / PX_PER_M) - p_yellow)).toBeLessThan(TOLERANCE);
    },
  );

  it("has the mean, the extremes and the border of PAIR's whole picture", () => {
    const { s: pxPerM, cell_px: cellPx, cols, rows } = cells.layout;
    const model = fitModel(
      {
        family: 'idw',
        power: 3,
        eta: etaFor(3),
      },
      pairColumns('players0'),
      soccer.domain,
    );
    const centre = (cell: number) => ((cell + 0.5) * cellPx) / pxPerM;
    const picture = Array.from({ length: cols * rows }, (_, cell) =>
      model.predict(centre(cell % cols), centre(Math.floor(cell / cols))),
    );
    const { stats } = cells;
    expect(picture).toHaveLength(stats.n_cells);
    expect(picture.reduce((sum, value) => sum + value, 0) / stats.n_cells).toBeCloseTo(stats.mean, 12);
    expect(Math.min(...picture)).toBeCloseTo(stats.min, 12);
    expect(Math.max(...picture)).toBeCloseTo(stats.max, 12);
    expect(picture.filter((value) => value > 0.5)).toHaveLength(stats.n_cells_majority_yellow);
  });

  it.each([1, 2, 4, 8] as const)('meets the reference values at power %d', (power) => {
    const model = fitModel(
      {
        family: 'idw',
        power,
        eta: etaFor(power),
      },
      pairColumns('players0'),
      soccer.domain,
    );
    for (const { cx, cy, p_yellow } of cells.other_powers_players0[`${power}`])
      expect(Math.abs(model.predict(cx / PX_PER_M, cy / PX_PER_M) - p_yellow)).toBeLessThan(TOLERANCE);
  });

  it.each([0.1, 1, 2, 2.5, 3, 4, 6, 16])(
    'is the weighted share of group A at power %d, in every cell',
    (power) => {
      const { records } = soccer.draw(seeded(power));
      const shape = { columns: 7, rows: 5 };
      const out = new Float64Array(35);
      fitModel({ family: 'idw', power, eta: 1e-3 }, columnsOf(records.slice(0, 21)), soccer.domain).fill(
        shape,
        out,
      );
      const { x, y } = cellCentres(soccer.domain, shape);
      out.forEach((value, cell) => {
        const at = { x: x[cell % 7]!, y: y[Math.floor(cell / 7)]! };
        const weights = records
          .slice(0, 21)
          .map((record) => 1 / (Math.hypot(record.x - at.x, record.y - at.y) ** power + 1e-3));
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        const amber = weights.reduce((sum, weight, i) => sum + weight * (records[i]?.group ?? 0), 0);
        expect(value).toBeCloseTo(amber / all, 12);
      });
    },
  );

  it("says what a record says at that record's own place", () => {
    const { records } = soccer.draw(seeded('own place'));
    const model = fitModel({ family: 'idw', power: 2 }, columnsOf(records), soccer.domain);
    for (const record of records) expect(model.predict(record.x, record.y)).toBeCloseTo(record.group, 5);
  });

  it('measures company distances on the same plane as soccer ones', () => {
    const domain = {
      x: { low: 0, high: 20, unit: 'years' },
      y: { low: 40_000, high: 90_000, unit: '$' },
    } as const;
    const onField = pairColumns('players0');
    const inCompany = {
      ...onField,
      x: onField.x.map((x) => x / 6),
      y: onField.y.map((y) => 40_000 + (y / 75) * 50_000),
    };
    const field = fitModel({ family: 'idw', power: 3 }, onField, soccer.domain);
    const company = fitModel({ family: 'idw', power: 3 }, inCompany, domain);
    expect(company.predict(5, 60_000)).toBeCloseTo(field.predict(30, 30), 10);
  });
});
