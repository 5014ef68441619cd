// Which entries of the protection board to tell where there is no room for all. Pure.
import type { BoardCell } from '../../shared/protocol/view.ts';
import { paretoFront } from '../../shared/score/pareto.ts';
import { gap, inReadingOrder, keptFromAll, layOut } from './boardLayout.ts';
import { clipped } from './silver.ts';

/**
 * At most `most` entries in reading order: the worst and best protected, the least useful, those unbeaten on protection and usefulness
 * together, then where people and a computer differ most. Entries that nobody attacked come last.
 */
export function mostTelling(all: readonly BoardCell[], most: number): readonly BoardCell[] {
  const cells = inReadingOrder(layOut(all));
  if (cells.length <= most) return cells;
  const measured = cells.filter((cell) => keptFromAll(cell) !== null);
  const extremes = [
    least(measured, keptOf),
    least(measured, (cell) => -keptOf(cell)),
    least(measured, usefulnessOf),
  ].filter((cell) => cell !== null);
  const byGap = [...measured].sort((a, b) => gap(b) - gap(a));
  const chosen = new Set([...new Set([...extremes, ...front(measured), ...byGap, ...cells])].slice(0, most));
  return cells.filter((cell) => chosen.has(cell));
}

/** Entries that no other beats on both: what they keep, and usefulness. */
export function front(cells: readonly BoardCell[]): readonly BoardCell[] {
  const points = cells.flatMap((cell) => {
    const kept = keptFromAll(cell);
    return kept === null || cell.utility === null
      ? []
      : [{ cell, utility: cell.utility, protection: clipped(kept) }];
  });
  return paretoFront(points).flatMap((at) => points[at]?.cell ?? []);
}

const keptOf = (cell: BoardCell): number => keptFromAll(cell) ?? Number.POSITIVE_INFINITY;
const usefulnessOf = ({ utility }: BoardCell): number => utility ?? Number.POSITIVE_INFINITY;

const least = (cells: readonly BoardCell[], by: (cell: BoardCell) => number): BoardCell | null =>
  cells.reduce<BoardCell | null>((least, cell) => (least && by(least) <= by(cell) ? least : cell), null);
