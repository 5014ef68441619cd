// How a round of reading pay off a line is named and briefed.
import type { LineSpec } from '../../../shared/rounds/line.ts';
import { curveWords } from '../../kit/pay/planNames.ts';
import { payProtection, withCover } from '../../kit/pay/promised.ts';
import { sayCompany } from '../../kit/pay/words.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { wholeText } from '../../words/numbers.ts';
import { sayLine } from './words.ts';

export const lineWords = ({ target, plan, crowd }: LineSpec): ReturnType<RoundScreens<'line'>['words']> => ({
  title: sayLine(`${target}.title`),
  question: sayLine(`${target}.question`),
  hidden: sayLine('hidden', { count: wholeText(crowd) }),
  hint: withCover(plan.protection, sayLine(`hint.${target}`)),
  model:
    crowd === 22
      ? curveWords(plan.model)
      : sayCompany('crowd', { model: curveWords(plan.model), count: wholeText(crowd) }),
  protection: payProtection(plan.protection),
  first: sayLine('todo'),
});
