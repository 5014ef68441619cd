// The command line as one checked value. It reads no file and prints nothing; whoever calls shows the sentence.
import { parseArgs } from 'node:util';
import type { ModelSpec } from '../../../shared/model/families.ts';
import { parseModel } from '../../../shared/model/parse.ts';
import type { Protection } from '../../../shared/release/plan.ts';
import { publishingSentence } from '../../../shared/words/publishingSentence.ts';
import { DEFAULT_TRIALS, MAX_TRIALS, MIN_TRIALS } from '../limits.ts';
import { complain, good, type Outcome, quoted } from '../outcome.ts';
import { dayOf } from './dates.ts';
import type { Decimal } from './numbers.ts';
import { parseProtection } from './protect.ts';

/** Ends of a public range, low end first. */
export type Range = readonly [low: number, high: number];

export interface AuditOptions {
  readonly file: string;
  readonly x: string; // names of columns
  readonly y: string;
  readonly group: string | null;
  readonly model: ModelSpec;
  readonly protection: Protection;
  readonly xRange: Range | null; // null: the data's own range stands in
  readonly yRange: Range | null;
  /** Names of both groups that everybody knows without the table; null: taken from it. */
  readonly groups: readonly [string, string] | null;
  readonly decimal: Decimal;
  readonly skipMissing: boolean;
  readonly asOf: string | null; // day that dates are counted back from; null: today
  readonly target: number | null; // a row as a spreadsheet counts it
  readonly trials: number;
  readonly seed: string | null;
  readonly json: string | null;
  readonly html: string | null;
}

const TEXT = { type: 'string' } as const;
const KNOWN = {
  x: TEXT,
  y: TEXT,
  group: TEXT,
  groups: TEXT,
  decimal: TEXT,
  'skip-missing': { type: 'boolean' },
  'as-of': TEXT,
  model: TEXT,
  protect: TEXT,
  'x-range': TEXT,
  'y-range': TEXT,
  target: TEXT,
  trials: TEXT,
  seed: TEXT,
  json: TEXT,
  html: TEXT,
  help: { type: 'boolean', short: 'h' },
} as const;

/** `args` are the words after the command's name; 'help' wins over everything else. */
export function parseOptions(args: readonly string[]): Outcome<AuditOptions | 'help'> {
  const split = splitArgs(args);
  if (!split.ok) return split;
  const { values, positionals } = split.value;
  if (values.help) return good('help');
  const [file, ...others] = positionals;
  if (file === undefined)
    return complain('Which file? Name a CSV file, as in: npm run audit -- people.csv --x years --y salary');
  if (others.length > 0) return complain(`One file at a time: ${quoted(others[0] ?? '')} is one too many.`);
  if (!values.x || !values.y) {
    return complain(
      `--${values.x ? 'y' : 'x'} is missing: name the column it is in, as in --x years --y salary.`,
    );
  }
  if (values.x === values.y || values.group === values.x || values.group === values.y) {
    return complain('--x, --y and --group must be different columns.');
  }
  if (values.groups !== undefined && !values.group) {
    return complain('--groups names what stands in the column of --group; name that column, too.');
  }
  const settings = settingsFrom(values);
  if (!settings.ok) return settings;
  return good({
    ...settings.value,
    file,
    x: values.x,
    y: values.y,
    group: values.group ?? null,
    skipMissing: values['skip-missing'] ?? false,
    seed: values.seed ?? null,
    json: values.json ?? null,
    html: values.html ?? null,
  });
}

type Settings = Pick<
  AuditOptions,
  'model' | 'protection' | 'xRange' | 'yRange' | 'groups' | 'decimal' | 'asOf' | 'target' | 'trials'
>;

function settingsFrom(values: { readonly [K in keyof typeof KNOWN]?: string | boolean }): Outcome<Settings> {
  const text = (name: keyof typeof KNOWN) => values[name] as string | undefined;
  const model = parseModel(text('model') ?? 'line');
  if (!model.ok) return complain(`--model: ${publishingSentence(model)}`);
  const protection = parseProtection(text('protect') ?? 'none');
  if (!protection.ok) return protection;
  const xRange = parseRange(text('x-range'), '--x-range');
  if (!xRange.ok) return xRange;
  const yRange = parseRange(text('y-range'), '--y-range');
  if (!yRange.ok) return yRange;
  const groups = parseGroups(text('groups'));
  if (!groups.ok) return groups;
  const decimal = text('decimal') ?? null;
  if (decimal !== null && decimal !== 'point' && decimal !== 'comma') {
    return complain(`--decimal is point or comma, not ${quoted(decimal)}.`);
  }
  const asOf = text('as-of') ?? null;
  if (asOf !== null && (asOf.length !== 10 || dayOf(asOf) === null)) {
    return complain(`--as-of needs a day, as in --as-of 2026-01-01, not ${quoted(asOf)}.`);
  }
  const target = parseWhole(text('target'), '--target', 2, 10_000_000);
  if (!target.ok) return target;
  const trials = parseWhole(text('trials'), '--trials', MIN_TRIALS, MAX_TRIALS);
  if (!trials.ok) return trials;
  return good({
    model: model.model,
    protection: protection.value,
    xRange: xRange.value,
    yRange: yRange.value,
    groups: groups.value,
    decimal,
    asOf,
    target: target.value,
    trials: trials.value ?? DEFAULT_TRIALS,
  });
}

function splitArgs(args: readonly string[]) {
  try {
    return good(parseArgs({ args: [...args], options: KNOWN, allowPositionals: true }));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [sentence] = error.message.split('. ');
    return complain(`${sentence}. --help lists the options.`);
  }
}

function parseRange(text: string | undefined, option: string): Outcome<Range | null> {
  if (text === undefined) return good(null);
  const [low, high, ...rest] = text
    .split(':')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const fine = low !== undefined && high !== undefined && rest.length === 0 && low < high;
  if (!fine || !Number.isFinite(high - low)) {
    return complain(`${option} needs a low and a high end, as in ${option} 0:20, not ${quoted(text)}.`);
  }
  return good([low, high]);
}

function parseGroups(text: string | undefined): Outcome<readonly [string, string] | null> {
  if (text === undefined) return good(null);
  const [first = '', second = '', ...more] = text.split(':').map((name) => name.trim());
  return first !== '' && second !== '' && first !== second && more.length === 0
    ? good([first, second])
    : complain(`--groups needs two names, as in --groups woman:man, not ${quoted(text)}.`);
}

function parseWhole(
  text: string | undefined,
  option: string,
  low: number,
  high: number,
): Outcome<number | null> {
  if (text === undefined) return good(null);
  const value = Number(text);
  const fine = text.trim() !== '' && Number.isInteger(value) && value >= low && value <= high;
  return fine
    ? good(value)
    : complain(`${option} needs a whole number from ${low} to ${high}, not ${quoted(text)}.`);
}
