// An attacker is a pure function from what everybody may see to a guess. It never sees the records.
import type { Randomness } from '../random/randomness.ts';
import type { Release } from '../release/plan.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What everybody may know before the lock: the release, the scenario's public facts and what is asked for. */
export interface Knowledge {
  readonly scenario: string; // a name of the scenario registry; its generator is the prior, and public
  readonly target: string; // a target name of that scenario, e.g. 'goalie' or 'team'
  readonly release: Release;
}

/** Bounds and reporting for long attacks. `now` is handed in so that shared code reads no clock. */
export interface Effort {
  readonly milliseconds: number;
  readonly now: () => number;
  readonly report?: (fraction: number) => void; // 0 … 1
  readonly cancelled?: () => boolean;
}

/** Deterministic from the seed behind `randomness` as long as the effort does not run out. */
export type Attacker = (knowledge: Knowledge, randomness: Randomness, effort: Effort) => readonly Place[];
