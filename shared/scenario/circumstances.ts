// What stays the same between the snapshots of one scenario, and what fresh records are drawn from.
import type { TeamShape, Territory } from './formation.ts';

/** What one match keeps in all its snapshots; players still wander around their places. `shapes` is by group. */
export interface SoccerMatch {
  readonly scenario: 'soccer';
  readonly shapes: readonly [TeamShape, TeamShape];
  readonly territory: Territory;
  readonly loneStriker: boolean; // amber leaves a striker alone in the other half
}

/** Where the odd man out stands: among the others, at the end of a spread cohort, or alone before a dense one. */
export type Standing = 'middle' | 'end' | 'alone';

/** What a company keeps between hires: its pay scale by group, and when its people were hired. */
export interface CompanyPay {
  readonly scenario: 'company';
  readonly scales: readonly [PayScale, PayScale]; // by group
  /** Others' years of service: evenly spread from low to high, or normal around a mean. */
  readonly cohort: { readonly meanYears: number | null };
  readonly standing: Standing;
}

export interface PayScale {
  readonly startDollars: number;
  readonly dollarsPerYear: number;
}

/** What stays the same between snapshots of one match (soccer) or between hires of one company. */
export type Circumstances = SoccerMatch | CompanyPay;
