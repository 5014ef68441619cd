// What the other 21 players say about the missing one before anything is asked: teams shift together.
// All of it comes from the public generator and from players everybody knows.
import { Matrix, solve } from 'ml-matrix';
import { seeded } from '../../random/seeded.ts';
import { PITCH } from '../../scenario/formation.ts';
import type { DataRecord, Place } from '../../scenario/records.ts';
import { targetNamed } from '../../scenario/scenario.ts';
import { soccer } from '../../scenario/soccer.ts';
import { type Cell, cellsOver } from './cells.ts';

const LAYOUTS = 3_000;
const FRAME = { width: PITCH.lengthM, height: PITCH.widthM, columns: 48, rows: 30 };
const SMOOTH_CELLS = 0.9;
const BACKGROUND = 0.002; // share spread evenly over the field, so that the unusual stays possible

/** How a target's place follows the others' centres of mass, and by how much single layouts differ from that. */
interface Trend {
  readonly weights: Matrix; // 5 × 2: constant, amber x, amber y, blue x, blue y → x, y
  readonly residuals: readonly Place[];
}

const trends = new Map<string, Trend>();

/** Where the missing player may be, given everybody else (in any order): cells of 2.5 m over the field. */
export function beliefAboutMissing(target: string, known: readonly DataRecord[]): readonly Cell[] {
  const { weights, residuals } = trendOf(target);
  const expected = new Matrix([features(known)]).mmul(weights);
  const [x, y] = [expected.get(0, 0), expected.get(0, 1)];
  const density = smoothed(
    residuals.map((residual) => ({
      x: Math.min(PITCH.lengthM, Math.max(0, x + residual.x)),
      y: Math.min(PITCH.widthM, Math.max(0, y + residual.y)),
    })),
  );
  return cellsOver(FRAME, (i) => density[i]! + BACKGROUND / density.length);
}

/** Least squares over fresh layouts; computed once per target from a fixed seed. */
function trendOf(target: string): Trend {
  const known = trends.get(target);
  if (known) return known;
  const [index] = targetNamed(soccer, target).indices;
  const randomness = seeded(`the trend of ${target}`);
  const inputs: number[][] = [];
  const places: number[][] = [];
  for (let i = 0; i < LAYOUTS; i++) {
    const { records } = soccer.draw(randomness, { target });
    const { x, y } = records[index as number]!;
    inputs.push(features(records.filter((_, j) => j !== index)));
    places.push([x, y]);
  }
  const weights = solve(new Matrix(inputs), new Matrix(places));
  const missed = Matrix.sub(new Matrix(places), new Matrix(inputs).mmul(weights));
  const residuals = places.map((_, i) => ({ x: missed.get(i, 0), y: missed.get(i, 1) }));
  const trend = { weights, residuals };
  trends.set(target, trend);
  return trend;
}

function features(others: readonly DataRecord[]): number[] {
  const centre = (group: number) => {
    const team = others.filter((record) => record.group === group);
    const sum = (axis: 'x' | 'y') => team.reduce((total, record) => total + record[axis], 0);
    return [sum('x') / team.length, sum('y') / team.length];
  };
  return [1, ...centre(1), ...centre(0)];
}

/** A histogram of places under a Gaussian of SMOOTH_CELLS, summing to about 1. */
function smoothed(places: readonly Place[]): Float64Array {
  const { columns, rows, width, height } = FRAME;
  const density = new Float64Array(columns * rows);
  const reach = Math.ceil(2.5 * SMOOTH_CELLS);
  const share = 1 / (places.length * 2 * Math.PI * SMOOTH_CELLS ** 2);
  for (const { x, y } of places) {
    const column = (x / width) * columns - 0.5;
    const row = (y / height) * rows - 0.5;
    for (let r = Math.round(row) - reach; r <= Math.round(row) + reach; r++) {
      for (let c = Math.round(column) - reach; c <= Math.round(column) + reach; c++) {
        if (r < 0 || c < 0 || r >= rows || c >= columns) continue;
        density[r * columns + c]! +=
          share * Math.exp(-((r - row) ** 2 + (c - column) ** 2) / (2 * SMOOTH_CELLS ** 2));
      }
    }
  }
  return density;
}
