// Where is she? The client's half of the round type 'where'.
import type { RoundScreens } from './round.ts';
import { Play } from './where/Play.tsx';
import { Reveal } from './where/Reveal.tsx';
import { whereWords } from './where/whereWords.ts';

export const where: RoundScreens<'where'> = {
  Play,
  Reveal,
  words: whereWords,
  sandbox: () => null, // the sandbox draws no town
};
