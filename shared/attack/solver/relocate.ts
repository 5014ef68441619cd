// Gets a descent out of a wrong valley: takes the record that explains least to the place that lacks one most.
// It proposes; whether the move pays is for the loss to say.

import { below, type Randomness } from '../../random/randomness.ts';
import type { Columns } from '../../scenario/records.ts';
import type { Centres } from './ratioField.ts';
import type { Loss, SmoothStatistic } from './statistic.ts';

export interface Relocation {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly loss: number;
}

/**
 * The `keep` best single-record moves onto a cell where the evidence and the predictions disagree most.
 * `slope` is the loss's derivative per cell at the statistic's current layout: negative cells want more of group 1.
 */
export function relocations(
  statistic: SmoothStatistic,
  loss: Loss,
  layout: Columns,
  slope: Float64Array,
  centres: Centres,
  randomness: Randomness,
  keep: number,
): Relocation[] {
  const found: Relocation[] = [];
  for (const side of [1, 0]) {
    const cells = strongest(slope, side === 1 ? -1 : 1, 6);
    for (const cell of cells) {
      const x = centres.x[cell]! + 0.2 + 0.01 * below(randomness, 40);
      const y = centres.y[cell]! - 0.2 - 0.01 * below(randomness, 40);
      for (let index = 0; index < layout.count; index++) {
        if (layout.group[index] !== side) continue;
        found.push({ index, x, y, loss: loss.value(statistic.propose(index, x, y)) });
      }
    }
  }
  return found.sort((a, b) => a.loss - b.loss).slice(0, keep);
}

/** Cells with the largest sign·value, at most `count`. */
function strongest(values: Float64Array, sign: 1 | -1, count: number): number[] {
  const best: number[] = [];
  for (let c = 0; c < values.length; c++) {
    const value = sign * values[c]!;
    if (value <= 0) continue;
    if (best.length === count && value <= sign * values[best[count - 1]!]!) continue;
    let at = best.length;
    while (at > 0 && sign * values[best[at - 1]!]! < value) at--;
    best.splice(at, 0, c);
    if (best.length > count) best.pop();
  }
  return best;
}
