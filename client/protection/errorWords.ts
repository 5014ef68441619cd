// An error as people read it: metres with one decimal, dollars, or a share.
import type { ErrorUnit } from '../../shared/protocol/view.ts';
import { decimalText, wholeText } from '../words/numbers.ts';
import { say } from '../words/words.ts';

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
