// What is known of a plan and its target before anybody plays it: what a figure and a headline are made with.
import type { Blindness } from './figure.ts';
import type { Reference } from './outcome.ts';

/** What the stronger attacker found on layouts that nobody played, as people are told it. */
export interface Told {
  readonly foundOf100: number;
  readonly layouts: number;
}

export interface KnownPlan {
  /** What the target gives to those who do not look. */
  readonly blindness: Blindness;
  /** How much of the ghost's luck of a layout is taken out of a round's figure. */
  readonly beta: number;
  /** Standard deviation of a round's figure between layouts. */
  readonly tau: number;
  /** Null: this plan was not measured on other layouts, so it has no headline. */
  readonly reference: (Reference & Told) | null;
}

/** Null where nothing is known of whoever does not look, so that there is no figure either. */
export type Known<Plan> = (plan: Plan, target: string | null) => KnownPlan | null;
