// A checked table of people: what models are fitted to, and where each person stands in the file.
// It must never hand on a half-read table: one bad cell and there is a sentence instead.
import type { Axis, Columns, Domain } from '../../../shared/scenario/records.ts';
import { MIN_PEOPLE, PADDING } from '../limits.ts';
import { complain, good, type Outcome, quoted } from '../outcome.ts';
import { cellsOf, numbersFrom, spotOf } from './cells.ts';
import { dayOf } from './dates.ts';
import { groupsIn } from './groups.ts';
import { withoutMissing } from './missing.ts';
import type { AuditOptions, Range } from './options.ts';
import { columnNamed, type Sheet } from './sheet.ts';

export interface People {
  readonly columns: Columns;
  readonly rows: readonly number[]; // spreadsheet row of each person
  readonly domain: Domain;
  readonly names: { readonly x: string; readonly y: string; readonly group: string | null };
  /** What groups 0 and 1 are called; both '' without a group column, when everybody is in group 1. */
  readonly groups: readonly [string, string];
  /** False where the groups' names come from the table: a private release must not carry them. */
  readonly groupsArePublic: boolean;
  /** True where an axis had no public range and the data's own, padded, stands in. */
  readonly ownRange: { readonly x: boolean; readonly y: boolean };
  /** Values moved onto the edge of the public range, as a private release needs them. */
  readonly clamped: number;
  /** Spreadsheet rows left out because a cell said nothing. */
  readonly left: readonly number[];
  /** Columns that held dates and now hold years before that ISO day. */
  readonly dates: { readonly asOf: string; readonly columns: readonly string[] };
}

/** `today` is an ISO day: what dates are counted back from where --as-of names no other. */
export function peopleIn(whole: Sheet, options: AuditOptions, today: string): Outcome<People> {
  const { file } = whole;
  const places = placesIn(whole, options);
  if (!places.ok) return places;
  const { x: atX, y: atY, group: atGroup } = places.value;
  const { sheet, left } = options.skipMissing
    ? withoutMissing(whole, { numbers: [atX, atY], group: atGroup })
    : { sheet: whole, left: [] };
  const { rows } = sheet;
  const asOf = options.asOf ?? today;
  const reading = { decimal: options.decimal, delimiter: sheet.delimiter, asOf: dayOf(asOf) ?? Number.NaN };
  const x = numbersFrom(cellsOf(sheet, options.x, atX), reading);
  if (!x.ok) return x;
  const y = numbersFrom(cellsOf(sheet, options.y, atY), reading);
  if (!y.ok) return y;
  const groups = groupsIn(sheet, atGroup, options);
  if (!groups.ok) return groups;
  if (rows.length < MIN_PEOPLE) return tooFew(sheet, left.length);
  const flat = constantColumn(file, [
    [options.x, x.value.values],
    [options.y, y.value.values],
  ]);
  if (flat) return flat;
  if (options.protection.kind === 'private' && !(options.xRange && options.yRange))
    return askForRanges(options);
  const xs = within(x.value.values, options.xRange, options, options.x, sheet);
  if (!xs.ok) return xs;
  const ys = within(y.value.values, options.yRange, options, options.y, sheet);
  if (!ys.ok) return ys;
  const { group, names, arePublic } = groups.value;
  return good({
    columns: { count: rows.length, x: xs.value.values, y: ys.value.values, group },
    rows: rows.map(({ row }) => row),
    domain: { x: xs.value.axis, y: ys.value.axis },
    names: { x: options.x, y: options.y, group: options.group },
    groups: names,
    groupsArePublic: arePublic,
    ownRange: { x: options.xRange === null, y: options.yRange === null },
    clamped: xs.value.clamped + ys.value.clamped,
    left,
    dates: {
      asOf,
      columns: [...(x.value.isDates ? [options.x] : []), ...(y.value.isDates ? [options.y] : [])],
    },
  });
}

interface Places {
  readonly x: number;
  readonly y: number;
  readonly group: number | null;
}

function placesIn(sheet: Sheet, { x, y, group }: AuditOptions): Outcome<Places> {
  const atX = columnNamed(sheet, x);
  if (!atX.ok) return atX;
  const atY = columnNamed(sheet, y);
  if (!atY.ok) return atY;
  if (group === null) return good({ x: atX.value, y: atY.value, group: null });
  const atGroup = columnNamed(sheet, group);
  return atGroup.ok ? good({ x: atX.value, y: atY.value, group: atGroup.value }) : atGroup;
}

function tooFew({ file, rows }: Sheet, left: number) {
  const count = rows.length === 1 ? 'only one person' : `only ${rows.length} people`;
  const where = rows.length === 0 ? '' : `, in row ${rows[0]?.row}`;
  const skipped = left === 0 ? '' : ` (${left} rows were left out)`;
  return complain(`${file} has ${count}${where}${skipped}; an audit needs at least ${MIN_PEOPLE}.`);
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
