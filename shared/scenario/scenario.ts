// What every scenario offers: a public prior to draw from, and names for what may be hidden and asked.
// It must never hold drawn records itself: whoever draws them decides who sees them.

import type { Randomness } from '../random/randomness.ts';
import type { Circumstances } from './circumstances.ts';
import type { DataRecord, Domain, Group } from './records.ts';

/** So many people are on one snapshot of every scenario; larger crowds are many snapshots. */
export const SNAPSHOT_PEOPLE = 22;

/** What the players must find: a name and the indices of the hidden records it means, in every draw. */
export interface Target {
  readonly name: string;
  readonly indices: readonly number[];
  /** `place`: a pin on the plane. `y`: only y (the salary) is asked; the round may tell the x. */
  readonly asks: 'place' | 'y';
  /** The group every record of the target belongs to, where there is one. */
  readonly group: Group | null;
}

export interface DrawOptions {
  /** A target's name. Some targets need their own kind of layout (a lone striker, a lone hire). */
  readonly target?: string;
  /** How many records; a multiple of the scenario's smallest crowd. The target is always in the first ones. */
  readonly crowd?: number;
}

export interface Draw<C extends Circumstances = Circumstances> {
  readonly records: readonly DataRecord[];
  readonly match: C;
}

export interface Scenario<C extends Circumstances = Circumstances> {
  readonly name: C['scenario'];
  readonly domain: Domain;
  /** Names of the groups, by group: index 0 is group B, 1 is group A. */
  readonly groups: readonly [string, string];
  readonly targets: readonly [Target, ...Target[]];
  /** The numbers of records it can draw, rising: one match, ten matches, a season, … */
  readonly crowds: readonly [number, ...number[]];
  /** Fresh records and what they were drawn from. Throws on an unknown target or crowd. */
  draw(randomness: Randomness, options?: DrawOptions): Draw<C>;
  /** A new snapshot under the same circumstances: what utility is measured on. */
  drawAgain(match: C, randomness: Randomness): readonly DataRecord[];
}

/** The target of that name. Throws on an unknown name. */
export function targetNamed(scenario: Scenario, name: string): Target {
  const target = scenario.targets.find((each) => each.name === name);
  if (!target) throw new Error(`scenario ${scenario.name} has no target '${name}'`);
  return target;
}

/** How many snapshots make the crowd. Throws unless it is one of the scenario's crowds. */
export function snapshotsFor(crowds: readonly [number, ...number[]], crowd: number): number {
  if (!crowds.includes(crowd)) throw new Error(`a crowd of ${crowd} is not one of ${crowds.join(', ')}`);
  return crowd / crowds[0];
}
