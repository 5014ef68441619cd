// Where distances are measured: the board's 120 × 75 plane, whatever a domain's own units are.
// Soccer metres are board metres; years and dollars are stretched onto the same rectangle.
import type { Columns, Domain } from '../scenario/records.ts';
import type { GridShape } from './model.ts';

export const PLANE = { width: 120, height: 75 } as const;

/** The plane as a domain: layouts on it need no conversion. */
export const PLANE_DOMAIN: Domain = {
  x: { low: 0, high: PLANE.width, unit: 'm' },
  y: { low: 0, high: PLANE.height, unit: 'm' },
};

/** Maps a domain's x and y onto the plane and back; x grows with x, y with y. */
export interface Plane {
  x(x: number): number;
  y(y: number): number;
}

/** The stretch from a domain onto the plane; both axes need high > low. */
export function planeOf(domain: Domain): Plane {
  const scaleX = PLANE.width / (domain.x.high - domain.x.low);
  const scaleY = PLANE.height / (domain.y.high - domain.y.low);
  return { x: (x) => (x - domain.x.low) * scaleX, y: (y) => (y - domain.y.low) * scaleY };
}

/** Records on the plane, group A first: inner loops then need no look at the group. */
export interface PlanePoints {
  readonly count: number;
  readonly countA: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Records of a domain on the plane, within each group in the order of the columns. */
export function planePoints(columns: Columns, domain: Domain): PlanePoints {
  const plane = planeOf(domain);
  const { count, group } = columns;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  let next = 0;
  for (const wanted of [1, 0]) {
    for (let i = 0; i < count; i++) {
      if (group[i] !== wanted) continue;
      x[next] = plane.x(columns.x[i]!);
      y[next] = plane.y(columns.y[i]!);
      next++;
    }
  }
  return { count, countA: group.reduce((sum, each) => sum + each, 0), x, y };
}

/** Plane coordinate of a cell's centre along one side: cell 0 is at the low end of the axis. */
export function cellCentre(cell: number, cells: number, side: number): number {
  return ((cell + 0.5) * side) / cells;
}

/** Centres of a grid's cells in the domain's own units, by column and by row; row 0 is at the low end of y. */
export function cellCentres(domain: Domain, shape: GridShape): { x: Float64Array; y: Float64Array } {
  const along = (cells: number, low: number, high: number) =>
    Float64Array.from({ length: cells }, (_, i) => low + cellCentre(i, cells, high - low));
  return {
    x: along(shape.columns, domain.x.low, domain.x.high),
    y: along(shape.rows, domain.y.low, domain.y.high),
  };
}

/** Fills `out`, row-major, by asking `predict` at every cell's centre, in the domain's own units. */
export function fillByAsking(
  domain: Domain,
  shape: GridShape,
  out: Float64Array,
  predict: (x: number, y: number) => number,
): void {
  const { x, y } = cellCentres(domain, shape);
  for (let row = 0, cell = 0; row < shape.rows; row++)
    for (let column = 0; column < shape.columns; column++) out[cell++] = predict(x[column]!, y[row]!);
}
