// Lays the played plans out as a table: a row per model (shown, or only asked), a column per protection. Pure.
import { canonicalJson } from '../../shared/protocol/fairness.ts';
import type { BoardCell } from '../../shared/protocol/view.ts';
import type { Plan, Protection } from '../../shared/release/plan.ts';

/** What of a plan makes its row: all but the protection. */
type RowPlan = Omit<Plan, 'protection'>;

interface BoardRow extends RowPlan {
  readonly cells: readonly (BoardCell | null)[]; // one per column; null: not played
}

export interface BoardLayout {
  readonly columns: readonly Protection[];
  readonly rows: readonly BoardRow[];
}

const ORDER = ['none', 'rounded', 'noise', 'private'] as const;

export function layOut(cells: readonly BoardCell[]): BoardLayout {
  const columns = distinct(cells.map((cell) => cell.plan.protection)).sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
  const rows = distinct(cells.map((cell) => rowOf(cell.plan))).map((row) => ({
    ...row,
    cells: columns.map(
      (protection) =>
        cells.find(({ plan }) => same(rowOf(plan), row) && same(plan.protection, protection)) ?? null,
    ),
  }));
  return { columns, rows };
}

const rowOf = ({ protection: _, ...row }: Plan): RowPlan => row;

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);

const distinct = <T>(values: readonly T[]): T[] => [
  ...new Map(values.map((value) => [canonicalJson(value), value])).values(),
];

/** The strongest attack by a computer that was measured, in percent protected; null where none was. */
export function computerAttack({ fromAttackers: { eye, solver } }: BoardCell): number | null {
  return eye === undefined && solver === undefined ? null : Math.min(eye ?? 100, solver ?? 100);
}

/**
 * What a plan kept from the best of all who attacked it, people or computer, 0 … 100 %; null when nobody guessed.
 * Never people alone: they fail on noise that a computer reads easily.
 */
export function keptFromAll(cell: BoardCell): number | null {
  if (cell.protection === null) return null;
  return Math.max(0, Math.min(100, cell.protection.value, computerAttack(cell) ?? 100));
}

/** The best protected plan among those that somebody attacked: fewest given away, then most useful. */
export function bestProtected(cells: readonly BoardCell[]): BoardCell | null {
  return cells.reduce<BoardCell | null>((best, cell) => {
    const kept = keptFromAll(cell);
    if (kept === null) return best;
    const most = best && keptFromAll(best);
    if (most === null || kept > most) return cell;
    return kept === most && (cell.utility ?? 0) > (best?.utility ?? 0) ? cell : best;
  }, null);
}
