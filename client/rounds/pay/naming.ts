// How a round of reading pay off a map is named and briefed.
import type { PaySpec } from '../../../shared/rounds/pay.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { modelWords, protectionWords } from '../../words/planWords.ts';
import { say } from '../../words/words.ts';

export const payWords = ({ target, plan }: PaySpec): ReturnType<RoundScreens<'pay'>['words']> => ({
  title: say(`company.pay.${target}.title`),
  question: say(`company.pay.${target}.question`),
  hidden: say(`company.pay.${target}.hidden`),
  hint: say(`company.pay.${target}.hint`),
  model: modelWords(plan.model),
  protection: protectionWords(plan.protection),
});
