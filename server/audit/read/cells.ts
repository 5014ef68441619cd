// One cell of a table to a number or a group's name. Nothing is guessed: a cell that is not plainly a number
// gets a sentence that names its row and column and says what to write instead.
import { complain, good, type Outcome, quoted } from '../outcome.ts';
import { UNREADABLE } from './decode.ts';

/** Where a cell stands: the row as a spreadsheet counts it (the header is row 1) and the column's name. */
export interface Spot {
  readonly file: string;
  readonly row: number;
  readonly column: string;
}

export function spotOf({ file, row, column }: Spot): string {
  return `${file}, row ${row}, column ${quoted(column)}`;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** A spreadsheet runs a cell that starts like this; a signed number is not one of them. */
const FORMULA = /^[=@]|^[+-](?![\d.])/;
const SPREADSHEET_ERROR = /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)/i;

export function numberIn(cell: string, spot: Spot): Outcome<number> {
  const text = cell.trim();
  const trouble = troubleIn(text, spot, 'a number');
  if (trouble) return trouble;
  if (!NUMBER.test(text))
    return complain(`${spotOf(spot)}: ${quoted(text)} is not a number. ${advice(text)}`);
  const value = Number(text);
  if (Math.abs(value) > 1e15)
    return complain(`${spotOf(spot)}: ${quoted(text)} is too large to compute with.`);
  return good(value);
}

export function nameIn(cell: string, spot: Spot): Outcome<string> {
  const text = cell.trim();
  return troubleIn(text, spot, 'a group') ?? good(text);
}

function troubleIn(text: string, spot: Spot, wanted: string) {
  const where = spotOf(spot);
  if (text.includes(UNREADABLE)) {
    return complain(
      `${where}: ${quoted(text)} is not UTF-8 text (the file may be Latin-1 or Windows-1252). Save it as “CSV UTF-8”.`,
    );
  }
  if (text === '') return complain(`${where} is empty; ${wanted} is needed in every row.`);
  if (SPREADSHEET_ERROR.test(text)) {
    return complain(`${where}: ${quoted(text)} is a spreadsheet's error message, not ${wanted}.`);
  }
  if (FORMULA.test(text)) {
    return complain(
      `${where}: ${quoted(text)} is a formula, not ${wanted}. Export the values, not the formulas.`,
    );
  }
  return null;
}

function advice(text: string): string {
  if (/^[+-]?\d+,\d{1,2}$/.test(text)) return `Write decimals with a point: ${text.replace(',', '.')}.`;
  if (/^[+-]?\d{1,3}([,' ’]\d{3})+(\.\d+)?$/.test(text)) {
    return `Leave out the thousands separators: ${text.replace(/[,' ’]/g, '')}.`;
  }
  if (/^[+-]?[\d.]+,\d+$/.test(text)) return 'Write numbers with a decimal point and without separators.';
  if (/\d/.test(text)) return 'Write the plain number, without a unit or a currency sign.';
  return 'Remove the row or fill in a number.';
}
