// Inverse distance weighting (Shepard 1968): every record shines on every cell, the nearer the brighter.
// The loops here run for every frame of the sandbox: flat arrays, nothing allocated per cell.
import type { Columns, Domain } from '../scenario/records.ts';
import type { FieldModel, GridShape, ModelFamily, ModelSpec } from './model.ts';
import { cellCentre, PLANE, type PlanePoints, planeOf, planePoints } from './plane.ts';

type IdwSpec = Extract<ModelSpec, { family: 'idw' }>;

/**
 * Added to distance^power so that a record's own place has a finite weight. 8e-8 m³ is PAIR's 1e-5 px³ at
 * 5 px per metre ("Why Some Models Leak Data", source/data-leak/script.js).
 */
export const IDW_ETA = 8e-8;

/**
 * Sums 1/(distance^power + eta) over the points from … to − 1 for every place in `at` along one row; dy2 is (y − row)²
 * per point. Points and places come in even numbers: two points share one division, 1/u + 1/v = (u + v)/(uv), and two
 * places keep the processor busy while it divides.
 */
type RowSums = (
  points: PairedPoints,
  from: number,
  to: number,
  at: Float64Array,
  eta: number,
  sums: Float64Array,
) => void;

/** The points of group A, then of group B, each filled up to an even number by somebody at the end of the world. */
interface PairedPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly dy2: Float64Array;
  readonly startOfB: number;
}

/** So far away that its weight is lost in rounding, yet near enough that its fourth power is a number. */
const END_OF_THE_WORLD = 1e30;

export const idw: ModelFamily<IdwSpec, FieldModel> = { family: 'idw', kind: 'field', fit: fitIdw };

/**
 * f(c) = Σ t w / Σ w with w = 1/(distance^power + eta) and t = 1 for group A; distances on the 120 × 75 plane.
 * Without records it says 1/2 everywhere.
 */
function fitIdw(columns: Columns, domain: Domain, spec: IdwSpec): FieldModel {
  const { power, eta = IDW_ETA } = spec;
  const plane = planeOf(domain);
  const points = pairUp(planePoints(columns, domain));
  const { y, dy2, startOfB } = points;
  const rowSums = rowSumsOf(power);

  const share = (row: number, at: Float64Array, a: Float64Array, b: Float64Array) => {
    for (let i = 0; i < y.length; i++) dy2[i] = ((y[i] as number) - row) ** 2;
    rowSums(points, 0, startOfB, at, eta, a);
    rowSums(points, startOfB, y.length, at, eta, b);
    for (let i = 0; i < at.length; i++)
      a[i] = columns.count === 0 ? 0.5 : (a[i] as number) / ((a[i] as number) + (b[i] as number));
  };
  return {
    kind: 'field',
    predict(atX, atY) {
      const a = new Float64Array(2);
      share(plane.y(atY), new Float64Array(2).fill(plane.x(atX)), a, new Float64Array(2));
      return a[0] as number;
    },
    fill({ columns: wide, rows: high }: GridShape, out) {
      const at = Float64Array.from({ length: wide + (wide % 2) }, (_, i) => cellCentre(i, wide, PLANE.width));
      const a = new Float64Array(at.length);
      const b = new Float64Array(at.length);
      for (let row = 0; row < high; row++) {
        share(cellCentre(row, high, PLANE.height), at, a, b);
        for (let column = 0; column < wide; column++) out[row * wide + column] = a[column] as number;
      }
    },
  };
}

function pairUp({ count, countA, x, y }: PlanePoints): PairedPoints {
  const startOfB = countA + (countA % 2);
  const size = startOfB + (count - countA) + ((count - countA) % 2);
  const place = (from: Float64Array, elsewhere: number) => {
    const out = new Float64Array(size).fill(elsewhere);
    out.set(from.subarray(0, countA), 0);
    out.set(from.subarray(countA), startOfB);
    return out;
  };
  return { x: place(x, 0), y: place(y, END_OF_THE_WORLD), dy2: new Float64Array(size), startOfB };
}

/** Whole small powers get loops of their own: that is where the time of every frame goes. */
function rowSumsOf(power: number): RowSums {
  if (power === 1) return rowSums1;
  if (power === 2) return rowSums2;
  if (power === 3) return rowSums3;
  if (power === 4) return rowSums4;
  return rowSumsOfPower(power);
}

