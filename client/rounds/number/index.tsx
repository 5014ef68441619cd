// The number that gets through: the client's half of the round type 'number'.

import type { RoundScreens } from '../../kit/round.ts';
import { numberWords } from './naming.ts';
import { Play } from './Play.tsx';
import { Reveal } from './Reveal.tsx';

export const screens: RoundScreens<'number'> = {
  Play,
  Reveal,
  words: numberWords,
  sandbox: () => null, // no model of the sandbox knows numbers
};
