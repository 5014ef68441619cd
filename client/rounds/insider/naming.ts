// How the insider's round is named and briefed.
import type { InsiderSpec } from '../../../shared/rounds/insider.ts';
import { curveWords } from '../../kit/pay/planNames.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { protectionWords } from '../../words/planWords.ts';
import { say } from '../../words/words.ts';

export const insiderWords = ({ plan }: InsiderSpec): ReturnType<RoundScreens<'insider'>['words']> => ({
  title: say('company.insider.title'),
  question: say('company.insider.question'),
  hidden: say('company.insider.hidden'),
  hint: say('company.insider.hint'),
  model: curveWords(plan.model),
  protection: protectionWords(plan.protection),
});
