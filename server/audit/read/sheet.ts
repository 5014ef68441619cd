// CSV text to named columns of cells. Rows are counted as a spreadsheet shows them, blank lines included,
// so that a sentence about row 17 leads to row 17.
import { CsvError, parse } from 'csv-parse/sync';
import { closest, distance } from 'fastest-levenshtein';
import { MAX_PEOPLE } from '../limits.ts';
import { complain, good, type Outcome, quoted } from '../outcome.ts';
import { type Decoded, UNREADABLE } from './decode.ts';

interface SheetRow {
  readonly row: number; // as a spreadsheet counts; the header is row 1
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly file: string;
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
}

/**
 * What a first line such as "sep=;" names, or else comma, semicolon, tab or bar, whichever the header uses most; every
 * row must have as many cells as the header. Spreadsheets do not show the line that names it: row 1 is the header.
 */
export function readSheet({ text: whole, valid }: Decoded, file: string): Outcome<Sheet> {
  const named = /^\uFEFF?sep=(.)\r?\n/i.exec(whole);
  const text = named ? whole.slice(named[0].length) : whole;
  const delimiter = named?.[1] ?? delimiterOf(text);
  const parsed = cellsOf(text, delimiter, file);
  if (!parsed.ok) return parsed;
  const [first, ...rest] = parsed.value.map((cells, i): SheetRow => ({ row: i + 1, cells }));
  if (!first || isBlank(first)) return complain(`${file}: row 1 is blank; it must name the columns.`);
  const header = first.cells.map((cell) => cell.trim());
  const rows = rest.filter((row) => !isBlank(row));
  if (rows.length === 0) return complain(`${file} has a header but no people in it.`);
  if (rows.length > MAX_PEOPLE) return tooMany(text, file);
  if (!valid) {
    const broken = unreadable([first, ...rows], header, file);
    if (broken) return broken;
  }
  const ragged = rows.find(({ cells }) => cells.length !== header.length);
  if (ragged) {
    return complain(
      `${file}, row ${ragged.row} has ${ragged.cells.length} cells, but the header names ${header.length} columns.`,
    );
  }
  return good({ file, delimiter, header, rows });
}

/** Where the column of that name stands. A missing or doubled name gets a sentence. */
export function columnNamed({ file, header }: Sheet, name: string): Outcome<number> {
  const places = header.flatMap((each, i) => (each === name ? [i] : []));
  if (places.length === 1) return good(places[0]!);
  if (places.length > 1) {
    const which = places.map((i) => i + 1).join(' and ');
    return complain(`${file}, row 1: columns ${which} are both called ${quoted(name)}. Rename one of them.`);
  }
  if (header.every((each) => each !== '' && Number.isFinite(Number(each)))) {
    return complain(
      `${file}, row 1 holds numbers, not the names of columns; column ${quoted(name)} is missing.`,
    );
  }
  const shown = header.slice(0, 12).map(quoted).join(', ');
  const more = header.length > 12 ? ` and ${header.length - 12} more` : '';
  return complain(
    `${file}, row 1 has no column ${quoted(name)}.${didYouMean(name, header)} Its columns are ${shown}${more}.`,
  );
}

/** The column that differs in case or spaces only, or else the nearest by a few letters. */
function didYouMean(name: string, header: readonly string[]): string {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '');
  const named = header.filter((each) => each !== '');
  const wanted = plain(name);
  const alike = named.find((each) => plain(each) === wanted);
  const near = alike ?? closest(wanted, named.map(plain));
  const meant = alike ?? named.find((each) => plain(each) === near);
  const isNear =
    meant !== undefined &&
    (distance(wanted, plain(meant)) <= Math.max(1, Math.floor(wanted.length / 3)) ||
      (wanted.length > 2 && plain(meant).includes(wanted)));
  return isNear ? ` Did you mean ${quoted(meant)}?` : '';
}

function cellsOf(text: string, delimiter: string, file: string): Outcome<string[][]> {
  try {
    const options = { delimiter, bom: true, relax_column_count: true, to: 2 * MAX_PEOPLE };
    return good(parse(text, options));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error.records ?? 0) + 1;
    const why = error.code.includes('QUOTE')
      ? 'a quotation mark is not closed or stands inside a cell'
      : error.code;
    return complain(`${file}, row ${row} cannot be read: ${why}.`);
  }
}

function delimiterOf(text: string): string {
  const line = text.slice(0, 10_000).split(/\r?\n/, 1)[0] ?? '';
  const outside = line.replace(/"[^"]*"/g, '');
  const count = (mark: string) => outside.split(mark).length - 1;
  return [',', ';', '\t', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function isBlank({ cells }: SheetRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function tooMany(text: string, file: string) {
  const people = (text.trimEnd().match(/\n/g)?.length ?? 0).toLocaleString('en');
  const most = MAX_PEOPLE.toLocaleString('en');
  return complain(
    `${file} has about ${people} people; the audit takes at most ${most}. Give it a random sample of ${most} rows.`,
  );
}

function unreadable(rows: readonly SheetRow[], header: readonly string[], file: string) {
  for (const { row, cells } of rows) {
    const at = cells.findIndex((cell) => cell.includes(UNREADABLE));
    if (at === -1) continue;
    const column = header[at]?.includes(UNREADABLE)
      ? `number ${at + 1}`
      : quoted(header[at] ?? `number ${at + 1}`);
    return complain(
      `${file}, row ${row}, column ${column}: ${quoted(cells[at] ?? '')} is not UTF-8 text (the file may be Latin-1 or Windows-1252). Save it as “CSV UTF-8”.`,
    );
  }
  return null;
}
