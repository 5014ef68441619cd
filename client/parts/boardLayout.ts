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

/** The best protected plan among those that somebody attacked: fewest given away, then most useful. */
export function bestProtected(cells: readonly BoardCell[]): BoardCell | null {
  const measured = cells.filter((cell) => cell.protection !== null);
  const value = (cell: BoardCell) => Math.min(100, cell.protection?.value ?? 0);
  return measured.reduce<BoardCell | null>((best, cell) => {
    if (best === null || value(cell) > value(best)) return cell;
    return value(cell) === value(best) && (cell.utility ?? 0) > (best.utility ?? 0) ? cell : best;
  }, null);
}

/** The strongest attack by a computer that was measured: the solver's, else the eye's. Percent protected. */
export const computerAttack = (cell: BoardCell): number | null =>
  cell.fromAttackers.solver ?? cell.fromAttackers.eye ?? null;
