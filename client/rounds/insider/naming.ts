// How the insider's round is named and briefed.
import type { InsiderSpec } from '../../../shared/rounds/insider.ts';
import { curveWords } from '../../kit/pay/planNames.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { protectionWords } from '../../words/planWords.ts';
import { sayInsider } from './words.ts';

export const insiderWords = ({ plan }: InsiderSpec): ReturnType<RoundScreens<'insider'>['words']> => ({
  title: sayInsider('title'),
  question: sayInsider('question'),
  hidden: sayInsider('hidden'),
  hint: sayInsider('hint'),
  model: curveWords(plan.model),
  protection: protectionWords(plan.protection),
});
