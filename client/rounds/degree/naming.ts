// How the round of nine degrees is named and briefed.

import type { RoundScreens } from '../../kit/round.ts';
import { say } from '../../words/words.ts';

export const degreeWords = (): ReturnType<RoundScreens<'degree'>['words']> => ({
  title: say('company.degree.title'),
  question: say('company.degree.question'),
  hidden: say('company.degree.hidden'),
  hint: say('company.degree.hint'),
  model: say('company.degree.model'),
  protection: say('company.degree.protection'),
});
