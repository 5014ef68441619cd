// Inverse distance weighting (Shepard 1968): every record shines on every cell, the nearer the brighter.
// The loops here run for every frame of the sandbox: flat arrays, nothing allocated per cell.
import type { Columns, Domain } from '../scenario/records.ts';
import type { FieldModel, GridShape, ModelFamily, ModelSpec } from './model.ts';
import { cellCentre, PLANE, planeOf, planePoints } from './plane.ts';

type IdwSpec = Extract<ModelSpec, { family: 'idw' }>;

/**
 * Added to distance^power so that a record's own place has a finite weight. 8e-8 m³ is PAIR's 1e-5 px³ at
 * 5 px per metre ("Why Some Models Leak Data", source/data-leak/script.js).
 */
export const IDW_ETA = 8e-8;

/** Sums 1/(distance^power + eta) over the points from … to − 1, for a cell in column x; dy2 is (y − row)² per point. */
type WeightSum = (
  x: Float64Array,
  dy2: Float64Array,
  from: number,
  to: number,
  at: number,
  eta: number,
) => number;

export const idw: ModelFamily<IdwSpec, FieldModel> = { family: 'idw', kind: 'field', fit: fitIdw };

/**
 * f(c) = Σ t w / Σ w with w = 1/(distance^power + eta) and t = 1 for group A; distances on the 120 × 75 plane.
 * Without records it says 1/2 everywhere.
 */
function fitIdw(columns: Columns, domain: Domain, spec: IdwSpec): FieldModel {
  const eta = spec.eta ?? IDW_ETA;
  const plane = planeOf(domain);
  const { count, countA, x, y } = planePoints(columns, domain);
  const dy2 = new Float64Array(count);
  const sum = weightSum(spec.power);

  const aimAtRow = (row: number) => {
    for (let i = 0; i < count; i++) dy2[i] = ((y[i] as number) - row) ** 2;
  };
  const shareOfA = (at: number) => {
    const a = sum(x, dy2, 0, countA, at, eta);
    const b = sum(x, dy2, countA, count, at, eta);
    return count === 0 ? 0.5 : a / (a + b);
  };
  return {
    kind: 'field',
    predict(atX, atY) {
      aimAtRow(plane.y(atY));
      return shareOfA(plane.x(atX));
    },
    fill({ columns: wide, rows: high }: GridShape, out) {
      for (let row = 0, cell = 0; row < high; row++) {
        aimAtRow(cellCentre(row, high, PLANE.height));
        for (let column = 0; column < wide; column++)
          out[cell++] = shareOfA(cellCentre(column, wide, PLANE.width));
      }
    },
  };
}

/** Whole small powers get loops without Math.pow, and one division for two points: 1/u + 1/v = (u + v)/(uv). */
function weightSum(power: number): WeightSum {
  if (power === 1) return sumPower1;
  if (power === 2) return sumPower2;
  if (power === 3) return sumPower3;
  if (power === 4) return sumPower4;
  return sumOfPower(power);
}

function sumPower1(
  x: Float64Array,
  dy2: Float64Array,
  from: number,
  to: number,
  at: number,
  eta: number,
): number {
  let sum = 0;
  let i = from;
  for (; i + 1 < to; i += 2) {
    const p = (x[i] as number) - at;
    const q = (x[i + 1] as number) - at;
    const u = Math.sqrt(p * p + (dy2[i] as number)) + eta;
    const v = Math.sqrt(q * q + (dy2[i + 1] as number)) + eta;
    sum += (u + v) / (u * v);
  }
  if (i < to) sum += 1 / (Math.sqrt(((x[i] as number) - at) ** 2 + (dy2[i] as number)) + eta);
  return sum;
}

function sumPower2(
  x: Float64Array,
  dy2: Float64Array,
  from: number,
  to: number,
  at: number,
  eta: number,
): number {
  let sum = 0;
  let i = from;
  for (; i + 1 < to; i += 2) {
    const p = (x[i] as number) - at;
    const q = (x[i + 1] as number) - at;
    const u = p * p + (dy2[i] as number) + eta;
    const v = q * q + (dy2[i + 1] as number) + eta;
    sum += (u + v) / (u * v);
  }
  if (i < to) sum += 1 / (((x[i] as number) - at) ** 2 + (dy2[i] as number) + eta);
  return sum;
}

function sumPower3(
  x: Float64Array,
  dy2: Float64Array,
  from: number,
  to: number,
  at: number,
  eta: number,
): number {
  let sum = 0;
  let i = from;
  for (; i + 1 < to; i += 2) {
    const p = (x[i] as number) - at;
    const q = (x[i + 1] as number) - at;
    const p2 = p * p + (dy2[i] as number);
    const q2 = q * q + (dy2[i + 1] as number);
    const u = p2 * Math.sqrt(p2) + eta;
    const v = q2 * Math.sqrt(q2) + eta;
    sum += (u + v) / (u * v);
  }
  if (i < to) {
    const p2 = ((x[i] as number) - at) ** 2 + (dy2[i] as number);
    sum += 1 / (p2 * Math.sqrt(p2) + eta);
  }
  return sum;
}

function sumPower4(
  x: Float64Array,
  dy2: Float64Array,
  from: number,
  to: number,
  at: number,
  eta: number,
): number {
  let sum = 0;
  let i = from;
  for (; i + 1 < to; i += 2) {
    const p = (x[i] as number) - at;
    const q = (x[i + 1] as number) - at;
    const p2 = p * p + (dy2[i] as number);
    const q2 = q * q + (dy2[i + 1] as number);
    const u = p2 * p2 + eta;
    const v = q2 * q2 + eta;
    sum += (u + v) / (u * v);
  }
  if (i < to) {
    const p2 = ((x[i] as number) - at) ** 2 + (dy2[i] as number);
    sum += 1 / (p2 * p2 + eta);
  }
  return sum;
}

function sumOfPower(power: number): WeightSum {
  return (x, dy2, from, to, at, eta) => {
    let sum = 0;
    for (let i = from; i < to; i++) {
      const p = (x[i] as number) - at;
      sum += 1 / ((p * p + (dy2[i] as number)) ** (power / 2) + eta);
    }
    return sum;
  };
}
