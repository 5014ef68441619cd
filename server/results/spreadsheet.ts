// Tables that spreadsheets open right: with a byte order mark, so that names keep their letters, in the English or the
// European way of writing numbers, and with no cell that a player's words could turn into a formula.
import { stringify } from 'csv-stringify/sync';

/** `europe`: semicolons and decimal commas, as Excel and LibreOffice expect them in most of Europe. */
export type Region = 'everywhere' | 'europe';

export type Cell = string | number | boolean | null;

/** What the library escapes at a cell's start it does not escape behind white space. */
const HIDDEN_FORMULA = /^[\s\p{Cc}\p{Cf}]+[=+\-@＝＋－＠]/u;

/** RFC 4180 with a header; numbers in full precision, yes and no as 1 and 0, empty where there is no value. */
export function spreadsheet(rows: readonly (readonly Cell[])[], region: Region): string {
  return stringify(rows as Cell[][], {
    bom: true,
    delimiter: region === 'europe' ? ';' : ',',
    record_delimiter: 'windows',
    escape_formulas: true,
    quote_record_delimiter: true,
    cast: {
      number: (value) => (region === 'europe' ? String(value).replace('.', ',') : String(value)),
      boolean: (value) => (value ? '1' : '0'),
      string: (value) => (HIDDEN_FORMULA.test(value) ? `'${value}` : value),
    },
  });
}