function rowSums1(
  { x, dy2 }: PairedPoints,
  from: number,
  to: number,
  at: Float64Array,
  eta: number,
  sums: Float64Array,
): void {
  for (let place = 0; place < at.length; place += 2) {
    const here = at[place] as number;
    const next = at[place + 1] as number;
    let sumHere = 0;
    let sumNext = 0;
    for (let i = from; i < to; i += 2) {
      const x1 = x[i] as number;
      const x2 = x[i + 1] as number;
      const v1 = dy2[i] as number;
      const v2 = dy2[i + 1] as number;
      const h1 = (x1 - here) * (x1 - here) + v1;
      const h2 = (x2 - here) * (x2 - here) + v2;
      const n1 = (x1 - next) * (x1 - next) + v1;
      const n2 = (x2 - next) * (x2 - next) + v2;
      const hu = Math.sqrt(h1) + eta;
      const hv = Math.sqrt(h2) + eta;
      const nu = Math.sqrt(n1) + eta;
      const nv = Math.sqrt(n2) + eta;
      sumHere += (hu + hv) / (hu * hv);
      sumNext += (nu + nv) / (nu * nv);
    }
    sums[place] = sumHere;
    sums[place + 1] = sumNext;
  }
}

function rowSums2(
  { x, dy2 }: PairedPoints,
  from: number,
  to: number,
  at: Float64Array,
  eta: number,
  sums: Float64Array,
): void {
  for (let place = 0; place < at.length; place += 2) {
    const here = at[place] as number;
    const next = at[place + 1] as number;
    let sumHere = 0;
    let sumNext = 0;
    for (let i = from; i < to; i += 2) {
      const x1 = x[i] as number;
      const x2 = x[i + 1] as number;
      const v1 = dy2[i] as number;
      const v2 = dy2[i + 1] as number;
      const h1 = (x1 - here) * (x1 - here) + v1;
      const h2 = (x2 - here) * (x2 - here) + v2;
      const n1 = (x1 - next) * (x1 - next) + v1;
      const n2 = (x2 - next) * (x2 - next) + v2;
      const hu = h1 + eta;
      const hv = h2 + eta;
      const nu = n1 + eta;
      const nv = n2 + eta;
      sumHere += (hu + hv) / (hu * hv);
      sumNext += (nu + nv) / (nu * nv);
    }
    sums[place] = sumHere;
    sums[place + 1] = sumNext;
  }
}

function rowSums3(
  { x, dy2 }: PairedPoints,
  from: number,
  to: number,
  at: Float64Array,
  eta: number,
  sums: Float64Array,
): void {
  for (let place = 0; place < at.length; place += 2) {
    const here = at[place] as number;
    const next = at[place + 1] as number;
    let sumHere = 0;
    let sumNext = 0;
    for (let i = from; i < to; i += 2) {
      const x1 = x[i] as number;
      const x2 = x[i + 1] as number;
      const v1 = dy2[i] as number;
      const v2 = dy2[i + 1] as number;
      const h1 = (x1 - here) * (x1 - here) + v1;
      const h2 = (x2 - here) * (x2 - here) + v2;
      const n1 = (x1 - next) * (x1 - next) + v1;
      const n2 = (x2 - next) * (x2 - next) + v2;
      const hu = h1 * Math.sqrt(h1) + eta;
      const hv = h2 * Math.sqrt(h2) + eta;
      const nu = n1 * Math.sqrt(n1) + eta;
      const nv = n2 * Math.sqrt(n2) + eta;
      sumHere += (hu + hv) / (hu * hv);
      sumNext += (nu + nv) / (nu * nv);
    }
    sums[place] = sumHere;
    sums[place + 1] = sumNext;
  }
}

function rowSums4(
  { x, dy2 }: PairedPoints,
  from: number,
  to: number,
  at: Float64Array,
  eta: number,
  sums: Float64Array,
): void {
  for (let place = 0; place < at.length; place += 2) {
    const here = at[place] as number;
    const next = at[place + 1] as number;
    let sumHere = 0;
    let sumNext = 0;
    for (let i = from; i < to; i += 2) {
      const x1 = x[i] as number;
      const x2 = x[i + 1] as number;
      const v1 = dy2[i] as number;
      const v2 = dy2[i + 1] as number;
      const h1 = (x1 - here) * (x1 - here) + v1;
      const h2 = (x2 - here) * (x2 - here) + v2;
      const n1 = (x1 - next) * (x1 - next) + v1;
      const n2 = (x2 - next) * (x2 - next) + v2;
      const hu = h1 * h1 + eta;
      const hv = h2 * h2 + eta;
      const nu = n1 * n1 + eta;
      const nv = n2 * n2 + eta;
      sumHere += (hu + hv) / (hu * hv);
      sumNext += (nu + nv) / (nu * nv);
    }
    sums[place] = sumHere;
    sums[place + 1] = sumNext;
  }
}

function rowSumsOfPower(power: number): RowSums {
  return ({ x, dy2 }, from, to, at, eta, sums) => {
    for (let place = 0; place < at.length; place++) {
      let sum = 0;
      for (let i = from; i < to; i++) {
        const p = (x[i] as number) - (at[place] as number);
        sum += 1 / ((p * p + (dy2[i] as number)) ** (power / 2) + eta);
      }
      sums[place] = sum;
    }
  };
}
