// The protection board: for each plan, how well it protected in this match, with n, an interval and its price.
import { canonicalJson } from '../../shared/protocol/fairness.ts';
import type { AttackerName, BoardCell, Estimate } from '../../shared/protocol/view.ts';
import { seeded } from '../../shared/random/seeded.ts';
import type { Guarantee, Plan } from '../../shared/release/plan.ts';
import { estimate } from '../../shared/score/leakage.ts';
import type { Match } from './match.ts';
import { rulesOf } from './rounds/registry.ts';
import { secretOf } from './scoring.ts';

interface PlayedPlan {
  readonly plan: Plan;
  readonly guarantee: Guarantee | null;
  readonly leakages: number[][]; // per round, per player who guessed
  readonly attackLeakages: Map<AttackerName, number[]>; // per round
  readonly utilities: number[];
}

/** One cell per plan that was played (skipped rounds are not), in order of first play. */
export const protectionBoard = (match: Match): readonly BoardCell[] => protectionOver([match]);

/** The same over several matches: a plan's rounds count wherever they were played. */
export function protectionOver(matches: Iterable<Match>): readonly BoardCell[] {
  const plans = new Map<string, PlayedPlan>();
  for (const match of matches) addRounds(plans, match);
  return [...plans.values()].map(boardCell);
}

function addRounds(plans: Map<string, PlayedPlan>, match: Match): void {
  for (const closed of match.closed) {
    if (closed.skipped) continue;
    const { spec, drawn } = secretOf(match, closed.index);
    const rules = rulesOf(spec);
    const plan = rules.plan(spec);
    if (!plan) continue;
    const blind = rules.blindError(spec);
    const leakageOf = (error: number | null) => (error === null ? [] : [1 - error / blind]);
    const played = plans.get(canonicalJson(plan)) ?? emptyPlan(plan, rules.guarantee(drawn.release));
    plans.set(canonicalJson(plan), played);
    played.leakages.push(closed.guesses.flatMap(({ error }) => leakageOf(error)));
    for (const attack of match.scoredAttacks.get(closed.index) ?? []) {
      const known = played.attackLeakages.get(attack.attacker) ?? [];
      played.attackLeakages.set(attack.attacker, [...known, ...leakageOf(attack.error)]);
    }
    if (drawn.utility !== null) played.utilities.push(drawn.utility);
  }
}

const emptyPlan = (plan: Plan, guarantee: Guarantee | null): PlayedPlan => ({
  plan,
  guarantee,
  leakages: [],
  attackLeakages: new Map(),
  utilities: [],
});

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (leakage: number): number => 100 * (1 - leakage);

function boardCell(played: PlayedPlan): BoardCell {
  const attacks = [...played.attackLeakages].filter(([, values]) => values.length > 0);
  return {
    plan: played.plan,
    guarantee: played.guarantee,
    protection: protection(played.leakages),
    fromAttackers: Object.fromEntries(attacks.map(([name, values]) => [name, percent(mean(values))])),
    utility: played.utilities.length ? mean(played.utilities) : null,
    rounds: played.leakages.length,
    guesses: played.leakages.flat().length,
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
  // The seed only resamples public numbers; a fixed one keeps the same log printing the same interval (L1).
  const { mean: leaked, low, high } = estimate(clusters, seeded('protection board'));
  const bound = (value: number | null) => (value === null ? null : percent(value));
  return { value: percent(leaked), low: bound(high), high: bound(low), over };
}
