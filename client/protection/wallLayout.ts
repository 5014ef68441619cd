// How the protection board stands on the projector: whole where that is readable from the back of a room, else only its
// main figures, else only its most telling entries. Never smaller type. Pure.
import type { BoardCell } from '../../shared/protocol/view.ts';
import { type BoardLayout, inReadingOrder, layOut } from './boardLayout.ts';
import { mostTelling } from './telling.ts';

export type WallLayout =
  | { readonly kind: 'whole'; readonly told: readonly BoardCell[] }
  | { readonly kind: 'table'; readonly layout: BoardLayout; readonly told: readonly BoardCell[] }
  | { readonly kind: 'list'; readonly told: readonly BoardCell[]; readonly untold: number };

/** Heights of the whole board's parts in the projector's units (1080 to the height of the wall). */
const ROOM = 766;
const PARTS = { head: 84, row: 168, wideRow: 108, title: 50, askedRow: 124, legend: 100 };
const WIDE_COLUMNS = 2; // so few leave cells wide enough for figures beside each other

const TABLE = { rows: 7, columns: 4, filled: 0.6 }; // a table emptier than that says less than a list of its entries
const LISTED = 14; // two columns of seven

/** @param cells the match's board; `told` are the entries that are shown, in reading order */
export function wallLayout(cells: readonly BoardCell[]): WallLayout {
  const layout = layOut(cells);
  const all = inReadingOrder(layout);
  const { rows, columns, asked } = layout;
  if (heightOf(layout) <= ROOM && columns.length <= TABLE.columns) return { kind: 'whole', told: all };
  const fitsTable =
    asked.length === 0 &&
    rows.length <= TABLE.rows &&
    columns.length <= TABLE.columns &&
    all.length >= TABLE.filled * rows.length * columns.length;
  if (fitsTable) return { kind: 'table', layout, told: all };
  const told = mostTelling(cells, LISTED);
  return { kind: 'list', told, untold: all.length - told.length };
}

function heightOf({ columns, rows, asked }: BoardLayout): number {
  const table = rows.length * (columns.length > WIDE_COLUMNS ? PARTS.row : PARTS.wideRow) + PARTS.head;
  const list = asked.length * PARTS.askedRow + PARTS.title;
  return (rows.length && table) + (asked.length && list) + PARTS.legend;
}
