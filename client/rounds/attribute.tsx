// Guess the attribute: the client's half of the round type 'attribute'.
import { attributeWords } from './attribute/attributeWords.ts';
import { Play } from './attribute/Play.tsx';
import { Reveal } from './attribute/Reveal.tsx';
import type { RoundScreens } from './round.ts';

export const attribute: RoundScreens<'attribute'> = {
  Play,
  Reveal,
  words: attributeWords,
  sandbox: () => null, // the sandbox has no tables
};
