// Cells that say nothing, and the rows that are left out for them when that was asked for.
import type { Sheet } from './sheet.ts';

const MISSING = /^(n\/?a|nan|null|#n\/a)?$/i;
/** What stands in a column of numbers for none; a group may be called so. */
const NO_NUMBER = /^(none|nil|missing|unknown|[-–—.?]+|\.{2,3})$/i;

export function isMissing(cell: string, wanted: 'number' | 'group'): boolean {
  const text = cell.trim();
  return MISSING.test(text) || (wanted === 'number' && NO_NUMBER.test(text));
}

/** The sheet without the rows in which one of these columns says nothing; `left` are their numbers. */
export function withoutMissing(
  sheet: Sheet,
  columns: { readonly numbers: readonly number[]; readonly group: number | null },
): { readonly sheet: Sheet; readonly left: readonly number[] } {
  const isWhole = ({ cells }: Sheet['rows'][number]) =>
    !columns.numbers.some((at) => isMissing(cells[at] ?? '', 'number')) &&
    (columns.group === null || !isMissing(cells[columns.group] ?? '', 'group'));
  return {
    sheet: { ...sheet, rows: sheet.rows.filter(isWhole) },
    left: sheet.rows.filter((row) => !isWhole(row)).map(({ row }) => row),
  };
}
