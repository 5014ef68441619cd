// Guess the attribute: the client's half of the round type 'attribute'.

import type { RoundScreens } from '../../kit/round.ts';
import { attributeWords } from './naming.ts';
import { Play } from './Play.tsx';
import { Reveal } from './Reveal.tsx';

export const screens: RoundScreens<'attribute'> = {
  Play,
  Reveal,
  words: attributeWords,
  sandbox: () => null, // the sandbox has no tables
};
