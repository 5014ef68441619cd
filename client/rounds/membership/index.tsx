// Was this player in it? The client's half of the round type 'membership'.

import type { RoundScreens } from '../../kit/round.ts';
import { fromRound } from '../../sandbox/fromRound.ts';
import { membershipWords } from './naming.ts';
import { Play } from './Play.tsx';
import { Reveal } from './Reveal.tsx';

export const screens: RoundScreens<'membership'> = {
  Play,
  Reveal,
  words: membershipWords,
  sandbox: ({ spec, clue, truth }) => ({
    ...fromRound({ ...spec, domain: clue.domain, people: truth.records, about: 0 }),
    picked: null,
  }),
};
