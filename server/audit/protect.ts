// What --protect means. Only dp carries a guarantee; the words for the others must never sound like one.
import type { Protection } from '../../shared/release/plan.ts';
import { DEFAULT_DELTA } from './limits.ts';
import { complain, good, type Outcome, quoted } from './outcome.ts';

/** none, round:LEVELS, naive:SIGMA (share of the scale) or dp:EPSILON[:DELTA]. */
export function parseProtection(text: string): Outcome<Protection> {
  const [kind, ...parts] = text.split(':');
  const numbers = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [first = Number.NaN, second] = numbers;
  const most = kind === 'dp' ? 2 : kind === 'none' ? 0 : 1;
  if (numbers.length > most) return complain(`--protect ${quoted(text)} has a number too many.`);
  switch (kind) {
    case 'none':
      return good({ kind: 'none' });
    case 'round':
      if (Number.isInteger(first) && first >= 2 && first <= 256)
        return good({ kind: 'rounded', levels: first });
      return complain('--protect round needs a number of levels from 2 to 256, as in round:8.');
    case 'naive':
      if (first > 0 && first <= 10) return good({ kind: 'noise', sigma: first });
      return complain(
        '--protect naive needs a noise above 0 and up to 10, as in naive:0.1 (a tenth of the scale).',
      );
    case 'dp':
      return privateProtection(first, second ?? DEFAULT_DELTA);
    default:
      return complain(`--protect is none, round:8, naive:0.1 or dp:1[:1e-6], not ${quoted(text)}.`);
  }
}

function privateProtection(epsilon: number, delta: number): Outcome<Protection> {
  if (!(epsilon >= 1e-3 && epsilon <= 100)) {
    return complain('--protect dp needs an epsilon from 0.001 to 100, as in dp:1.');
  }
  if (!(delta >= 0 && delta < 0.01)) {
    return complain('--protect dp takes a delta from 0 to below 0.01, as in dp:1:1e-6.');
  }
  return good({ kind: 'private', epsilon, delta });
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
