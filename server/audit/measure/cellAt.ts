// Which cell of a released map a place falls into.
import type { FieldRelease } from '../../../shared/release/plan.ts';
import type { Domain } from '../../../shared/scenario/records.ts';

export interface Cell {
  readonly column: number;
  readonly row: number; // 0 at the low end of y
  /** What the map says there: 0 sure of group 0 … 1 sure of group 1. */
  readonly share: number;
}

/** Places outside the domain belong to the cells at its edge. */
export function cellAt(release: FieldRelease, domain: Domain, x: number, y: number): Cell {
  const index = (value: number, { low, high }: { low: number; high: number }, cells: number) =>
    Math.min(cells - 1, Math.max(0, Math.floor(((value - low) / (high - low)) * cells)));
  const column = index(x, domain.x, release.columns);
  const row = index(y, domain.y, release.rows);
  return { column, row, share: release.cells[row * release.columns + column]! / 255 };
}
