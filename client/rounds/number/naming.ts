// How a round of finding a caller's number is named, and what the filter's answers read like.
import type { NumberAnswer, NumberSpec } from '../../../shared/rounds/number.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { say } from '../../words/words.ts';

export const numberWords: RoundScreens<'number'>['words'] = ({ answers, digits, questions }) => ({
  title: say(`number.title.${answers}`),
  question: say('number.question'),
  hidden: say('number.hidden', { digits, count: questions }),
  hint: say(`number.hint.${answers}`),
  model: say(`number.model.${answers}`),
  protection: say('number.protection', { count: questions }),
  first: say('number.todo'),
});

export function answerWords({ answers }: NumberSpec, { count }: NumberAnswer): string {
  if (answers === 'places') return say('number.inPlace', { count });
  return say(count > 0 ? 'number.passes' : 'number.blocked');
}
