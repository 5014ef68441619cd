// Flip a coin: the client's half of the round type 'coin'.

import type { RoundScreens } from '../../kit/round.ts';
import { coinWords } from './naming.ts';
import { Play } from './Play.tsx';
import { Reveal } from './Reveal.tsx';

export const screens: RoundScreens<'coin'> = {
  Play,
  Reveal,
  words: coinWords,
  sandbox: () => null, // the sandbox tosses no coins
};
