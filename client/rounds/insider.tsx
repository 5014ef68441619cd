// Everybody known but one, and the published line: the client's half of the round type 'insider'.
import { insiderWords } from './insider/insiderWords.ts';
import { Play } from './insider/Play.tsx';
import { Reveal } from './insider/Reveal.tsx';
import type { RoundScreens } from './round.ts';

export const insider: RoundScreens<'insider'> = {
  Play,
  Reveal,
  ready: (guess) => guess !== null,
  words: insiderWords,
};
