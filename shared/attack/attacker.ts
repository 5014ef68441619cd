// An attacker is a pure function from what everybody may see to a guess. It never sees the records.
import type { Randomness } from '../random/randomness.ts';
import type { Release } from '../release/plan.ts';
import type { Group, Place } from '../scenario/records.ts';
import type { Work } from './work.ts';

/** What is publicly known of one hidden record before the round, e.g. the start date on a professional network. */
export interface PublicPerson {
  readonly x: number;
  readonly group: Group;
  readonly wanted: boolean; // one of the target's records
}

/** What everybody may know before the lock: the release, the scenario's public facts and what is asked for. */
export interface Knowledge {
  readonly scenario: string; // a name of the scenario registry; its generator is the prior, and public
  readonly target: string; // a target name of that scenario, e.g. 'goalie' or 'team'
  readonly release: Release;
  /** Every hidden person's x and group, where the round gives them away (curves); absent on maps. */
  readonly people?: readonly PublicPerson[];
  /** How many people the release is about, which is public; absent: one snapshot of the scenario. */
  readonly crowd?: number;
  /** A field's values before they were made bytes, columns × rows in 0 … 1, for releases published in full precision. */
  readonly exactCells?: Float64Array;
}

/**
 * Guesses one place per record of the target, in no particular order. Deterministic from the seed behind `randomness`
 * and the work that it may do; it stops when that is spent, with the best it has.
 */
export type Attacker = (knowledge: Knowledge, randomness: Randomness, work: Work) => readonly Place[];
