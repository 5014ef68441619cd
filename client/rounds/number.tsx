// The number that gets through: the client's half of the round type 'number'.
import { numberWords } from './number/numberWords.ts';
import { Play } from './number/Play.tsx';
import { Reveal } from './number/Reveal.tsx';
import type { RoundScreens } from './round.ts';

export const number: RoundScreens<'number'> = {
  Play,
  Reveal,
  words: numberWords,
  sandbox: () => null, // no model of the sandbox knows numbers
};
