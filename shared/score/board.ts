// The protection board as a fold over played rounds, wherever those come from: a running match, its results file, all
// matches of a server. What a plan is, it does not ask: equal canonical JSON, with one target, is one cell. Pure.

import { canonicalJson } from '../encoding/canonicalJson.ts';
import type { Guarantee } from '../release/plan.ts';
import { type Estimate, meanOf, overRounds, type Sums, sumsOf } from './estimate.ts';
import { cellOf, type Headline, headlineOf } from './verdict/figure.ts';
import type { Known, Told } from './verdict/known.ts';

export const MACHINES = ['eye', 'solver'] as const;
export type Machine = (typeof MACHINES)[number];

/** How well a plan protects, by the weaker of what was measured on other layouts and what this room proved. */
export interface PlanHeadline extends Headline, Told {
  /** Percent kept from the stronger attacker on other layouts, unclipped. */
  readonly fromMachine: number;
}

/** All that was played under one plan with one target. Percents are 100·(1 − leak), unclipped. */
export interface PlanCell<Plan> {
  readonly plan: Plan;
  readonly target: string | null;
  readonly guarantee: Guarantee | null;
  readonly protection: Estimate | null; // percent from the room, 95 % interval; null when nobody guessed
  readonly fromMachines: { readonly [M in Machine]?: number }; // percent, mean over the rounds played
  readonly headline: PlanHeadline | null; // null: not measured on other layouts
  readonly utility: number | null; // 0 … 1, mean over rounds
  /** Its 95 % interval over rounds, within 0 … 1; null where one round says nothing about others. */
  readonly utilityInterval: Omit<Estimate, 'value'> | null;
  readonly rounds: number;
  readonly guesses: number;
}

/** What the board needs of one round. Figures as `roundFigure` gives them. */
export interface PlayedRound<Plan> {
  readonly plan: Plan;
  readonly target: string | null;
  readonly guarantee: Guarantee | null;
  readonly figure: number | null; // the room's; null: nobody guessed
  readonly machines: { readonly [M in Machine]?: number };
  readonly utility: number | null;
  readonly guesses: number;
}

/** One cell per plan and target, in order of first play. */
export function boardOver<Plan>(
  rounds: Iterable<PlayedRound<Plan>>,
  known: Known<Plan>,
): readonly PlanCell<Plan>[] {
  const plans = new Map<string, PlayedRound<Plan>[]>();
  for (const round of rounds) {
    const key = canonicalJson({ plan: round.plan, target: round.target });
    plans.set(key, [...(plans.get(key) ?? []), round]);
  }
  return [...plans.values()].map((own) => {
    const [first] = own as [PlayedRound<Plan>];
    const of = (figure: (round: PlayedRound<Plan>) => number | null | undefined) =>
      sumsOf(own.map(figure).filter((value) => typeof value === 'number'));
    return planCell(first, known, {
      rounds: own.length,
      guesses: own.reduce((sum, { guesses }) => sum + guesses, 0),
      figures: {
        figure: of(({ figure }) => figure),
        utility: of(({ utility }) => utility),
        eye: of(({ machines }) => machines.eye),
        solver: of(({ machines }) => machines.solver),
      },
    });
  });
}

/** Everything of one plan and target, added up. */
export interface PlanSums {
  readonly rounds: number;
  readonly guesses: number;
  readonly figures: { readonly [F in 'figure' | 'utility' | Machine]: Sums };
}

export function planCell<Plan>(
  { plan, target, guarantee }: Pick<PlanCell<Plan>, 'plan' | 'target' | 'guarantee'>,
  known: Known<Plan>,
  { rounds, guesses, figures }: PlanSums,
): PlanCell<Plan> {
  const knownPlan = known(plan, target);
  const room = knownPlan && cellOf(figures.figure, knownPlan.tau);
  const reference = knownPlan?.reference ?? null;
  const headline = headlineOf(room, reference);
  return {
    plan,
    target,
    guarantee,
    protection: room && { value: percent(room.leak), low: percent(room.high), high: percent(room.low) },
    fromMachines: Object.fromEntries(
      MACHINES.flatMap((name) => {
        const leak = meanOf(figures[name]);
        return leak === null ? [] : [[name, percent(leak)]];
      }),
    ),
    headline:
      headline && reference
        ? {
            ...headline,
            fromMachine: percent(reference.leak),
            foundOf100: reference.foundOf100,
            layouts: reference.layouts,
          }
        : null,
    utility: meanOf(figures.utility),
    utilityInterval: overRounds(figures.utility, [0, 1]),
    rounds,
    guesses,
  };
}

const percent = (leak: number): number => 100 * (1 - leak);
