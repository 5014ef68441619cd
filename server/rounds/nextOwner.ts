// How well maps tell who reaches a loose ball next, for rounds that try many maps on the same fresh snapshots.
import type { GridShape } from '../../shared/model/model.ts';
import type { Columns } from '../../shared/scenario/records.ts';
import { soccer } from '../../shared/scenario/soccer.ts';
import { fillNearestGroup, saidBy } from '../../shared/score/utility.ts';

/** The accuracy of shared/score/utility.ts as a function of the map alone: snapshots are gone through only once. */
export function nextOwnerJudge(
  fresh: readonly Columns[],
  shape: GridShape,
): (cells: ArrayLike<number>) => number {
  const size = shape.columns * shape.rows;
  const nearest = new Uint8Array(size);
  const inA = new Float64Array(size);
  for (const snapshot of fresh) {
    fillNearestGroup(snapshot, soccer.domain, shape, nearest);
    for (let i = 0; i < size; i++) inA[i] = inA[i]! + nearest[i]! / fresh.length;
  }
  return (cells) =>
    inA.reduce((sum, share, i) => {
      const said = saidBy(cells[i]!);
      return sum + (said * share + (1 - said) * (1 - share));
    }, 0) / size;
}
