// Inverse distance weighting (Shepard 1968): every record shines on every cell, the nearer the brighter.
// It runs for every frame of the sandbox: flat arrays, nothing allocated per cell.
import type { Columns, Domain } from '../../scenario/records.ts';
import { affordableBins, binCentres, type Share, type Tally } from '../counted.ts';
import { fieldFamily, real } from '../family.ts';
import { pairUp, rowSumsOf } from '../idwRows.ts';
import type { FieldModel, GridShape } from '../model.ts';
import { cellCentre, PLANE, planeOf, planePoints } from '../plane.ts';

/**
 * Added to distance^power so that a record's own place has a finite weight. 8e-8 m³ is PAIR's 1e-5 px³ at
 * 5 px per metre ("Why Some Models Leak Data", source/data-leak/script.js).
 */
export const IDW_ETA = 8e-8;

/** A higher power: each place listens to its nearest record and hardly to the others. */
export const idw = fieldFamily({
  name: 'idw',
  settings: { power: real(0.1, 16) },
  optional: { eta: real(1e-12, 1) },
  dial: { stops: [1, 2, 3, 4, 6, 8], compared: [1, 2, 3, 6], first: 2 },
  openness: 0.76,
  fit: fitIdw,
  private: {
    measured: 'counts',
    bins: (_, count, epsilon) => affordableBins(count, epsilon, 10),
    share: ({ power, eta = 0 }, tally) => byInverseDistance(tally, power, eta),
  },
  evidence: {
    kind: 'ratio',
    ratio: ({ power, eta = IDW_ETA }) => ({
      weight: { kind: 'inverse', power, eta },
      priorWeight: 0,
      prior: 0.5,
    }),
  },
  smooth: false,
  hidesFromEyes: () => false,
  quick: { bare: true, private: true },
});

interface IdwSettings {
  readonly power: number;
  readonly eta?: number;
}

/**
 * f(c) = Σ t w / Σ w with w = 1/(distance^power + eta) and t = 1 for group A; distances on the 120 × 75 plane.
 * Without records it says 1/2 everywhere.
 */
function fitIdw(columns: Columns, domain: Domain, spec: IdwSettings): FieldModel {
  const { power, eta = IDW_ETA } = spec;
  const plane = planeOf(domain);
  const points = pairUp(planePoints(columns, domain), power);
  const { y, dy2, startOfB } = points;
  const rowSums = rowSumsOf(power);

  const share = (row: number, at: Float64Array, a: Float64Array, b: Float64Array) => {
    for (let i = 0; i < y.length; i++) dy2[i] = (y[i]! - row) ** 2;
    rowSums(points, 0, startOfB, at, eta, a);
    rowSums(points, startOfB, y.length, at, eta, b);
    for (let i = 0; i < at.length; i++) a[i] = columns.count === 0 ? 0.5 : a[i]! / (a[i]! + b[i]!);
  };
  return {
    kind: 'field',
    predict(atX, atY) {
      const a = new Float64Array(2);
      share(plane.y(atY), new Float64Array(2).fill(plane.x(atX)), a, new Float64Array(2));
      return a[0]!;
    },
    fill({ columns: wide, rows: high }: GridShape, out) {
      const at = Float64Array.from({ length: wide + (wide % 2) }, (_, i) => cellCentre(i, wide, PLANE.width));
      const a = new Float64Array(at.length);
      const b = new Float64Array(at.length);
      for (let row = 0; row < high; row++) {
        share(cellCentre(row, high, PLANE.height), at, a, b);
        for (let column = 0; column < wide; column++) out[row * wide + column] = a[column]!;
      }
    },
  };
}

/** Inverse distance to bin centres, at least half a bin's longer side: nobody is known better than that. */
function byInverseDistance(tally: Tally, power: number, eta: number): Share {
  const { columns, rows } = tally.bins;
  const least = Math.max(PLANE.width / columns, PLANE.height / rows) / 2;
  const centres = binCentres(tally.bins);
  return (x, y) => {
    let inA = 0;
    let all = 0;
    centres.forEach((centre, bin) => {
      const distance = Math.max(least, Math.hypot(centre.x - x, centre.y - y));
      const weight = 1 / (distance ** power + eta);
      inA += weight * tally.a[bin]!;
      all += weight * (tally.a[bin]! + tally.b[bin]!);
    });
    return all > 0 ? inA / all : 0.5;
  };
}
