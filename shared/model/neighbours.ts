// The k nearest records vote: the share of group A among them. k = 1 memorises everybody, yet its map shows little.
import type { Columns, Domain } from '../scenario/records.ts';
import type { FieldModel, GridShape, ModelFamily, ModelSpec } from './model.ts';
import { nearestIndices } from './nearest.ts';
import { cellCentre, PLANE, planeOf } from './plane.ts';

type NeighboursSpec = Extract<ModelSpec, { family: 'neighbours' }>;

export const neighbours: ModelFamily<NeighboursSpec, FieldModel> = {
  family: 'neighbours',
  kind: 'field',
  fit: fitNeighbours,
};

/** k is cut to the number of records; equally near records go by index. Without records it says 1/2. */
function fitNeighbours(columns: Columns, domain: Domain, spec: NeighboursSpec): FieldModel {
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
      const dx = (x[i] as number) - atX;
      const dy = (y[i] as number) - atY;
      distances[i] = dx * dx + dy * dy;
    }
    nearestIndices(distances, k, nearest);
    let inA = 0;
    for (let i = 0; i < k; i++) inA += group[nearest[i] as number] as number;
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
