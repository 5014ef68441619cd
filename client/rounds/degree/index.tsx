// Nine curves and one year more: the client's half of the round type 'degree'.

import type { RoundScreens } from '../../kit/round.ts';
import { fromRound } from '../../sandbox/fromRound.ts';
import { degreeWords } from './naming.ts';
import { Play } from './Play.tsx';
import { Reveal } from './Reveal.tsx';

const WILDEST = { model: { family: 'polynomial', degree: 9 }, protection: { kind: 'none' } } as const;

export const screens: RoundScreens<'degree'> = {
  Play,
  Reveal,
  words: degreeWords,
  // nine curves cannot be shown at once: the one that follows everybody, and who bends it
  sandbox: ({ spec, clue }) => ({
    ...fromRound({ ...spec, plan: WILDEST, domain: clue.domain, people: clue.records, about: 0 }),
    picked: null,
    leverage: true,
  }),
};
