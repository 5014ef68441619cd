// How the round of nine degrees is named and briefed.

import type { RoundScreens } from '../../kit/round.ts';
import { sayDegree } from './words.ts';

export const degreeWords = (): ReturnType<RoundScreens<'degree'>['words']> => ({
  title: sayDegree('title'),
  question: sayDegree('question'),
  hidden: sayDegree('hidden'),
  hint: sayDegree('hint'),
  model: sayDegree('model'),
  protection: sayDegree('protection'),
  first: sayDegree('todo'),
});
