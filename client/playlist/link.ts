// A playlist as text for links: find;target=goalie;plan=idw:2/none;seconds=30|… One round between bars, readable enough
// to be changed by hand. Reading trusts nothing: whatever is wrong comes back as a value. Pure.
import { formatModel, parseModel } from '../../shared/model/parse.ts';
import { type RoundSpec, RoundSpecSchema } from '../../shared/protocol/rounds.ts';
import type { Plan, Protection } from '../../shared/release/plan.ts';

export const ROUNDS_MOST = 40; // what POST /api/rooms takes

export type ReadRounds =
  | { readonly ok: true; readonly rounds: readonly RoundSpec[] }
  | { readonly ok: false; readonly round: number }; // 1, 2, …: the first that cannot be played; 0: the whole is no list

export const writeRounds = (rounds: readonly RoundSpec[]): string => rounds.map(writeRound).join('|');

export function readRounds(text: string): ReadRounds {
  const parts = text === '' ? [] : text.split('|');
  if (parts.length > ROUNDS_MOST) return { ok: false, round: 0 };
  const rounds: RoundSpec[] = [];
  for (const [index, part] of parts.entries()) {
    const parsed = RoundSpecSchema.safeParse(readRound(part));
    if (!parsed.success) return { ok: false, round: index + 1 };
    rounds.push(parsed.data);
  }
  return { ok: true, rounds };
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
function readRound(part: string): unknown {
  const [type, ...pairs] = part.split(';');
  const entries = pairs.map((pair) => /^([a-zA-Z]+)=(.*)$/.exec(pair));
  if (entries.some((entry) => entry === null)) return null;
  return Object.fromEntries([
    ['type', type],
    ...entries.map((entry) => [entry?.[1], readValue(entry?.[1] ?? '', entry?.[2] ?? '')]),
  ]);
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
