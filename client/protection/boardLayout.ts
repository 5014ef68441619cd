// Lays the played plans out: what was shown as a table, a row per model and a column per protection; what only answered
// questions as a list. Pure.

import { canonicalJson } from '../../shared/encoding/canonicalJson.ts';
import type { BoardCell } from '../../shared/protocol/view.ts';
import type { Protection } from '../../shared/release/plan.ts';
import type { BoardPlan, BoardRow } from '../../shared/rounds/boardPlan.ts';

interface TableRow {
  readonly row: BoardRow;
  readonly target: string | null;
  readonly cells: readonly (BoardCell | null)[]; // one per column; null: not played
}

export interface BoardLayout {
  readonly columns: readonly Protection[];
  readonly rows: readonly TableRow[];
  readonly asked: readonly BoardCell[];
}

const ORDER = ['none', 'rounded', 'noise', 'private'] as const;

export function layOut(cells: readonly BoardCell[]): BoardLayout {
  const shown = cells.filter(({ plan }) => !answersQuestions(plan));
  const columns = distinct(shown.map(({ plan }) => plan.protection)).sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
  const rows = distinct(shown.map(rowOf)).map((row) => ({
    ...row,
    cells: columns.map(
      (protection) =>
        shown.find((cell) => same(rowOf(cell), row) && same(cell.plan.protection, protection)) ?? null,
    ),
  }));
  return { columns, rows, asked: cells.filter(({ plan }) => answersQuestions(plan)) };
}

/** The cells as they are read: the table row by row, then the list. Their places here are their numbers, from 1. */
export function inReadingOrder({ rows, asked }: BoardLayout): readonly BoardCell[] {
  return [...rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)), ...asked];
}

/** The cells played last, as many as fill at most so many rows. */
export function latestRows(cells: readonly BoardCell[], most: number): readonly BoardCell[] {
  const rows = new Set<string>();
  return [...cells]
    .reverse()
    .filter((cell) => {
      const row = canonicalJson(answersQuestions(cell.plan) ? cell.plan : rowOf(cell));
      if (rows.size < most) rows.add(row);
      return rows.has(row);
    })
    .reverse();
}

const answersQuestions = (plan: BoardPlan): boolean => 'questions' in plan || 'reloads' in plan;

const rowOf = ({ plan: { protection: _, ...row }, target }: BoardCell): Omit<TableRow, 'cells'> => ({
  row,
  target,
});

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);

const distinct = <T>(values: readonly T[]): T[] => [
  ...new Map(values.map((value) => [canonicalJson(value), value])).values(),
];

/** Percent kept from a computer on other layouts, or where that was not measured, on those played; null: on none. */
export function computerAttack({ headline, fromMachines: { eye, solver } }: BoardCell): number | null {
  if (headline) return headline.fromMachine;
  return eye === undefined && solver === undefined ? null : Math.min(eye ?? 100, solver ?? 100);
}

/** What a plan keeps by all that is known, 0 … 100 %; null where it was not measured on other layouts. */
export const keptFromAll = ({ headline }: BoardCell): number | null => headline?.kept ?? null;

/** How much less a computer left than people did, in percent. */
export const gap = (cell: BoardCell): number => (cell.protection?.value ?? 0) - (computerAttack(cell) ?? 100);
