// How a round of reading pay off a map is named and briefed.
import type { PaySpec } from '../../../shared/rounds/pay.ts';
import { modelWords, protectionWords } from '../../kit/reveal/planWords.ts';
import type { RoundScreens } from '../round.ts';
import { sayPay } from './words.en.ts';

export const payWords = ({ target, plan }: PaySpec): ReturnType<RoundScreens<'pay'>['words']> => ({
  title: sayPay(`${target}.title`),
  question: sayPay(`${target}.question`),
  hidden: sayPay(`${target}.hidden`),
  hint: sayPay(`${target}.hint`),
  model: modelWords(plan.model),
  protection: protectionWords(plan.protection),
});
