// stub
import type { RoundScreens } from './round.ts';

export const number: RoundScreens<'number'> = {
  Play: () => null,
  Reveal: () => null,
  ready: (guess) => guess !== null,
  words: () => ({ title: 'number', question: 'number', hidden: '', hint: '', model: '', protection: '' }),
};
