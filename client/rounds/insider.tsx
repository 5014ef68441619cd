// stub
import type { RoundScreens } from './round.ts';

export const insider: RoundScreens<'insider'> = {
  Play: () => null,
  Reveal: () => null,
  ready: (guess) => guess !== null,
  words: () => ({ title: 'insider', question: 'insider', hidden: '', hint: '', model: '', protection: '' }),
};
