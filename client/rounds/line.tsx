// Read pay off a line: the client's half of the round type 'line'.

import { fromRound } from '../sandbox/fromRound.ts';
import { lineWords } from './line/lineWords.ts';
import { Play } from './line/Play.tsx';
import { Reveal } from './line/Reveal.tsx';
import type { RoundScreens } from './round.ts';

export const line: RoundScreens<'line'> = {
  Play,
  Reveal,
  words: lineWords,
  sandbox: ({ spec, clue, truth }) => ({
    ...fromRound({ ...spec, domain: clue.domain, people: truth.records, about: truth.target }),
    leverage: true,
  }),
};
