// Read pay off a map: the client's half of the round type 'pay'.

import type { RoundScreens } from '../../kit/round.ts';
import { fromRound } from '../../sandbox/fromRound.ts';
import { payWords } from './naming.ts';
import { Play } from './Play.tsx';
import { Reveal } from './Reveal.tsx';

export const screens: RoundScreens<'pay'> = {
  Play,
  Reveal,
  words: payWords,
  sandbox: ({ spec, clue, truth }) =>
    fromRound({ ...spec, domain: clue.domain, people: truth.records, about: truth.counterfactual.record }),
};
