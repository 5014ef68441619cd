// Ask again: the client's half of the round type 'again'.

import { fromRound } from '../sandbox/fromRound.ts';
import { againWords } from './again/againWords.ts';
import { Play } from './again/Play.tsx';
import { Reveal } from './again/Reveal.tsx';
import type { RoundScreens } from './round.ts';

export const again: RoundScreens<'again'> = {
  Play,
  Reveal,
  words: againWords,
  sandbox: ({ spec, clue, truth }) =>
    fromRound({ ...spec, domain: clue.domain, people: truth.records, about: truth.counterfactual.record }),
};
