// How a promise is named where start dates are public beside the release: then it is about pay alone.
import type { Protection } from '../../../shared/release/plan.ts';
import { protectionWords } from '../../words/planWords.ts';
import { say } from '../../words/words.ts';

export const payProtection = (protection: Protection): string =>
  protection.kind === 'private'
    ? say('company.promised', { epsilon: protection.epsilon })
    : protectionWords(protection);

/** A hint, and behind it what the promise covers. */
export const withCover = (protection: Protection, hint: string): string =>
  protection.kind === 'private' ? `${hint} ${say('company.covers', { epsilon: protection.epsilon })}` : hint;
