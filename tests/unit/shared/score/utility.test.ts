// Utility on fresh data: it must reward the trend and not memory.
import { describe, expect, it } from 'vitest';
import type { FieldSpec } from '../../../../shared/model/families.ts';
import { fit as fitModel } from '../../../../shared/model/fit.ts';
import { BOARD } from '../../../../shared/model/model.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { dequantise, quantise } from '../../../../shared/release/grid.ts';
import { columnsOf } from '../../../../shared/scenario/records.ts';
import { soccer } from '../../../../shared/scenario/soccer.ts';
import { curveUtility, fieldUtility, fillNearestGroup } from '../../../../shared/score/utility.ts';

const LAYOUTS = 25;
const SNAPSHOTS = 12;

/** Mean accuracy now (on the training snapshot) and next (on fresh ones) over many matches. */
function accuracies(spec: FieldSpec): { now: number; next: number } {
  const randomness = seeded('utility');
  const cells = new Float64Array(BOARD.columns * BOARD.rows);
  let now = 0;
  let next = 0;
  for (let i = 0; i < LAYOUTS; i++) {
    const { records, match } = soccer.draw(randomness);
    const columns = columnsOf(records);
    fitModel(spec, columns, soccer.domain).fill(BOARD, cells);
    const fresh = Array.from({ length: SNAPSHOTS }, () => columnsOf(soccer.drawAgain(match, randomness)));
    now += fieldUtility(cells, BOARD, soccer.domain, [columns]).accuracy / LAYOUTS;
    next += fieldUtility(cells, BOARD, soccer.domain, fresh).accuracy / LAYOUTS;
  }
  return { now, next };
}

describe('field utility', () => {
  it('is one for the truth, half where the field is undecided, and none of the gain for the majority', () => {
    const { records } = soccer.draw(seeded('truth'));
    const snapshot = columnsOf(records);
    const nearest = new Uint8Array(1440);
    fillNearestGroup(snapshot, soccer.domain, BOARD, nearest);
    expect(fieldUtility(nearest, BOARD, soccer.domain, [snapshot])).toMatchObject({ accuracy: 1, gain: 1 });
    const undecided = new Float64Array(1440).fill(0.5);
    expect(fieldUtility(undecided, BOARD, soccer.domain, [snapshot]).accuracy).toBe(0.5);
    for (const value of [0.5, 0.499, 0.5019]) {
      const published = dequantise(quantise(new Float64Array(1440).fill(value)));
      expect(fieldUtility(published, BOARD, soccer.domain, [snapshot]).accuracy).toBe(0.5);
    }
    const leaning = dequantise(Uint8Array.from(nearest, (group) => (group === 1 ? 129 : 126)));
    expect(fieldUtility(leaning, BOARD, soccer.domain, [snapshot]).accuracy).toBe(1);
    const amberCells = nearest.reduce((sum, group) => sum + group, 0);
    const always = new Float64Array(1440).fill(amberCells > 720 ? 1 : 0);
    expect(fieldUtility(always, BOARD, soccer.domain, [snapshot]).gain).toBe(0);
  });

  it('names the group of the nearest record', () => {
    const out = new Uint8Array(4);
    const columns = columnsOf([
      { x: 10, y: 10, group: 1 },
      { x: 100, y: 60, group: 0 },
    ]);
    fillNearestGroup(columns, soccer.domain, { columns: 2, rows: 2 }, out);
    expect([...out]).toEqual([1, 0, 1, 0]);
  });

  it('sees through memorising: IDW knows this moment best, the line the next one as well', () => {
    const idw = accuracies({ family: 'idw', power: 2 });
    const line = accuracies({ family: 'logistic', degree: 1 });
    expect(idw.now).toBeGreaterThan(line.now + 0.03);
    expect(Math.abs(idw.next - line.next)).toBeLessThan(0.02);
    expect(line.next).toBeGreaterThan(0.88);
    expect(line.next).toBeLessThan(0.93);
  });

  it('refuses fields of the wrong size and missing snapshots', () => {
    expect(() => fieldUtility([0.5], BOARD, soccer.domain, [columnsOf([])])).toThrow('1 cells');
    expect(() => fieldUtility(new Float64Array(1440), BOARD, soccer.domain, [])).toThrow('fresh');
    expect(() => fieldUtility(new Float64Array(1440), BOARD, soccer.domain, [columnsOf([])])).toThrow(
      'nearest',
    );
  });
});

describe('curve utility', () => {
  it('measures dollars off and the share of the spread explained', () => {
    const fresh = columnsOf([
      { x: 1, y: 50_000, group: 1 },
      { x: 2, y: 60_000, group: 1 },
    ]);
    expect(curveUtility(() => 55_000, fresh)).toEqual({ rmse: 5_000, gain: 0 });
    expect(curveUtility((x) => 40_000 + 10_000 * x, fresh)).toEqual({ rmse: 0, gain: 1 });
    expect(() => curveUtility(() => 0, columnsOf([]))).toThrow('fresh');
  });
});
