// stub
import type { RoundScreens } from './round.ts';

export const where: RoundScreens<'where'> = {
  Play: () => null,
  Reveal: () => null,
  ready: (guess) => guess !== null,
  words: () => ({ title: 'where', question: 'where', hidden: '', hint: '', model: '', protection: '' }),
};
