// How a round of finding a caller's number is named, and what the filter's answers read like.
import type { NumberAnswer, NumberSpec } from '../../../shared/rounds/number.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { sayNumber } from './words.ts';

export const numberWords: RoundScreens<'number'>['words'] = ({ answers, digits, questions }) => ({
  title: sayNumber(`title.${answers}`),
  question: sayNumber('question'),
  hidden: sayNumber('hidden', { digits, count: questions }),
  hint: sayNumber(`hint.${answers}`),
  model: sayNumber(`model.${answers}`),
  protection: sayNumber('protection', { count: questions }),
  first: sayNumber('todo'),
});

export function answerWords({ answers }: NumberSpec, { count }: NumberAnswer): string {
  if (answers === 'places') return sayNumber('inPlace', { count });
  return sayNumber(count > 0 ? 'passes' : 'blocked');
}
