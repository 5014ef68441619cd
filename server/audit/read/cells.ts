// One column of a table to numbers or groups' names. Nothing is guessed: a cell that is not plainly one gets a sentence
// that names its row and column and says what to write instead.
import { complain, good, type Outcome, quoted } from '../outcome.ts';
import { dayOf, isDate, isOtherDate, yearsBetween } from './dates.ts';
import { UNREADABLE } from './decode.ts';
import { isMissing } from './missing.ts';
import { ambiguousAt, type Decimal, numberFrom } from './numbers.ts';
import type { Sheet } from './sheet.ts';

/** Where a cell stands: the row as a spreadsheet counts it (the header is row 1) and the column's name. */
export interface Spot {
  readonly file: string;
  readonly row: number;
  readonly column: string;
}

export function spotOf({ file, row, column }: Spot): string {
  return `${file}, row ${row}, column ${quoted(column)}`;
}

export interface Cell {
  readonly text: string;
  readonly spot: Spot;
}

export const cellsOf = ({ file, rows }: Sheet, column: string, at: number): Cell[] =>
  rows.map(({ row, cells }) => ({ text: cells[at] ?? '', spot: { file, row, column } }));

export interface Reading {
  readonly decimal: Decimal;
  readonly delimiter: string; // between the cells of a row
  readonly asOf: number; // epoch ms: the day that dates are counted back from
}

export interface NumberColumn {
  readonly values: Float64Array;
  readonly isDates: boolean; // years before the day that was declared
}

/** A spreadsheet runs a cell that starts like this; a signed number or amount is not one of them. */
const FORMULA = /^[=@]|^[+-](?!\s*[\d.\p{Sc}])/u;
const SPREADSHEET_ERROR = /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)/i;

export function numbersFrom(cells: readonly Cell[], reading: Reading): Outcome<NumberColumn> {
  const isDates = cells.length > 0 && isDate(cells[0]?.text.trim() ?? '');
  const unsure = ambiguousAt(
    cells.map(({ text }) => text.trim()),
    reading.decimal,
    reading.delimiter,
  );
  const values = new Float64Array(cells.length);
  let currency: string | null = null;
  for (const [i, { text: untrimmed, spot }] of cells.entries()) {
    const text = untrimmed.trim();
    const trouble = troubleIn(text, spot, 'a number');
    if (trouble) return trouble;
    if (isDates) {
      const years = yearsFrom(text, spot, reading.asOf);
      if (!years.ok) return years;
      values[i] = years.value;
      continue;
    }
    if (i === unsure) {
      return complain(
        `${spotOf(spot)}: ${quoted(text)} may be ${text.replace(/[.,]/, '')} or ${text.replace(',', '.')}. Say which with --decimal point or --decimal comma.`,
      );
    }
    const written = numberFrom(text, reading.decimal);
    if (!written)
      return complain(`${spotOf(spot)}: ${quoted(text)} is not a number. ${advice(text, reading)}`);
    if (Math.abs(written.value) > 1e15) {
      return complain(`${spotOf(spot)}: ${quoted(text)} is too large to compute with.`);
    }
    if (currency !== null && written.currency !== '' && written.currency !== currency) {
      return complain(
        `${spotOf(spot)}: ${quoted(text)} is in another currency than the rows above (${currency}). Convert one of them.`,
      );
    }
    currency = written.currency || currency;
    values[i] = written.value;
  }
  return good({ values, isDates });
}

function yearsFrom(text: string, spot: Spot, asOf: number): Outcome<number> {
  const day = dayOf(text);
  if (day !== null) return good(yearsBetween(day, asOf));
  const why = isDate(text) ? 'is not a day of the calendar' : 'is not a date, as the rows above are';
  return complain(`${spotOf(spot)}: ${quoted(text)} ${why}. Write it as 2019-12-31.`);
}

export function nameIn({ text: untrimmed, spot }: Cell): Outcome<string> {
  const text = untrimmed.trim();
  return troubleIn(text, spot, 'a group') ?? good(text);
}

function troubleIn(text: string, spot: Spot, wanted: 'a number' | 'a group') {
  const where = spotOf(spot);
  if (text.includes(UNREADABLE)) {
    return complain(
      `${where}: ${quoted(text)} is not UTF-8 text (the file may be Latin-1 or Windows-1252). Save it as “CSV UTF-8”.`,
    );
  }
  if (isMissing(text, wanted === 'a number' ? 'number' : 'group')) {
    const what = text === '' ? 'is empty' : `says ${quoted(text)}`;
    return complain(
      `${where} ${what}; ${wanted} is needed in every row. Fill it in, or leave such rows out with --skip-missing.`,
    );
  }
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

function advice(text: string, { decimal }: Reading): string {
  if (isDate(text)) return 'It is a date, but the first row holds a number: write either in every row.';
  if (isOtherDate(text)) return 'If it is a date, write it as 2019-12-31.';
  if (decimal === 'comma') {
    return numberFrom(text, 'point')
      ? 'With --decimal comma it needs a comma before the decimals and points only between thousands.'
      : 'Write the plain number, without a unit.';
  }
  if (/^[+-]?\d+,\d{1,2}$/.test(text)) {
    return `Write decimals with a point: ${text.replace(',', '.')}. If the whole table has decimal commas, add --decimal comma.`;
  }
  if (numberFrom(text, 'comma')) return 'If the table is written with decimal commas, add --decimal comma.';
  if (/\d/.test(text)) return 'Write the plain number, without a unit.';
  return 'Remove the row or fill in a number.';
}
