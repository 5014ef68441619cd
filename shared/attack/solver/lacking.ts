// Where the evidence lacks a record: cells around which it disagrees most with the predictions.
// It only proposes. It changes with the layout, so a walk that is to sample a posterior must not be led by it.
import { PLANE } from '../../model/plane.ts';
import type { Randomness } from '../../random/randomness.ts';
import type { Place } from '../../scenario/records.ts';
import type { Centres } from './ratioField.ts';
import type { Loss, SmoothStatistic } from './statistic.ts';

export interface Lacking {
  /** Looks at the statistic's current layout; `place` draws by what was seen last. */
  look(): void;
  /** A place (plane units) in a cell drawn in proportion to the square of how much it wants a record of `group`. */
  place(group: number, randomness: Randomness): Place;
}

/** `columns`: of the grid that the centres form, row by row; `reach`: cells over which disagreement is summed. */
export function lackingRecords(
  statistic: SmoothStatistic,
  loss: Loss,
  centres: Centres,
  columns: number,
  reach: number,
): Lacking {
  const size = centres.x.length;
  const slope = new Float64Array(size);
  const curvature = new Float64Array(size);
  const upTo = [new Float64Array(size), new Float64Array(size)]; // running sums of the wants, by group
  const cellWidth = PLANE.width / columns;
  const cellHeight = (PLANE.height * columns) / size;
  return {
    look() {
      loss.derivatives(statistic.values, slope, curvature);
      const wanting = boxSum(slope, columns, reach);
      upTo.forEach((sums, group) => {
        let sum = 0;
        for (let c = 0; c < size; c++) {
          const want = group === 1 ? -wanting[c]! : wanting[c]!;
          if (want > 0) sum += want * want;
          sums[c] = sum;
        }
      });
    },
    place(group, randomness) {
      const sums = upTo[group]!;
      const cell = firstAbove(sums, randomness.uniform() * sums[size - 1]!);
      return {
        x: centres.x[cell]! + (randomness.uniform() - 0.5) * cellWidth,
        y: centres.y[cell]! + (randomness.uniform() - 0.5) * cellHeight,
      };
    },
  };
}

/** Index of the first running sum above `at`; the last index if none is. */
function firstAbove(sums: Float64Array, at: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Sum over the (2·reach + 1)² cells around each cell. */
export function boxSum(values: Float64Array, columns: number, reach: number): Float64Array {
  if (reach === 0) return values;
  const rows = values.length / columns;
  const across = new Float64Array(values.length);
  const out = new Float64Array(values.length);
  for (let cell = 0; cell < values.length; cell++) {
    const column = cell % columns;
    const base = cell - column;
    for (let c = Math.max(0, column - reach); c <= Math.min(columns - 1, column + reach); c++) {
      across[cell]! += values[base + c]!;
    }
  }
  for (let cell = 0; cell < values.length; cell++) {
    const row = Math.floor(cell / columns);
    for (let r = Math.max(0, row - reach); r <= Math.min(rows - 1, row + reach); r++) {
      out[cell]! += across[r * columns + (cell % columns)]!;
    }
  }
  return out;
}
