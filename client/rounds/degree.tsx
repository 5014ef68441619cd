// Nine curves and one year more: the client's half of the round type 'degree'.
import { degreeWords } from './degree/degreeWords.ts';
import { Play } from './degree/Play.tsx';
import { Reveal } from './degree/Reveal.tsx';
import type { RoundScreens } from './round.ts';

export const degree: RoundScreens<'degree'> = {
  Play,
  Reveal,
  ready: (guess) => guess !== null,
  words: degreeWords,
};
