// The one sentence of a budget's reveal, true for the figures shown. A wall has no room for the `long` one.
import {
  BUDGET_EPSILONS,
  type BudgetOption,
  type BudgetSpec,
  type BudgetTruth,
} from '../../../shared/rounds/budget.ts';
import { informedAccuracy } from '../../../shared/score/informed.ts';
import { percentText } from '../../kit/choosing/numbers.ts';
import { wholeText } from '../../words/numbers.ts';
import { bestOf, pairOf, worth } from './reading.ts';
import { sayBudget } from './words.ts';

const [STRONGEST] = BUDGET_EPSILONS;
/** Below this, a choice hardly brings more than it gives away. */
const HARDLY = 0.25;

export function budgetStory(
  spec: BudgetSpec,
  truth: BudgetTruth,
  own: BudgetOption | null,
  long: boolean,
): string {
  const best = bestOf(truth);
  const crowd = wholeText(best.crowd);
  if (spec.crowds.length === 1)
    return worth(best, truth) < HARDLY
      ? sayBudget('story.nothing', { crowd })
      : sayBudget('story.pays', {
          crowd,
          epsilon: best.epsilon,
          right: percentText(best.accuracy),
          more: long && best.epsilon !== STRONGEST ? sayBudget('story.paysMore') : '',
          insider: percentText(informedAccuracy(best.epsilon)),
        });
  const [few, many] = pairOf(spec, truth, own) as [BudgetOption, BudgetOption];
  return sayBudget('story.crowd', {
    epsilon: few.epsilon,
    more: long ? sayBudget('story.crowdMore') : '',
    few: wholeText(few.crowd),
    many: wholeText(many.crowd),
    fewRight: percentText(few.accuracy),
    manyRight: percentText(many.accuracy),
  });
}
