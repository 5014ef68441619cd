// How a round of reading pay off a map is named and briefed.
import type { PaySpec } from '../../../shared/rounds/pay.ts';
import { payProtection, withCover } from '../../kit/pay/promised.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { modelWords, protectionWords } from '../../words/planWords.ts';
import { sayPay } from './words.ts';

export const payWords = ({ target, plan }: PaySpec): ReturnType<RoundScreens<'pay'>['words']> => ({
  title: sayPay(`${target}.title`),
  question: sayPay(`${target}.question`),
  hidden: sayPay(`${target}.hidden`),
  hint: target === 'men' ? withCover(plan.protection, sayPay('men.hint')) : sayPay('newest.hint'),
  model: modelWords(plan.model),
  protection: target === 'men' ? payProtection(plan.protection) : protectionWords(plan.protection),
});
