// stub
import type { RoundScreens } from './round.ts';

export const degree: RoundScreens<'degree'> = {
  Play: () => null,
  Reveal: () => null,
  ready: (guess) => guess !== null,
  words: () => ({ title: 'degree', question: 'degree', hidden: '', hint: '', model: '', protection: '' }),
};
