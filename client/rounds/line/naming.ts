// How a round of reading pay off a line is named and briefed.
import type { LineSpec } from '../../../shared/rounds/line.ts';
import { curveWords } from '../../kit/pay/planNames.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { protectionWords } from '../../words/planWords.ts';
import { say } from '../../words/words.ts';

const count = new Intl.NumberFormat('en');

export const lineWords = ({ target, plan, crowd }: LineSpec): ReturnType<RoundScreens<'line'>['words']> => ({
  title: say(`company.line.${target}.title`),
  question: say(`company.line.${target}.question`),
  hidden: say('company.line.hidden', { count: count.format(crowd) }),
  hint: say(`company.line.hint.${target}`),
  model:
    crowd === 22
      ? curveWords(plan.model)
      : say('company.crowd', { model: curveWords(plan.model), count: count.format(crowd) }),
  protection: protectionWords(plan.protection),
});
