// Spend the budget: the client's half of the round type 'budget'.
import { BUDGET_BINS } from '../../../shared/rounds/budget.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { budgetWords } from './naming.ts';
import { Play } from './Play.tsx';
import { Reveal } from './Reveal.tsx';
import { bestOf } from './reading.ts';

export const screens: RoundScreens<'budget'> = {
  Play,
  Reveal,
  words: budgetWords,
  // another match, since nobody is shown of this one: the promise and the crowd that paid best
  sandbox: ({ truth }) => {
    const { epsilon, crowd } = bestOf(truth);
    return {
      model: { family: 'tiles', ...BUDGET_BINS },
      protection: { kind: 'private', epsilon, delta: 0 },
      crowd,
    };
  },
};
