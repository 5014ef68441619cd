// Read pay off a line: the client's half of the round type 'line'.

import type { RoundScreens } from '../../kit/round.ts';
import { fromRound } from '../../sandbox/fromRound.ts';
import { lineWords } from './naming.ts';
import { Play } from './Play.tsx';
import { Reveal } from './Reveal.tsx';

export const screens: RoundScreens<'line'> = {
  Play,
  Reveal,
  words: lineWords,
  sandbox: ({ spec, clue, truth }) => ({
    ...fromRound({ ...spec, domain: clue.domain, people: truth.records, about: truth.target }),
    leverage: true,
  }),
};
