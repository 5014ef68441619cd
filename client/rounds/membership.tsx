// Was this player in it? The client's half of the round type 'membership'.

import { fromRound } from '../sandbox/fromRound.ts';
import { membershipWords } from './membership/membershipWords.ts';
import { Play } from './membership/Play.tsx';
import { Reveal } from './membership/Reveal.tsx';
import type { RoundScreens } from './round.ts';

export const membership: RoundScreens<'membership'> = {
  Play,
  Reveal,
  words: membershipWords,
  sandbox: ({ spec, clue, truth }) => ({
    ...fromRound({ ...spec, domain: clue.domain, people: truth.records, about: 0 }),
    picked: null,
  }),
};
