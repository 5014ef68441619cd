// First guesses for a solver: where the field, on the log-odds scale, stands out from its surroundings.
// Every record is a pole of that field, so without noise nearly all of them show.
import type { Columns } from '../../scenario/records.ts';
import type { Centres } from './ratioField.ts';

export interface GridSize {
  readonly columns: number;
  readonly rows: number;
}

/**
 * A layout with `group` in its order: the strongest local extrema of `logOdds` for each group, best first,
 * and for the records that have none a place from `fallback`.
 */
export function peakLayout(
  logOdds: Float64Array,
  grid: GridSize,
  centres: Centres,
  group: Uint8Array,
  fallback: (index: number) => { x: number; y: number },
): Columns {
  const peaks = [localExtrema(logOdds, grid, -1), localExtrema(logOdds, grid, 1)];
  const used = [0, 0];
  const x = new Float64Array(group.length);
  const y = new Float64Array(group.length);
  for (let i = 0; i < group.length; i++) {
    const side = group[i]!;
    const cell = peaks[side]![used[side]!++];
    // A small offset: exactly on a centre the slope of an inverse-distance weight is lost.
    const place =
      cell === undefined ? fallback(i) : { x: centres.x[cell]! + 0.11, y: centres.y[cell]! + 0.07 };
    x[i] = place.x;
    y[i] = place.y;
  }
  return { count: group.length, x, y, group };
}

/** Cells that no neighbour tops (sign 1) or undercuts (sign -1), the ones that stand out most first. */
function localExtrema(field: Float64Array, { columns, rows }: GridSize, sign: 1 | -1): number[] {
  const found: { cell: number; contrast: number }[] = [];
  for (let cell = 0; cell < columns * rows; cell++) {
    const here = sign * field[cell]!;
    let sum = 0;
    let neighbours = 0;
    let top = true;
    for (const other of neighboursOf(cell, columns, rows)) {
      const there = sign * field[other]!;
      if (there > here || (there === here && other < cell)) top = false;
      sum += there;
      neighbours++;
    }
    if (top) found.push({ cell, contrast: here - sum / neighbours });
  }
  return found.sort((a, b) => b.contrast - a.contrast).map(({ cell }) => cell);
}

/** The up to eight cells around a cell. */
function neighboursOf(cell: number, columns: number, rows: number): number[] {
  const column = cell % columns;
  const row = (cell - column) / columns;
  const around: number[] = [];
  for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
    for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
      if (r !== row || c !== column) around.push(r * columns + c);
    }
  }
  return around;
}
