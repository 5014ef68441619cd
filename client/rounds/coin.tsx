// Flip a coin: the client's half of the round type 'coin'.
import { coinWords } from './coin/coinWords.ts';
import { Play } from './coin/Play.tsx';
import { Reveal } from './coin/Reveal.tsx';
import type { RoundScreens } from './round.ts';

export const coin: RoundScreens<'coin'> = {
  Play,
  Reveal,
  words: coinWords,
  sandbox: () => null, // the sandbox tosses no coins
};
