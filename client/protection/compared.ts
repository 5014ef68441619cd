// Which plans of a board kept best and which gave most away. Only plans that ask for the same people stand in one
// comparison, and only those that were measured on other layouts. Pure.
import type { BoardCell } from '../../shared/protocol/view.ts';
import { type Contender, gaveMostAway, keptBest } from '../../shared/score/verdict/apart.ts';

export interface Compared {
  /** Null: they cannot be told apart. */
  readonly keptBest: readonly BoardCell[] | null;
  readonly gaveMost: readonly BoardCell[] | null;
}

/** Of the target with the most plans, the first of equals. Null where no two plans can be compared. */
export function compared(cells: readonly BoardCell[]): Compared | null {
  const groups = new Map<string, Contender<BoardCell>[]>();
  for (const cell of cells) {
    if (!cell.headline) continue;
    const { leak, standardError } = cell.headline;
    const asks = `${cell.plan.type ?? ''} ${cell.target ?? ''}`;
    groups.set(asks, [...(groups.get(asks) ?? []), { plan: cell, leak, standardError }]);
  }
  const largest = [...groups.values()].reduce(
    (most, group) => (group.length > most.length ? group : most),
    [],
  );
  if (largest.length < 2) return null;
  return { keptBest: keptBest(largest), gaveMost: gaveMostAway(largest) };
}
