// An address back into the sandbox' state, checked. What cannot be read is refused whole: there is no half a state.
import { z } from 'zod';
import { isField, type ModelSpec } from '../../shared/model/families.ts';
import { parseModel } from '../../shared/model/parse.ts';
import type { Protection } from '../../shared/release/plan.ts';
import { deltaFor, refusalOf } from '../../shared/release/refusal.ts';
import { PAIR_LAYOUTS } from './layouts.ts';
import { LINK_VERSION } from './link.ts';
import {
  CROWDS,
  type Crowd,
  DEFAULT_STATE,
  type LayoutName,
  type Move,
  PEOPLE,
  type SandboxState,
  SCENARIOS,
  TICKS,
} from './state.ts';

export type Read = { readonly ok: true; readonly state: SandboxState } | { readonly ok: false };

/** Reads the part of an address from '?' on. Nothing at all is the default state; unknown keys are none of our business. */
export function readLink(search: string): Read {
  const given = new URLSearchParams(search);
  const ours = KEYS.filter((key) => given.has(key));
  if (ours.length === 0) return { ok: true, state: DEFAULT_STATE };
  if (ours.some((key) => given.getAll(key).length > 1)) return { ok: false };
  const parsed = LinkSchema.safeParse(Object.fromEntries(ours.map((key) => [key, given.get(key)])));
  return parsed.success ? { ok: true, state: parsed.data } : { ok: false };
}

const MOVE = /^(\d{1,2})\.(\d{1,4})\.(\d{1,4})([ab])$/;

function readMoves(text: string): Move[] | null {
  const moves: Move[] = [];
  for (const part of text.split('_')) {
    const [, person = '', x = '', y = '', letter] = part.match(MOVE) ?? [];
    const last = moves.at(-1)?.person ?? -1;
    if (person === '' || Number(person) >= PEOPLE || Number(person) <= last) return null;
    if (Number(x) > TICKS || Number(y) > TICKS) return null;
    moves.push({ person: Number(person), x: Number(x), y: Number(y), group: letter === 'a' ? 1 : 0 });
  }
  return moves;
}

/** The delta belongs to the crowd, so that a link need not carry it. */
function readProtection(text: string, crowd: Crowd): Protection | null {
  const [kind, setting, ...rest] = text.split(':');
  if (text === 'none') return { kind: 'none' };
  const value = setting && /^\d{1,3}(\.\d{1,3})?$/.test(setting) ? Number(setting) : Number.NaN;
  if (rest.length > 0 || Number.isNaN(value)) return null;
  if (kind === 'rounded') return { kind, levels: value };
  if (kind === 'noise') return { kind, sigma: value };
  if (kind === 'private') return { kind, epsilon: value, delta: deltaFor(crowd) };
  return null;
}

/** Turns a text into what it means, or makes the whole link unreadable. */
const meaning =
  <T>(read: (text: string) => T | null) =>
  (text: string, context: z.RefinementCtx<string>): T => {
    const value = read(text);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message: `'${text}' cannot be read` });
    return z.NEVER;
  };

const readModel = (text: string): ModelSpec | null => {
  const read = parseModel(text);
  return read.ok ? read.model : null;
};
const readLayout = (text: string): LayoutName | null => {
  const known = PAIR_LAYOUTS.find((name) => name === text);
  return known ?? (/^~[a-z0-9]{1,8}$/.test(text) ? (text as LayoutName) : null);
};
const readCrowd = (text: string): Crowd | null => CROWDS.find((crowd) => String(crowd) === text) ?? null;
const readPerson = (text: string): number | null =>
  /^\d{1,2}$/.test(text) && Number(text) < PEOPLE ? Number(text) : null;

const Text = z.string().max(600);

const LinkShape = z.strictObject({
  v: z.literal(LINK_VERSION),
  s: z.enum(SCENARIOS),
  l: Text.transform(meaning(readLayout)),
  m: Text.transform(meaning(readModel)),
  p: Text.default('none'),
  n: Text.default('22').transform(meaning(readCrowd)),
  x: Text.transform(meaning(readMoves)).optional(),
  i: Text.transform(meaning(readPerson)).optional(),
  o: z
    .string()
    .regex(/^(?!.*(.).*\1)[whv]{1,3}$/)
    .optional(),
});

const KEYS = Object.keys(LinkShape.shape);

const LinkSchema = LinkShape.transform((link, context): SandboxState => {
  const refuse = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  const protection = readProtection(link.p, link.n);
  if (protection === null) return refuse(`'${link.p}' is no protection`);
  if (link.s === 'soccer' && !isField(link.m)) return refuse('players have no pay');
  const refusal = refusalOf({ model: link.m, protection }, link.n, 1);
  if (refusal) return refuse(refusal.code);
  const on = (letter: string) => link.o?.includes(letter) ?? false;
  if (on('w') && link.i === undefined) return refuse('without whom?');
  return {
    scenario: link.s,
    layout: link.l,
    moves: link.x ?? [],
    model: link.m,
    protection,
    crowd: link.n,
    picked: link.i ?? null,
    without: on('w'),
    hidden: on('h'),
    leverage: on('v'),
  };
});
