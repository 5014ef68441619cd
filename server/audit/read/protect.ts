// What --protect means. Only dp carries a guarantee; the words for the others must never sound like one.
import type { Protection } from '../../../shared/release/plan.ts';
import { refusalOfProtection } from '../../../shared/release/refusal.ts';
import { publishingSentence } from '../../../shared/words/publishingSentence.ts';
import { DEFAULT_DELTA } from '../limits.ts';
import { complain, good, type Outcome, quoted } from '../outcome.ts';

/** none, round:LEVELS, naive:SIGMA (share of the scale) or dp:EPSILON[:DELTA]. */
export function parseProtection(text: string): Outcome<Protection> {
  const [kind = '', ...parts] = text.split(':');
  const numbers = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const most = kind === 'dp' ? 2 : kind === 'none' ? 0 : 1;
  if (numbers.length > most) return complain(`--protect ${quoted(text)} has a number too many.`);
  const [first = Number.NaN, second = DEFAULT_DELTA] = numbers;
  const protection = protectionNamed(kind, first, second);
  if (!protection)
    return complain(`--protect is none, round:8, naive:0.1 or dp:1[:1e-6], not ${quoted(text)}.`);
  const refusal = refusalOfProtection(protection);
  return refusal ? complain(`--protect ${kind}: ${publishingSentence(refusal)}`) : good(protection);
}

function protectionNamed(kind: string, first: number, delta: number): Protection | null {
  switch (kind) {
    case 'none':
      return { kind: 'none' };
    case 'round':
      return { kind: 'rounded', levels: first };
    case 'naive':
      return { kind: 'noise', sigma: first };
    case 'dp':
      return { kind: 'private', epsilon: first, delta };
    default:
      return null;
  }
}

export function protectionText(protection: Protection): string {
  switch (protection.kind) {
    case 'none':
      return 'none';
    case 'rounded':
      return `round:${protection.levels}`;
    case 'noise':
      return `naive:${protection.sigma}`;
    case 'private':
      return `dp:${protection.epsilon}:${protection.delta}`;
  }
}
