// stub
import type { RoundScreens } from './round.ts';

export const line: RoundScreens<'line'> = {
  Play: () => null,
  Reveal: () => null,
  ready: (guess) => guess !== null,
  words: () => ({ title: 'line', question: 'line', hidden: '', hint: '', model: '', protection: '' }),
};
