// How a round about the budget is named; one that offers a single crowd asks for the promise alone.
import type { BudgetSpec } from '../../../shared/rounds/budget.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { wholeText } from '../../words/numbers.ts';
import { sayBudget } from './words.ts';

const asked = ({ crowds }: BudgetSpec): 'promise' | 'crowd' => (crowds.length === 1 ? 'promise' : 'crowd');

export const budgetWords: RoundScreens<'budget'>['words'] = (spec) => ({
  title: sayBudget(`title.${asked(spec)}`),
  question: sayBudget(`question.${asked(spec)}`),
  hidden: sayBudget(`hidden.${asked(spec)}`, { crowd: wholeText(spec.crowds[0]!) }),
  hint: sayBudget('hint'),
  model: sayBudget('model'),
  protection: sayBudget('protection'),
  first: sayBudget('first'),
});
