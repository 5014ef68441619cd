// Why grids are not noised directly: moving one record can move the whole picture, the more so the finer it is.
import { describe, expect, it } from 'vitest';
import type { FieldSpec } from '../../../../shared/model/families.ts';
import { fit as fitModel } from '../../../../shared/model/fit.ts';
import { between } from '../../../../shared/random/randomness.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { columnsOf, type Domain } from '../../../../shared/scenario/records.ts';
import {
  anyGridSensitivity,
  kernelGridSensitivity,
  neighboursGridSensitivity,
} from '../../../reference/gridSensitivity.ts';
import vectors from '../../../vectors/sensitivities.json' with { type: 'json' };

const PITCH: Domain = { x: { low: 0, high: 120, unit: 'm' }, y: { low: 0, high: 75, unit: 'm' } };
const CELL = 4;
const COLUMNS = 31;
const ROWS = 20;

/** Values on 31 × 20 cells of 4 m with the lone member of group A at `lone` and 21 others all at `spot`. */
function picture(
  spec: FieldSpec,
  lone: readonly [number, number],
  spot: readonly [number, number],
): number[] {
  const others = Array.from({ length: 21 }, () => ({ x: spot[0], y: spot[1], group: 0 as const }));
  const model = fitModel(spec, columnsOf([{ x: lone[0], y: lone[1], group: 1 }, ...others]), PITCH);
  return Array.from({ length: COLUMNS * ROWS }, (_, cell) =>
    model.predict(CELL * ((cell % COLUMNS) + 0.5), CELL * (Math.floor(cell / COLUMNS) + 0.5)),
  );
}

/** The furthest that random moves of the lone record carry the picture. */
function furthestFound(spec: FieldSpec, tries: number): number {
  const chance = seeded('witness');
  const place = (): [number, number] => [between(chance, 0, 120), between(chance, 0, 75)];
  let furthest = 0;
  for (let i = 0; i < tries; i++) {
    const spot = place();
    const [before, after] = [picture(spec, place(), spot), picture(spec, i % 2 ? spot : place(), spot)];
    furthest = Math.max(furthest, Math.hypot(...before.map((value, cell) => value - after[cell]!)));
  }
  return furthest;
}

describe('the sensitivity of a whole grid', () => {
  it('has the reference bounds, none of them below what a search has found', () => {
    for (const row of vectors.grid_output_sensitivity) {
      const bound =
        row.k === undefined ? anyGridSensitivity(row.n_cells) : neighboursGridSensitivity(row.n_cells, row.k);
      expect(bound).toBeCloseTo(row.trivial_upper_bound ?? row.upper_bound ?? Number.NaN, 10);
      expect(row.witness_lower_bound).toBeLessThanOrEqual(bound * (1 + 1e-12));
    }
  });

  it('is a constant share of its bound for inverse distance weighting, and nearly all of it for 1 neighbour', () => {
    const all = anyGridSensitivity(COLUMNS * ROWS);
    const idw = furthestFound({ family: 'idw', power: 2 }, 60);
    expect(idw / all).toBeGreaterThan(0.2);
    expect(idw).toBeLessThanOrEqual(all);
    const nearest = furthestFound({ family: 'neighbours', k: 1 }, 60);
    expect(nearest / all).toBeGreaterThan(0.6);
    expect(nearest).toBeLessThanOrEqual(all);
  });

  it('of the kernel smoother is twice the norm of one light, cell by cell', () => {
    for (const row of vectors.kernel_smoother_with_prior.rows) {
      expect(kernelGridSensitivity(row.h, row.lam, CELL ** 2) / 2).toBeCloseTo(
        row.continuum_add_remove_estimate,
        10,
      );
      let square = 0;
      for (let cell = 0; cell < COLUMNS * ROWS; cell++) {
        const dx = CELL * ((cell % COLUMNS) + 0.5) - 60;
        const dy = CELL * (Math.floor(cell / COLUMNS) + 0.5) - 40;
        const light = Math.exp(-(dx ** 2 + dy ** 2) / (2 * row.h ** 2));
        square += (light / (light + row.lam)) ** 2;
      }
      expect(Math.sqrt(square)).toBeLessThanOrEqual(row.max_norm_v_on_1569_points * (1 + 1e-4));
      expect(Math.sqrt(square)).toBeGreaterThan(0.97 * row.max_norm_v_on_1569_points);
    }
  });

  it('grows with the square root of the number of cells', () => {
    expect(kernelGridSensitivity(8, 1, 1)).toBeCloseTo(2 * kernelGridSensitivity(8, 1, 4), 10);
    expect(neighboursGridSensitivity(400, 5)).toBeCloseTo(2 * neighboursGridSensitivity(100, 5), 10);
  });
});
