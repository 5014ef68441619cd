// The kernel smoother against its definition, near and far from all light.
import { describe, expect, it } from 'vitest';
import { fit as fitModel } from '../../../../shared/model/fit.ts';
import { BOARD } from '../../../../shared/model/model.ts';
import { cellCentres } from '../../../../shared/model/plane.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { columnsOf } from '../../../../shared/scenario/records.ts';
import { soccer } from '../../../../shared/scenario/soccer.ts';

const { records } = soccer.draw(seeded('kernel'));
const columns = columnsOf(records);
const shape = { columns: 12, rows: 8 };
const { x, y } = cellCentres(soccer.domain, shape);

function byDefinition(atX: number, atY: number, width: number, priorWeight: number, prior: number): number {
  let top = priorWeight * prior;
  let bottom = priorWeight;
  for (const record of records) {
    const light = Math.exp(-((record.x - atX) ** 2 + (record.y - atY) ** 2) / (2 * width ** 2));
    top += light * record.group;
    bottom += light;
  }
  return top / bottom;
}

describe('kernel smoother', () => {
  it.each([
    [1.5, 0.15, 0.5],
    [8, 0.15, 0.5],
    [10, 1, 0.3],
    [32, 0, 0.5],
  ])('fills width %d, prior weight %d, prior %d as the formula says', (width, priorWeight, prior) => {
    const out = new Float64Array(96);
    const model = fitModel({ family: 'kernel', width, priorWeight, prior }, columns, soccer.domain);
    model.fill(shape, out);
    out.forEach((value, cell) => {
      const at = [x[cell % 12]!, y[Math.floor(cell / 12)]!] as const;
      expect(value).toBeCloseTo(byDefinition(...at, width, priorWeight, prior), 12);
      expect(model.predict(...at)).toBeCloseTo(value, 12);
    });
  });

  it('falls back to the prior far from everybody', () => {
    const model = fitModel({ family: 'kernel', width: 0.5, prior: 0.25 }, columns, soccer.domain);
    expect(model.predict(60, 500)).toBe(0.25);
  });

  it.each([0, 5e-324, 1e-310, 1e-301])(
    'lets the nearest record decide in the dark at a prior weight of %d',
    (priorWeight) => {
      const model = fitModel({ family: 'kernel', width: 0.5, priorWeight }, columns, soccer.domain);
      const cells = new Float64Array(48 * 30);
      model.fill(BOARD, cells);
      expect(cells.every((cell) => cell >= 0 && cell <= 1)).toBe(true);
      for (const [atX, atY] of [
        [0, 0],
        [120, 75],
        [60, 37],
      ] as const) {
        const distances = records.map((record) => Math.hypot(record.x - atX, record.y - atY));
        const nearest = records[distances.indexOf(Math.min(...distances))];
        expect(model.predict(atX, atY)).toBeCloseTo(nearest?.group ?? Number.NaN, 6);
      }
    },
  );

  it('says the prior when there is nobody', () => {
    const nobody = columnsOf([]);
    for (const priorWeight of [0, 0.15])
      expect(
        fitModel({ family: 'kernel', width: 8, priorWeight, prior: 0.4 }, nobody, soccer.domain).predict(
          1,
          1,
        ),
      ).toBeCloseTo(0.4, 15);
  });
});
