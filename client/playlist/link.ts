// A playlist as text for links: find;target=goalie;plan=idw:2/none;seconds=30|… One round between bars, readable enough
// to be changed by hand. Reading trusts nothing: whatever is wrong comes back as a value. Pure.
import type { z } from 'zod';
import { formatModel, parseModel } from '../../shared/model/parse.ts';
import type { Plan, Protection } from '../../shared/release/plan.ts';
import type { Refusal } from '../../shared/release/refusal.ts';
import { ROUNDS, type RoundSpec } from '../../shared/rounds.ts';
import { RoundSpecSchema } from '../../shared/schemas.ts';

export const ROUNDS_MOST = 40; // what POST /api/rooms takes

/** What keeps a link from being a playlist: first of all the form, then the type of round, then a setting of it. */
export interface BadLink {
  readonly ok: false;
  readonly round: number; // 1, 2, …: the first that cannot be played; 0: the whole is too long a list
  readonly fault:
    | { readonly kind: 'length' | 'form' }
    | { readonly kind: 'type'; readonly type: string }
    | { readonly kind: 'setting'; readonly setting: string }
    | { readonly kind: 'plan'; readonly refusal: Refusal }; // it cannot be published
}

export type ReadRounds = { readonly ok: true; readonly rounds: readonly RoundSpec[] } | BadLink;

export const writeRounds = (rounds: readonly RoundSpec[]): string => rounds.map(writeRound).join('|');

export function readRounds(text: string): ReadRounds {
  const parts = text === '' ? [] : text.split('|', ROUNDS_MOST + 1);
  if (parts.length > ROUNDS_MOST) return { ok: false, round: 0, fault: { kind: 'length' } };
  const rounds: RoundSpec[] = [];
  for (const [index, part] of parts.entries()) {
    const read = readRound(part);
    const parsed = RoundSpecSchema.safeParse(read);
    if (!parsed.success) return { ok: false, round: index + 1, fault: faultOf(read, parsed.error) };
    rounds.push(parsed.data);
  }
  return { ok: true, rounds };
}

const MOST_SHOWN = 20; // letters of what somebody else has written

function faultOf(read: ReturnType<typeof readRound>, error: z.ZodError): BadLink['fault'] {
  if (read === null) return { kind: 'form' };
  if (!Object.hasOwn(ROUNDS, read.type)) return { kind: 'type', type: read.type.slice(0, MOST_SHOWN) };
  const [issue] = error.issues;
  const refusal = issue?.code === 'custom' ? (issue.params as Omit<Refusal, 'ok'> | undefined) : undefined;
  if (refusal?.code) return { kind: 'plan', refusal: { ok: false, ...refusal } };
  const setting = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  return setting === undefined
    ? { kind: 'form' }
    : { kind: 'setting', setting: String(setting).slice(0, MOST_SHOWN) };
}

function writeRound({ type, ...settings }: RoundSpec): string {
  const pairs = Object.entries(settings).filter(([, value]) => value !== undefined);
  return [type, ...pairs.map(([key, value]) => `${key}=${writeValue(key, value)}`)].join(';');
}

const writeValue = (key: string, value: unknown): string =>
  encodeURIComponent(
    key === 'plan' ? planText(value as Plan) : typeof value === 'string' ? value : JSON.stringify(value),
  ).replaceAll('%3A', ':');

/** Not checked: the schema does that. Null where the text has not even the form. */
function readRound(part: string): { readonly type: string } | null {
  const [type = '', ...pairs] = part.split(';');
  const entries = pairs.map((pair) => /^([a-zA-Z]+)=(.*)$/.exec(pair));
  if (entries.some((entry) => entry === null)) return null;
  const settings = entries.map((entry) => [entry?.[1], readValue(entry?.[1] ?? '', entry?.[2] ?? '')]);
  return { ...Object.fromEntries(settings), type };
}

function readValue(key: string, written: string): unknown {
  const text = decoded(written);
  if (key === 'plan') return readPlan(text);
  try {
    return JSON.parse(text);
  } catch {
    return text; // a plain word, or nonsense that the schema will refuse
  }
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

const planText = ({ model, protection }: Plan): string =>
  `${formatModel(model)}/${protectionText(protection)}`;

function protectionText(protection: Protection): string {
  switch (protection.kind) {
    case 'none':
      return 'none';
    case 'rounded':
      return `rounded:${protection.levels}`;
    case 'noise':
      return `noise:${protection.sigma}`;
    case 'private':
      return `private:${protection.epsilon}:${protection.delta}`;
  }
}

function readPlan(text: string): unknown {
  const [modelText = '', protectionWord = ''] = text.split('/');
  const model = parseModel(modelText);
  const [kind, first, second] = protectionWord.split(':');
  if (!model.ok) return null;
  const figure = first === undefined ? {} : figureOf(kind, Number(first), Number(second));
  return { model: model.model, protection: { kind, ...figure } };
}

function figureOf(kind: string | undefined, first: number, second: number): object {
  if (kind === 'rounded') return { levels: first };
  if (kind === 'noise') return { sigma: first };
  return { epsilon: first, delta: second };
}
