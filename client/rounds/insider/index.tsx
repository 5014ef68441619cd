// Everybody known but one, and the published line: the client's half of the round type 'insider'.

import type { RoundScreens } from '../../kit/round.ts';
import { fromRound } from '../../sandbox/fromRound.ts';
import { insiderWords } from './naming.ts';
import { Play } from './Play.tsx';
import { Reveal } from './Reveal.tsx';

export const screens: RoundScreens<'insider'> = {
  Play,
  Reveal,
  words: insiderWords,
  // the women are anybody: no curve of theirs was published
  sandbox: ({ spec, clue, truth }) =>
    fromRound({ ...spec, domain: clue.domain, people: [truth.person, ...clue.known], about: 0 }),
};
