// An error as people read it: metres with one decimal, dollars, or a share and of what.
import type { ErrorUnit } from '../../shared/protocol/view.ts';
import type { RoundType } from '../../shared/rounds.ts';
import { decimalText, wholeText } from '../words/numbers.ts';
import { say } from '../words/words.ts';

/** Where what is missed is a share of a crowd, or of choices that would have been better; elsewhere of wrong answers. */
const SHARE_OF: { readonly [T in RoundType]?: 'crowd' | 'choices' } = {
  coin: 'crowd',
  budget: 'choices',
  records: 'choices',
  degree: 'choices',
};

/** The bare figure, for an axis. */
export function errorWords(error: number, unit: ErrorUnit): string {
  switch (unit) {
    case 'm':
      return say('error.m', { value: decimalText(error, 1) });
    case '$':
      return say('error.dollars', { value: wholeText(error) });
    case 'share':
      return say('error.share', { value: Math.round(100 * error) });
  }
}

/** What somebody missed by, so that it cannot be taken for what they had right. */
export function missWords(error: number, unit: ErrorUnit, type: RoundType): string {
  if (unit !== 'share') return errorWords(error, unit);
  const value = Math.round(100 * error);
  switch (SHARE_OF[type] ?? 'answers') {
    case 'crowd':
      return say('error.off', { value });
    case 'choices':
      return error === 0 ? say('error.noneBetter') : say('error.better', { value });
    case 'answers':
      return error === 0 ? say('error.allRight') : say('error.wrong', { value });
  }
}
