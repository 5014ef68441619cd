// Ask a model that is never shown: the client's half of the round type 'oracle'.

import type { RoundScreens } from '../../kit/round.ts';
import { fromRound } from '../../sandbox/fromRound.ts';
import { oracleWords } from './naming.ts';
import { Play } from './Play.tsx';
import { Reveal } from './Reveal.tsx';

export const screens: RoundScreens<'oracle'> = {
  Play,
  Reveal,
  words: oracleWords,
  sandbox: ({ spec, clue, truth }) =>
    fromRound({ ...spec, domain: clue.domain, people: truth.records, about: truth.target }), // no answer lies there
};
