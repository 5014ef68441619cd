// The protection board as a fold over played rounds, wherever those come from: a running match, its results file,
// all matches of a server. What a plan is, it does not ask: equal canonical JSON is one cell. Pure: the same rounds in the same order give the same board, interval included.

import { canonicalJson } from '../encoding/canonicalJson.ts';
import { seeded } from '../random/seeded.ts';
import type { Guarantee } from '../release/plan.ts';
import { ATTACKERS, type AttackerName } from './attackers.ts';
import { estimate, leakage } from './leakage.ts';

/** A number with what is needed to believe it: a 95 % interval and what was resampled. */
export interface Estimate {
  readonly value: number;
  readonly low: number | null; // null where there is too little to say how far off the value may be
  readonly high: number | null;
  readonly over: 'rounds' | 'players'; // 'players': one round only, so the interval speaks of this class, not of all layouts
}

/** All that was played under one plan. */
export interface PlanCell<Plan> {
  readonly plan: Plan;
  readonly guarantee: Guarantee | null;
  readonly protection: Estimate | null; // percent from people, 100·(1 − leakage), unclipped; null when nobody guessed
  readonly fromAttackers: { readonly [A in AttackerName]?: number }; // percent, same scale
  readonly utility: number | null; // 0 … 1, mean over rounds
  /** Its 95 % interval over rounds, unclipped; null where one round says nothing about others. */
  readonly utilityInterval: { readonly low: number; readonly high: number } | null;
  readonly rounds: number;
  readonly guesses: number;
}

/** What the board needs of one round that was played under a plan. Errors are in the round's unit. */
export interface PlayedRound<Plan> {
  readonly plan: Plan;
  readonly guarantee: Guarantee | null;
  readonly blindError: number; // expected, of the best guess without looking
  readonly errors: readonly number[]; // one per player who guessed
  readonly attackErrors: { readonly [A in AttackerName]?: number };
  readonly utility: number | null;
}

/** One cell per plan, in order of first play. */
export function boardOver<Plan>(rounds: Iterable<PlayedRound<Plan>>): readonly PlanCell<Plan>[] {
  const plans = new Map<string, PlayedRound<Plan>[]>();
  for (const round of rounds) {
    const key = canonicalJson(round.plan);
    plans.set(key, [...(plans.get(key) ?? []), round]);
  }
  return [...plans.values()].map(cellOf);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (leakage: number): number => 100 * (1 - leakage);

function cellOf<Plan>(rounds: readonly PlayedRound<Plan>[]): PlanCell<Plan> {
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
function overRounds(utilities: readonly number[]): PlanCell<unknown>['utilityInterval'] {
  if (utilities.length < 2) return null;
  const { low, high } = estimate(
    utilities.map((utility) => [utility]),
    resampling(),
  );
  return low === null || high === null ? null : { low, high };
}

/** Only resamples public numbers; a fixed seed keeps the same log printing the same intervals (L1). */
const resampling = () => seeded('protection board');
