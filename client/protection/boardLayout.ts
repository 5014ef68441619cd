// Lays the played plans out: what was shown as a table, a row per model and a column per protection; what only answered
// questions as a list. Pure.

import { canonicalJson } from '../../shared/encoding/canonicalJson.ts';
import type { BoardCell } from '../../shared/protocol/view.ts';
import type { Protection } from '../../shared/release/plan.ts';
import type { BoardPlan, BoardRow } from '../../shared/rounds/boardPlan.ts';

interface TableRow {
  readonly row: BoardRow;
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
  const rows = distinct(shown.map(({ plan }) => rowOf(plan))).map((row) => ({
    row,
    cells: columns.map(
      (protection) =>
        shown.find(({ plan }) => same(rowOf(plan), row) && same(plan.protection, protection)) ?? null,
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
    .filter(({ plan }) => {
      const row = canonicalJson(answersQuestions(plan) ? plan : rowOf(plan));
      if (rows.size < most) rows.add(row);
      return rows.has(row);
    })
    .reverse();
}

const answersQuestions = (plan: BoardPlan): boolean => 'questions' in plan || 'reloads' in plan;

const rowOf = ({ protection: _, ...row }: BoardPlan): BoardRow => row;

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

/** The plan that gave most away to anybody who attacked it. */
export function worstProtected(cells: readonly BoardCell[]): BoardCell | null {
  return cells.reduce<BoardCell | null>((worst, cell) => {
    const kept = keptFromAll(cell);
    return kept !== null && kept < ((worst && keptFromAll(worst)) ?? Number.POSITIVE_INFINITY) ? cell : worst;
  }, null);
}

/** How much less a computer left than people did, in percent. */
export const gap = (cell: BoardCell): number => (cell.protection?.value ?? 0) - (computerAttack(cell) ?? 100);

/** Where people failed and a computer did not, by the widest gap: `hard` percent kept from people, under `found` from it. */
export function unseenByPeople(cells: readonly BoardCell[], hard: number, found: number): BoardCell | null {
  return cells.reduce<BoardCell | null>((widest, cell) => {
    const failed = (cell.protection?.value ?? 0) >= hard && (computerAttack(cell) ?? 100) < found;
    return failed && (widest === null || gap(cell) > gap(widest)) ? cell : widest;
  }, null);
}
