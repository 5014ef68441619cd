// What the reveal of a budget reads out of the options: worths, who chose what, which are beaten by none. Pure.
import type { BudgetGuess, BudgetOption, BudgetSpec, BudgetTruth } from '../../../shared/rounds/budget.ts';
import { informedAccuracy, usefulness, worthOf } from '../../../shared/score/informed.ts';
import { paretoFront } from '../../../shared/score/pareto.ts';

export const givenAway = (epsilon: number): number => 2 * informedAccuracy(epsilon) - 1;

export const worth = ({ epsilon, accuracy }: BudgetOption, { limit }: BudgetTruth): number =>
  worthOf(epsilon, accuracy, limit);

export const useful = ({ accuracy }: BudgetOption, { limit }: BudgetTruth): number =>
  usefulness(accuracy, limit);

/** The option a guess chose; null where something is missing. */
export function chosenBy(guess: unknown, { options }: BudgetTruth): BudgetOption | null {
  const chosen = guess as BudgetGuess | null;
  return options.find((each) => each.epsilon === chosen?.epsilon && each.crowd === chosen.crowd) ?? null;
}

export const bestOf = (truth: BudgetTruth): BudgetOption =>
  truth.options.reduce((best, each) => (worth(each, truth) > worth(best, truth) ? each : best));

/** What nothing else beats on usefulness and protection both. */
export function frontOf({ options }: BudgetTruth): ReadonlySet<BudgetOption> {
  const points = options.map(({ epsilon, accuracy }) => ({
    utility: accuracy,
    protection: 1 - givenAway(epsilon),
  }));
  return new Set(paretoFront(points).map((i) => options[i]!));
}

/** Two options whose maps are worth a look beside each other: one promise, few and many; or two promises. */
export function pairOf(spec: BudgetSpec, truth: BudgetTruth, own: BudgetOption | null): BudgetOption[] {
  const { options } = truth;
  if (spec.crowds.length === 1) {
    const best = bestOf(truth);
    const other = own && own !== best ? own : options[0]!;
    return other === best ? [best] : [other, best];
  }
  const epsilon = own?.epsilon ?? 1;
  const same = options.filter((each) => each.epsilon === epsilon);
  return [same[0]!, same.at(-1) as BudgetOption];
}

/** The value that at least half of the others reach; null without any. */
export function reachedByHalf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? null;
}
