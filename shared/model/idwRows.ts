// The inner loops of inverse distance weighting, one row of a grid at a time, one function per whole small power.
// Written out on purpose: one loop for all powers is compiled once for all of them, and costs up to four times as much as
// soon as a process has seen two powers.
import type { PlanePoints } from './plane.ts';

/**
 * Sums 1/(distance^power + eta) over the points from … to − 1 for every place in `at` along one row; dy2 is (y − row)²
 * per point. Points and places come in even numbers: two points share one division, 1/u + 1/v = (u + v)/(uv), and two
 * places keep the processor busy while it divides.
 */
export type RowSums = (
  points: PairedPoints,
  from: number,
  to: number,
  at: Float64Array,
  eta: number,
  sums: Float64Array,
) => void;

/** The points of group A, then of group B, each filled up to an even number by somebody at the end of the world. */
export interface PairedPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly dy2: Float64Array;
  readonly startOfB: number;
}

const OWN_LOOPS: Readonly<Record<number, RowSums>> = { 1: rowSums1, 2: rowSums2, 3: rowSums3, 4: rowSums4 };

/**
 * Where nobody is: so far away that the weight is lost in rounding, yet near enough that its fourth power is a number,
 * as shared divisions need. Infinity for all other powers: at power 0.1 nothing finite is far enough.
 */
const endOfTheWorld = (power: number) => (power in OWN_LOOPS ? 1e30 : Number.POSITIVE_INFINITY);

/** Points of the plane, laid out for the row loops of this power. */
export function pairUp({ count, countA, x, y }: PlanePoints, power: number): PairedPoints {
  const startOfB = countA + (countA % 2);
  const size = startOfB + (count - countA) + ((count - countA) % 2);
  const place = (from: Float64Array, elsewhere: number) => {
    const out = new Float64Array(size).fill(elsewhere);
    out.set(from.subarray(0, countA), 0);
    out.set(from.subarray(countA), startOfB);
    return out;
  };
  return { x: place(x, 0), y: place(y, endOfTheWorld(power)), dy2: new Float64Array(size), startOfB };
}

/** The row loop for a power; powers without a loop of their own go through Math.pow. */
export function rowSumsOf(power: number): RowSums {
  return OWN_LOOPS[power] ?? rowSumsOfPower(power);
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
    const here = at[place]!;
    const next = at[place + 1]!;
    let sumHere = 0;
    let sumNext = 0;
    for (let i = from; i < to; i += 2) {
      const x1 = x[i]!;
      const x2 = x[i + 1]!;
      const v1 = dy2[i]!;
      const v2 = dy2[i + 1]!;
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
    const here = at[place]!;
    const next = at[place + 1]!;
    let sumHere = 0;
    let sumNext = 0;
    for (let i = from; i < to; i += 2) {
      const x1 = x[i]!;
      const x2 = x[i + 1]!;
      const v1 = dy2[i]!;
      const v2 = dy2[i + 1]!;
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
    const here = at[place]!;
    const next = at[place + 1]!;
    let sumHere = 0;
    let sumNext = 0;
    for (let i = from; i < to; i += 2) {
      const x1 = x[i]!;
      const x2 = x[i + 1]!;
      const v1 = dy2[i]!;
      const v2 = dy2[i + 1]!;
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
    const here = at[place]!;
    const next = at[place + 1]!;
    let sumHere = 0;
    let sumNext = 0;
    for (let i = from; i < to; i += 2) {
      const x1 = x[i]!;
      const x2 = x[i + 1]!;
      const v1 = dy2[i]!;
      const v2 = dy2[i + 1]!;
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
        const p = x[i]! - at[place]!;
        sum += 1 / ((p * p + dy2[i]!) ** (power / 2) + eta);
      }
      sums[place] = sum;
    }
  };
}
