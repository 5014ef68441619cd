// The protection board as a fold over played rounds, wherever those come from: a running match, its results file,
// all matches of a server. Pure: the same rounds in the same order give the same board, interval included.
import { seeded } from '../random/seeded.ts';
import type { Guarantee } from '../release/plan.ts';
import type { BoardPlan } from '../rounds/boardPlan.ts';
import { estimate, leakage } from '../score/leakage.ts';
import { canonicalJson } from './fairness.ts';
import { ATTACKERS, type AttackerName, type BoardCell, type Estimate } from './view.ts';

/** What the board needs of one round that was played under a plan. Errors are in the round's unit. */
export interface PlayedRound {
  readonly plan: BoardPlan;
  readonly guarantee: Guarantee | null;
  readonly blindError: number; // expected, of the best guess without looking
  readonly errors: readonly number[]; // one per player who guessed
  readonly attackErrors: { readonly [A in AttackerName]?: number };
  readonly utility: number | null;
}

/** One cell per plan, in order of first play. */
export function boardOver(rounds: Iterable<PlayedRound>): readonly BoardCell[] {
  const plans = new Map<string, PlayedRound[]>();
  for (const round of rounds) {
    const key = canonicalJson(round.plan);
    plans.set(key, [...(plans.get(key) ?? []), round]);
  }
  return [...plans.values()].map(boardCell);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (leakage: number): number => 100 * (1 - leakage);

function boardCell(rounds: readonly PlayedRound[]): BoardCell {
  const [first] = rounds;
  if (!first) throw new Error('a cell without rounds');
  const leakages = rounds.map(({ errors, blindError }) => errors.map((error) => leakage(error, blindError)));
  const utilities = rounds.flatMap(({ utility }) => (utility === null ? [] : [utility]));
  const attacks = ATTACKERS.flatMap((name) => {
    const leaked = rounds.flatMap(({ attackErrors, blindError }) => {
      const error = attackErrors[name];
      return error === undefined ? [] : [leakage(error, blindError)];
    });
    return leaked.length === 0 ? [] : [[name, percent(mean(leaked))] as const];
  });
  return {
    plan: first.plan,
    guarantee: first.guarantee,
    protection: protection(leakages),
    fromAttackers: Object.fromEntries(attacks),
    utility: utilities.length ? mean(utilities) : null,
    utilityInterval: overRounds(utilities),
    rounds: rounds.length,
    guesses: leakages.flat().length,
  };
}

/**
 * Protection percent with its 95 % interval, unclipped. Over rounds where there are several; a single round says
 * nothing about other layouts, so its interval speaks of this class alone. Null when nobody guessed.
 */
function protection(leakages: readonly (readonly number[])[]): Estimate | null {
  const guessed = leakages.filter((round) => round.length > 0);
  const over = guessed.length > 1 ? 'rounds' : 'players';
  const clusters = over === 'rounds' ? guessed : (guessed[0] ?? []).map((leakage) => [leakage]);
  if (clusters.length === 0) return null;
  const { mean: leaked, low, high } = estimate(clusters, resampling());
  const bound = (value: number | null) => (value === null ? null : percent(value));
  return { value: percent(leaked), low: bound(high), high: bound(low), over };
}

/** The usefulness of a release differs from layout to layout: what one round says of others is nothing. */
function overRounds(utilities: readonly number[]): BoardCell['utilityInterval'] {
  if (utilities.length < 2) return null;
  const { low, high } = estimate(
    utilities.map((utility) => [utility]),
    resampling(),
  );
  return low === null || high === null ? null : { low, high };
}

/** Only resamples public numbers; a fixed seed keeps the same log printing the same intervals (L1). */
const resampling = () => seeded('protection board');
