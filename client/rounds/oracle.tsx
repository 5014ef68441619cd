// Ask a model that is never shown: the client's half of the round type 'oracle'.
import { oracleWords } from './oracle/oracleWords.ts';
import { Play } from './oracle/Play.tsx';
import { Reveal } from './oracle/Reveal.tsx';
import type { RoundScreens } from './round.ts';

export const oracle: RoundScreens<'oracle'> = {
  Play,
  Reveal,
  ready: (guess) => guess !== null,
  words: oracleWords,
};
