// Find the players on a model's map: the client's half of the round type 'find'.

import { fromRound } from '../sandbox/fromRound.ts';
import { findWords } from './find/findWords.ts';
import { Play } from './find/Play.tsx';
import { Reveal } from './find/Reveal.tsx';
import type { RoundScreens } from './round.ts';

export const find: RoundScreens<'find'> = {
  Play,
  Reveal,
  words: findWords,
  sandbox: ({ spec, clue, truth }) =>
    fromRound({ ...spec, domain: clue.domain, people: truth.records, about: truth.counterfactual.record }),
};
