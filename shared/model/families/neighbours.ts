// The k nearest records vote: the share of group A among them. k = 1 memorises everybody, yet its map shows little.
import type { Columns, Domain } from '../../scenario/records.ts';
import { affordableBins, binCentres, type Share, type Tally } from '../counted.ts';
import { fieldFamily, whole } from '../family.ts';
import type { FieldModel, GridShape } from '../model.ts';
import { nearestIndices } from '../nearest.ts';
import { cellCentre, PLANE, planeOf } from '../plane.ts';

/** Fewer neighbours: one of them alone decides. */
export const neighbours = fieldFamily({
  name: 'neighbours',
  settings: { k: whole(1, 200) },
  optional: {},
  dial: { stops: [11, 9, 7, 5, 3, 1], compared: [11, 5, 3, 1], first: 1 },
  openness: 0.43,
  fit: fitNeighbours,
  private: {
    measured: 'counts',
    bins: (_, count, epsilon) => affordableBins(count, epsilon, 40),
    share: ({ k }, tally) => byNearest(tally, k),
  },
  evidence: { kind: 'refit' },
  smooth: false,
  hidesFromEyes: () => false,
  quick: { bare: false, private: false },
});

/** k is cut to the number of records; equally near records go by index. Without records it says 1/2. */
function fitNeighbours(columns: Columns, domain: Domain, spec: { readonly k: number }): FieldModel {
  const plane = planeOf(domain);
  const { count, group } = columns;
  const x = columns.x.map(plane.x);
  const y = columns.y.map(plane.y);
  const k = Math.min(spec.k, count);
  const distances = new Float64Array(count);
  const nearest = new Int32Array(k);
  const at = (atX: number, atY: number) => {
    if (count === 0) return 0.5;
    for (let i = 0; i < count; i++) {
      const dx = x[i]! - atX;
      const dy = y[i]! - atY;
      distances[i] = dx * dx + dy * dy;
    }
    nearestIndices(distances, k, nearest);
    let inA = 0;
    for (let i = 0; i < k; i++) inA += group[nearest[i]!]!;
    return inA / k;
  };
  return {
    kind: 'field',
    predict: (atX, atY) => at(plane.x(atX), plane.y(atY)),
    fill({ columns: wide, rows: high }: GridShape, out) {
      for (let row = 0, cell = 0; row < high; row++)
        for (let column = 0; column < wide; column++)
          out[cell++] = at(cellCentre(column, wide, PLANE.width), cellCentre(row, high, PLANE.height));
    },
  };
}

/** Walks the bins from near to far until k people are met (ties by bin number). */
function byNearest(tally: Tally, k: number): Share {
  const centres = binCentres(tally.bins);
  return (x, y) => {
    const order = centres
      .map((centre, bin) => ({ bin, distance: Math.hypot(centre.x - x, centre.y - y) }))
      .sort((one, other) => one.distance - other.distance);
    let inA = 0;
    let met = 0;
    for (const { bin } of order) {
      const here = tally.a[bin]! + tally.b[bin]!;
      const taken = Math.min(here, k - met);
      if (here > 0) inA += (taken * tally.a[bin]!) / here;
      met += taken;
      if (met >= k) break;
    }
    return met > 0 ? inA / met : 0.5;
  };
}
