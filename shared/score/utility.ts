// How good a release is at its job, always on fresh data: on the hidden records memorising would look like a virtue.
// It only reads released values, so it applies to any family and protection alike.
import type { GridShape } from '../model/model.ts';
import { cellCentre, PLANE, planePoints } from '../model/plane.ts';
import type { Columns, Domain, Group } from '../scenario/records.ts';

export interface FieldUtility {
  /** Share of (cell, snapshot) pairs in which the release names the group of the nearest record; ½ where it is undecided. */
  readonly accuracy: number;
  /** What always naming the more frequent group would reach. */
  readonly majority: number;
  /** (accuracy − majority)/(1 − majority): 1 perfect, 0 useless, negative worse than not looking. */
  readonly gain: number;
}

/**
 * U_next: does the released field say who reaches a ball first in other snapshots of the same match? Every cell
 * centre is a ball. `cells` holds predictions in 0 … 1, row-major. Throws without snapshots or with an empty one.
 */
export function fieldUtility(
  cells: ArrayLike<number>,
  shape: GridShape,
  domain: Domain,
  freshSnapshots: readonly Columns[],
): FieldUtility {
  const size = shape.columns * shape.rows;
  if (cells.length !== size)
    throw new Error(`${cells.length} cells do not fill ${shape.columns} × ${shape.rows}`);
  if (freshSnapshots.length === 0) throw new Error('utility needs at least one fresh snapshot');
  const nearest = new Uint8Array(size);
  let right = 0;
  let groupA = 0;
  for (const snapshot of freshSnapshots) {
    fillNearestGroup(snapshot, domain, shape, nearest);
    for (let i = 0; i < size; i++) {
      const said = saidBy(cells[i]!);
      right += 1 - Math.abs(said - nearest[i]!);
      groupA += nearest[i]!;
    }
  }
  const asked = size * freshSnapshots.length;
  const accuracy = right / asked;
  const majority = Math.max(groupA, asked - groupA) / asked;
  return { accuracy, majority, gain: majority === 1 ? 0 : (accuracy - majority) / (1 - majority) };
}

/** A byte has no exact half: 127 and 128, the two beside it, are undecided as well. */
const UNDECIDED = 0.5 / 255 + 1e-12;

/** The group that a cell names, 0 or 1; ½ where it is undecided. */
export const saidBy = (cell: number): number =>
  Math.abs(cell - 0.5) <= UNDECIDED ? 0.5 : Number(cell > 0.5);

/** Writes the group of the record nearest to each cell centre; ties go to group A. Throws without records. */
export function fillNearestGroup(columns: Columns, domain: Domain, shape: GridShape, out: Uint8Array): void {
  const { count, countA, x, y } = planePoints(columns, domain);
  if (count === 0) throw new Error('nobody is nearest: a snapshot without records');
  for (let row = 0, cell = 0; row < shape.rows; row++) {
    const atY = cellCentre(row, shape.rows, PLANE.height);
    for (let column = 0; column < shape.columns; column++) {
      const atX = cellCentre(column, shape.columns, PLANE.width);
      let best = Number.POSITIVE_INFINITY;
      let nearest = 0;
      for (let i = 0; i < count; i++) {
        const distance2 = (x[i]! - atX) ** 2 + (y[i]! - atY) ** 2;
        if (distance2 >= best) continue;
        best = distance2;
        nearest = i;
      }
      out[cell++] = nearest < countA ? 1 : 0;
    }
  }
}

export interface CurveUtility {
  /** Root mean squared error on fresh records, in y's unit. */
  readonly rmse: number;
  /** 1 − rmse²/variance of y: the share of the spread the curve explains; negative when it misleads. */
  readonly gain: number;
}

/** How well a released curve tells the y of fresh records from their x and group. Throws without records. */
export function curveUtility(predict: (x: number, group: Group) => number, fresh: Columns): CurveUtility {
  if (fresh.count === 0) throw new Error('utility needs fresh records');
  const centre = fresh.y.reduce((sum, y) => sum + y, 0) / fresh.count;
  let squared = 0;
  let spread = 0;
  for (let i = 0; i < fresh.count; i++) {
    const y = fresh.y[i]!;
    squared += (y - predict(fresh.x[i]!, fresh.group[i] as Group)) ** 2;
    spread += (y - centre) ** 2;
  }
  return { rmse: Math.sqrt(squared / fresh.count), gain: spread === 0 ? 0 : 1 - squared / spread };
}
