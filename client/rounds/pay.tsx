// Read pay off a map: the client's half of the round type 'pay'.

import { fromRound } from '../sandbox/fromRound.ts';
import { Play } from './pay/Play.tsx';
import { payWords } from './pay/payWords.ts';
import { Reveal } from './pay/Reveal.tsx';
import type { RoundScreens } from './round.ts';

export const pay: RoundScreens<'pay'> = {
  Play,
  Reveal,
  words: payWords,
  sandbox: ({ spec, clue, truth }) =>
    fromRound({ ...spec, domain: clue.domain, people: truth.records, about: truth.counterfactual.record }),
};
