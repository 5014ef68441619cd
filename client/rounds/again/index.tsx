// Ask again: the client's half of the round type 'again'.

import { fromRound } from '../../sandbox/fromRound.ts';
import type { RoundScreens } from '../round.ts';
import { againWords } from './naming.ts';
import { Play } from './Play.tsx';
import { Reveal } from './Reveal.tsx';

export const screens: RoundScreens<'again'> = {
  Play,
  Reveal,
  words: againWords,
  sandbox: ({ spec, clue, truth }) =>
    fromRound({ ...spec, domain: clue.domain, people: truth.records, about: truth.counterfactual.record }),
};
