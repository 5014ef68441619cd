// A checked table of people: what models are fitted to, and where each person stands in the file.
// It must never hand on a half-read table: one bad cell and there is a sentence instead.
import { isField } from '../../../shared/model/families.ts';
import type { Axis, Columns, Domain } from '../../../shared/scenario/records.ts';
import { MIN_PEOPLE, PADDING } from '../limits.ts';
import { complain, good, type Outcome, quoted } from '../outcome.ts';
import { nameIn, numberIn, spotOf } from './cells.ts';
import type { AuditOptions, Range } from './options.ts';
import { columnNamed, type Sheet } from './sheet.ts';

export interface People {
  readonly columns: Columns;
  readonly rows: readonly number[]; // spreadsheet row of each person
  readonly domain: Domain;
  readonly names: { readonly x: string; readonly y: string; readonly group: string | null };
  /** What groups 0 and 1 are called; both '' without a group column, when everybody is in group 1. */
  readonly groups: readonly [string, string];
  /** True where an axis had no public range and the data's own, padded, stands in. */
  readonly ownRange: { readonly x: boolean; readonly y: boolean };
  /** Values moved onto the edge of the public range, as a private release needs them. */
  readonly clamped: number;
}

export function peopleIn(sheet: Sheet, options: AuditOptions): Outcome<People> {
  const { file, rows } = sheet;
  const x = numbersIn(sheet, options.x);
  if (!x.ok) return x;
  const y = numbersIn(sheet, options.y);
  if (!y.ok) return y;
  const groups = groupsIn(sheet, options);
  if (!groups.ok) return groups;
  if (rows.length < MIN_PEOPLE) {
    const count = rows.length === 1 ? 'only one person' : `only ${rows.length} people`;
    return complain(`${file} has ${count}, in row ${rows[0]?.row}; an audit needs at least ${MIN_PEOPLE}.`);
  }
  const flat = constantColumn(file, [
    [options.x, x.value],
    [options.y, y.value],
  ]);
  if (flat) return flat;
  if (options.protection.kind === 'private' && !(options.xRange && options.yRange))
    return askForRanges(options);
  const xs = within(x.value, options.xRange, options, options.x, sheet);
  if (!xs.ok) return xs;
  const ys = within(y.value, options.yRange, options, options.y, sheet);
  if (!ys.ok) return ys;
  const { group, names } = groups.value;
  return good({
    columns: { count: rows.length, x: xs.value.values, y: ys.value.values, group },
    rows: rows.map(({ row }) => row),
    domain: { x: xs.value.axis, y: ys.value.axis },
    names: { x: options.x, y: options.y, group: options.group },
    groups: names,
    ownRange: { x: options.xRange === null, y: options.yRange === null },
    clamped: xs.value.clamped + ys.value.clamped,
  });
}

function numbersIn(sheet: Sheet, column: string): Outcome<Float64Array> {
  const at = columnNamed(sheet, column);
  if (!at.ok) return at;
  const values = new Float64Array(sheet.rows.length);
  for (const [i, { row, cells }] of sheet.rows.entries()) {
    const value = numberIn(cells[at.value] ?? '', { file: sheet.file, row, column });
    if (!value.ok) return value;
    values[i] = value.value;
  }
  return good(values);
}

interface Groups {
  readonly group: Uint8Array;
  readonly names: readonly [string, string];
}

/** The group met first is group 1. Maps need two groups, curves take one or two. */
function groupsIn(sheet: Sheet, { group: column, model }: AuditOptions): Outcome<Groups> {
  const group = new Uint8Array(sheet.rows.length).fill(1);
  if (column === null) {
    if (!isField(model)) return good({ group, names: ['', ''] });
    return complain(
      `--model ${model.family} predicts which of two groups somebody belongs to: name that column with --group.`,
    );
  }
  const at = columnNamed(sheet, column);
  if (!at.ok) return at;
  const met: string[] = [];
  for (const [i, { row, cells }] of sheet.rows.entries()) {
    const spot = { file: sheet.file, row, column };
    const name = nameIn(cells[at.value] ?? '', spot);
    if (!name.ok) return name;
    if (!met.includes(name.value)) met.push(name.value);
    if (met.length > 2) {
      const [a, b, c] = met.map(quoted);
      return complain(`${spotOf(spot)}: ${c} is a third group beside ${a} and ${b}; the audit compares two.`);
    }
    group[i] = name.value === met[0] ? 1 : 0;
  }
  if (met.length === 1 && isField(model)) {
    return complain(
      `${sheet.file}, column ${quoted(column)} says ${quoted(met[0] ?? '')} in every row; a map needs two groups.`,
    );
  }
  return good({ group, names: [met[1] ?? '', met[0] ?? ''] });
}

function constantColumn(file: string, columns: readonly (readonly [string, Float64Array])[]) {
  for (const [name, values] of columns) {
    if (values.every((value) => value === values[0])) {
      return complain(
        `${file}, column ${quoted(name)} is ${values[0]} in every row, from row 2 on: no model can learn anything from it.`,
      );
    }
  }
  return null;
}

function askForRanges({ x, y, xRange }: AuditOptions) {
  const missing = xRange === null ? `--x-range (for ${quoted(x)})` : `--y-range (for ${quoted(y)})`;
  return complain(
    `--protect dp needs ${missing}: a range everybody knows without this table, as in --x-range 0:20 --y-range 20000:120000. Taking it from the data would give away the most extreme people, and no epsilon would cover that.`,
  );
}

interface Within {
  readonly values: Float64Array;
  readonly axis: Axis;
  readonly clamped: number;
}

/** Without a public range the data's own, a little padded. Private releases move outsiders to the edge; others refuse them. */
function within(
  values: Float64Array,
  range: Range | null,
  options: AuditOptions,
  column: string,
  { file, rows }: Sheet,
): Outcome<Within> {
  if (range === null) {
    const low = values.reduce((a, b) => Math.min(a, b));
    const high = values.reduce((a, b) => Math.max(a, b));
    const pad = (high - low) * PADDING;
    return good({ values, axis: { low: low - pad, high: high + pad, unit: '' }, clamped: 0 });
  }
  const [low, high] = range;
  const outside = values.findIndex((value) => value < low || value > high);
  if (outside !== -1 && options.protection.kind !== 'private') {
    const spot = { file, row: rows[outside]?.row ?? 0, column };
    return complain(
      `${spotOf(spot)}: ${values[outside]} lies outside the range ${low}:${high} given for it.`,
    );
  }
  const clamped = values.filter((value) => value < low || value > high).length;
  const inside = values.map((value) => Math.min(high, Math.max(low, value)));
  return good({ values: inside, axis: { low, high, unit: '' }, clamped });
}
