// stub
import type { RoundScreens } from './round.ts';

export const face: RoundScreens<'face'> = {
  Play: () => null,
  Reveal: () => null,
  ready: (guess) => guess !== null,
  words: () => ({ title: 'face', question: 'face', hidden: '', hint: '', model: '', protection: '' }),
};
