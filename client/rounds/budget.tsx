// Spend the budget: the client's half of the round type 'budget'.
import { budgetWords } from './budget/budgetWords.ts';
import { Play } from './budget/Play.tsx';
import { Reveal } from './budget/Reveal.tsx';
import type { RoundScreens } from './round.ts';

export const budget: RoundScreens<'budget'> = {
  Play,
  Reveal,
  ready: (guess) => guess !== null && guess.epsilon !== null && guess.crowd !== null,
  words: budgetWords,
};
