// stub
import type { RoundScreens } from './round.ts';

export const pay: RoundScreens<'pay'> = {
  Play: () => null,
  Reveal: () => null,
  ready: (guess) => guess !== null,
  words: () => ({ title: 'pay', question: 'pay', hidden: '', hint: '', model: '', protection: '' }),
};
