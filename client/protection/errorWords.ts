// An error as people read it: metres with one decimal, dollars, or a share.
import type { ErrorUnit } from '../../shared/protocol/view.ts';
import { say } from '../words/words.ts';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

export function errorWords(error: number, unit: ErrorUnit): string {
  switch (unit) {
    case 'm':
      return say('error.m', { value: error.toFixed(1) });
    case '$':
      return say('error.dollars', { value: whole.format(error) });
    case 'share':
      return say('error.share', { value: Math.round(100 * error) });
  }
}
