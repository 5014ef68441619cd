// Ask a model that is never shown: the client's half of the round type 'oracle'.

import { fromRound } from '../sandbox/fromRound.ts';
import { oracleWords } from './oracle/oracleWords.ts';
import { Play } from './oracle/Play.tsx';
import { Reveal } from './oracle/Reveal.tsx';
import type { RoundScreens } from './round.ts';

export const oracle: RoundScreens<'oracle'> = {
  Play,
  Reveal,
  words: oracleWords,
  sandbox: ({ spec, clue, truth }) =>
    fromRound({ ...spec, domain: clue.domain, people: truth.records, about: truth.target }), // no answer lies there
};
