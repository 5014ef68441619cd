// stub
import type { RoundScreens } from './round.ts';

export const oracle: RoundScreens<'oracle'> = {
  Play: () => null,
  Reveal: () => null,
  ready: (guess) => guess !== null,
  words: () => ({ title: 'oracle', question: 'oracle', hidden: '', hint: '', model: '', protection: '' }),
};
