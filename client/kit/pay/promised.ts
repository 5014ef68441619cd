// How a promise is named where start dates are public beside the release: then it is about pay alone.
import type { Protection } from '../../../shared/release/plan.ts';
import { protectionWords } from '../../words/planWords.ts';
import { sayCompany } from './words.ts';

export const payProtection = (protection: Protection): string =>
  protection.kind === 'private'
    ? sayCompany('promised', { epsilon: protection.epsilon })
    : protectionWords(protection);

/** A hint, and behind it what the promise covers. */
export const withCover = (protection: Protection, hint: string): string =>
  protection.kind === 'private' ? `${hint} ${sayCompany('covers', { epsilon: protection.epsilon })}` : hint;
