// A model as one short word, for URLs, command lines and tables: 'idw:2', 'tiles:8x5', 'kernel:8,priorWeight=1'.
// Reading checks everything; what it returns can be fitted without further questions.
import {
  type Family,
  familyNamed,
  familyNames,
  firstOf,
  isFamily,
  type ModelSpec,
  mainValues,
} from './families.ts';
import type { Setting } from './family.ts';

/** What is wrong with a model from outside; the sentence for each code is in shared/words. */
export interface ModelFault {
  readonly ok: false;
  readonly code:
    | 'unknown-family'
    | 'bad-form'
    | 'set-twice'
    | 'unknown-setting'
    | 'bad-setting'
    | 'bad-whole-setting';
  readonly values: Readonly<Record<string, string | number>>;
}

export type ModelCheck = { readonly ok: true; readonly model: ModelSpec } | ModelFault;

const REST_OF_PATTERN = /^(?::([^,]*))?((?:,[^,=]+=[^,=]+)*)$/;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads 'family', 'family:value' or 'family:AxB', each with ',key=value' options. Round-trips with formatModel.
 */
export function parseModel(text: string): ModelCheck {
  const family = text.match(/^[A-Za-z]+/)?.[0] ?? '';
  if (!isFamily(family)) return unknownFamily(family || text);
  const rest = text.slice(family.length).match(REST_OF_PATTERN);
  const keys = Object.keys(familyNamed(family).settings);
  const written = rest?.[1] === undefined ? [] : rest[1].split('x');
  const { alone } = familyNamed(family);
  const values = written.length === 0 && alone !== undefined ? [String(alone)] : written;
  if (!rest || values.length !== keys.length) {
    return fault('bad-form', { text, example: formatModel(firstOf(family)) });
  }
  const settings = values.map((value, i): [string, string] => [keys[i] ?? '', value]);
  for (const pair of (rest[2] ?? '').split(',').filter(Boolean))
    settings.push(pair.split('=') as [string, string]);
  const given = new Map<string, unknown>([['family', family]]);
  for (const [key, value] of settings) {
    if (given.has(key)) return fault('set-twice', { text, setting: key });
    given.set(key, NUMBER.test(value) ? Number(value) : value);
  }
  return checkModel(Object.fromEntries(given));
}

/** The word that parseModel reads back as the same spec. */
export function formatModel(spec: ModelSpec): string {
  const values = mainValues(spec);
  const optional = Object.keys(familyNamed(spec.family).optional).flatMap((key) => {
    const value = (spec as unknown as Record<string, number | undefined>)[key];
    return value === undefined ? [] : [`${key}=${value}`];
  });
  return [values.length ? `${spec.family}:${values.join('x')}` : spec.family, ...optional].join(',');
}

/** Takes anything and returns a spec with exactly the family's settings, all within range, or says what is wrong. */
export function checkModel(candidate: unknown): ModelCheck {
  const given = (typeof candidate === 'object' && candidate !== null ? candidate : {}) as Record<
    string,
    unknown
  >;
  const { family } = given;
  if (!isFamily(family)) return unknownFamily(family);
  const { settings, optional } = familyNamed(family);
  const spec: Record<string, unknown> = { family };
  for (const [key, setting] of Object.entries({ ...settings, ...optional })) {
    const value = given[key];
    if (value === undefined && Object.hasOwn(optional, key)) continue;
    if (!isWithin(setting, value)) return outOfRange(family, key, setting, value);
    spec[key] = value;
  }
  const extra = Object.keys(given).find((key) => !Object.hasOwn(spec, key) && given[key] !== undefined);
  if (extra !== undefined) return fault('unknown-setting', { family, setting: extra });
  return { ok: true, model: spec as unknown as ModelSpec };
}

export function isWithin({ low, high, whole }: Setting, value: unknown): value is number {
  return typeof value === 'number' && value >= low && value <= high && (!whole || Number.isInteger(value));
}

function outOfRange(family: Family, setting: string, range: Setting, value: unknown): ModelFault {
  const { low, high } = range;
  const code = range.whole ? 'bad-whole-setting' : 'bad-setting';
  return fault(code, { family, setting, low, high, value: show(value) });
}

const show = (value: unknown): string => (value === undefined ? 'none' : JSON.stringify(value));

const unknownFamily = (name: unknown): ModelFault =>
  fault('unknown-family', { family: show(name), families: familyNames().join(', ') });

const fault = (code: ModelFault['code'], values: ModelFault['values']): ModelFault => ({
  ok: false,
  code,
  values,
});
