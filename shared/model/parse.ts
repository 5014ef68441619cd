// A model as one short word, for URLs, command lines and tables: 'idw:2', 'tiles:8x5', 'kernel:8,priorWeight=1'.
// Reading checks everything; what it returns can be fitted without further questions.
import type { Family, ModelSpec } from './model.ts';
import { SETTINGS, type Setting } from './settings.ts';

export type ModelCheck =
  | { readonly ok: true; readonly model: ModelSpec }
  | { readonly ok: false; readonly code: 'unknown-family' | 'bad-setting'; readonly reason: string };

const REST_OF_PATTERN = /^(?::([^,]*))?((?:,[^,=]+=[^,=]+)*)$/;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Reads 'family', 'family:value' or 'family:AxB', each with ',key=value' options. Round-trips with formatModel. */
export function parseModel(text: string): ModelCheck {
  const family = text.match(/^[A-Za-z]+/)?.[0] ?? '';
  if (!isFamily(family)) return unknownFamily(family || text);
  const rest = text.slice(family.length).match(REST_OF_PATTERN);
  if (!rest)
    return badSetting(`'${text}' is not a model; write it like ${formatModel(SETTINGS[family].dial[0])}.`);
  const { main } = SETTINGS[family];
  const values = rest[1] === undefined ? [] : rest[1].split('x');
  if (values.length !== main.length && !(values.length === 0 && family === 'logistic'))
    return badSetting(
      `'${text}' needs ${main.length === 0 ? 'no setting' : main.map(describe).join(' x ')}.`,
    );
  const settings: [string, string][] = values.map((value, i) => [main[i]?.key ?? '', value]);
  if (family === 'logistic' && values.length === 0) settings.push(['degree', '1']);
  for (const pair of (rest[2] ?? '').split(',').filter(Boolean))
    settings.push(pair.split('=') as [string, string]);
  const given = new Map<string, unknown>([['family', family]]);
  for (const [key, value] of settings) {
    if (given.has(key)) return badSetting(`'${text}' sets ${key} twice.`);
    given.set(key, NUMBER.test(value) ? Number(value) : value);
  }
  return checkModel(Object.fromEntries(given));
}

/** The word that parseModel reads back as the same spec. */
export function formatModel(spec: ModelSpec): string {
  const { main, optional } = SETTINGS[spec.family];
  const value = (key: string) => (spec as unknown as Record<string, number | undefined>)[key];
  const head = main.length ? `${spec.family}:${main.map(({ key }) => value(key)).join('x')}` : spec.family;
  const options = optional.filter(({ key }) => value(key) !== undefined);
  return [head, ...options.map(({ key }) => `${key}=${value(key)}`)].join(',');
}

/** Takes anything and returns a spec with exactly the family's settings, all within range, or says what is wrong. */
export function checkModel(candidate: unknown): ModelCheck {
  const given = (typeof candidate === 'object' && candidate !== null ? candidate : {}) as Record<
    string,
    unknown
  >;
  const family = given.family;
  if (!isFamily(family)) return unknownFamily(family);
  const { main, optional } = SETTINGS[family];
  const spec: Record<string, unknown> = { family };
  for (const setting of [...main, ...optional]) {
    const value = given[setting.key];
    if (value === undefined && optional.includes(setting)) continue;
    if (!isWithin(setting, value))
      return badSetting(`${family} needs ${describe(setting)}, got ${show(value)}.`);
    spec[setting.key] = value;
  }
  const extra = Object.keys(given).find((key) => !Object.hasOwn(spec, key) && given[key] !== undefined);
  if (extra !== undefined) return badSetting(`${family} has no setting '${extra}'.`);
  return { ok: true, model: spec as ModelSpec };
}

function isFamily(name: unknown): name is Family {
  return typeof name === 'string' && Object.hasOwn(SETTINGS, name);
}

function isWithin({ low, high, whole }: Setting, value: unknown): boolean {
  return typeof value === 'number' && value >= low && value <= high && (!whole || Number.isInteger(value));
}

function describe({ key, low, high, whole }: Setting): string {
  return `${key} (${whole ? 'a whole number' : 'a number'} from ${low} to ${high})`;
}

function show(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value);
}

function unknownFamily(name: unknown): ModelCheck {
  const known = Object.keys(SETTINGS).join(', ');
  return {
    ok: false,
    code: 'unknown-family',
    reason: `There is no model family ${show(name)}; there are ${known}.`,
  };
}

function badSetting(reason: string): ModelCheck {
  return { ok: false, code: 'bad-setting', reason };
}
