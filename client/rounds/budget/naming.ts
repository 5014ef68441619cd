// How a round about the budget is named; one that offers a single crowd asks for the promise alone.
import type { BudgetSpec } from '../../../shared/rounds/budget.ts';
import { wholeText } from '../../kit/choosing/numbers.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { say } from '../../words/words.ts';

const asked = ({ crowds }: BudgetSpec): 'promise' | 'crowd' => (crowds.length === 1 ? 'promise' : 'crowd');

export const budgetWords: RoundScreens<'budget'>['words'] = (spec) => ({
  title: say(`budget.title.${asked(spec)}`),
  question: say(`budget.question.${asked(spec)}`),
  hidden: say(`budget.hidden.${asked(spec)}`, { crowd: wholeText(spec.crowds[0] as number) }),
  hint: say('budget.hint'),
  model: say('budget.model'),
  protection: say('budget.protection'),
  first: say('budget.first'),
});
