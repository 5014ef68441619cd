// Shadow releases: the plan applied to tables like this one, in which each person is present or replaced by a made-up
// person of the same group with even chance. What a membership attacker trains on, and what the attack is tested on.
// Only one slot's content depends on whether its person is in, so any guarantee of the plan bounds the attack.
import { confidenceScore } from '../../../shared/attack/membership.ts';
import { curveAt } from '../../../shared/attack/readCurve.ts';
import { toUnit } from '../../../shared/privacy/regressionStatistics.ts';
import { below, normal, type Randomness } from '../../../shared/random/randomness.ts';
import { HALF_STEP } from '../../../shared/release/grid.ts';
import type { Plan, Release } from '../../../shared/release/plan.ts';
import type { Columns, Domain, Group } from '../../../shared/scenario/records.ts';
import { cellAt } from './cellAt.ts';
import { releaseOf } from './releases.ts';

/** Two sources of chance: comparing plans on the same tables takes the luck of the tables out of it. */
export interface Chances {
  readonly tables: Randomness;
  readonly noise: Randomness;
}

/** One person's signs, shadow by shadow, and whether the person was in that shadow's table. */
export interface Signs {
  readonly values: number[];
  readonly present: boolean[];
}

/** How a release speaks about each studied person in `count` shadow tables; count must be a multiple of 4. */
export function shadowSigns(
  plan: Plan,
  columns: Columns,
  domain: Domain,
  studied: readonly number[],
  count: number,
  { tables, noise }: Chances,
  step: () => void,
): Signs[] {
  const signs = studied.map((): Signs => ({ values: [], present: [] }));
  const spread = spreads(columns);
  const presence = balanced(columns.count, tables);
  for (let k = 0; k < count; k++) {
    const present = presence.next();
    const table = shadow(columns, domain, present, spread, tables);
    const release = releaseOf(plan, table, domain, noise);
    studied.forEach((person, s) => {
      signs[s]?.values.push(signOf(release, columns, domain, person));
      signs[s]?.present.push(present[person] === 1);
    });
    step();
  }
  return signs;
}

/**
 * Who is in the next shadow table: even chance for everybody, but in every four shadows each person is in one of the
 * two even ones and one of the two odd ones, so that neither half ever lacks a side.
 */
function balanced(count: number, randomness: Randomness): { next(): Uint8Array } {
  let four: Uint8Array[] = [];
  return {
    next() {
      if (four.length === 0) {
        const [a, b] = [0, 1].map(() => Uint8Array.from({ length: count }, () => below(randomness, 2)));
        four = [a, b, a?.map((coin) => 1 - coin), b?.map((coin) => 1 - coin)] as Uint8Array[];
      }
      return four.shift() as Uint8Array;
    },
  };
}

/**
 * A curve's distance from the person's y at their x, on the −1 … 1 scale; a map's log-odds for the person's own group
 * at their place.
 */
function signOf(release: Release, columns: Columns, domain: Domain, person: number): number {
  const atX = columns.x[person]!;
  const atY = columns.y[person]!;
  const group = columns.group[person] as Group;
  if (release.kind === 'curve') return toUnit(curveAt(release, atX, group), domain.y) - toUnit(atY, domain.y);
  const { share } = cellAt(release, domain, atX, atY);
  const own = Math.min(1 - HALF_STEP, Math.max(HALF_STEP, group === 1 ? share : 1 - share));
  return confidenceScore(own);
}

function shadow(
  columns: Columns,
  domain: Domain,
  present: Uint8Array,
  spread: { readonly x: number; readonly y: number },
  randomness: Randomness,
): Columns {
  const x = columns.x.slice();
  const y = columns.y.slice();
  for (let i = 0; i < columns.count; i++) {
    if (present[i] === 1) continue;
    const like = anybodyLike(columns, i, randomness);
    x[i] = within(columns.x[like]! + normal(randomness, 0, spread.x), domain.x);
    y[i] = within(columns.y[like]! + normal(randomness, 0, spread.y), domain.y);
  }
  return { ...columns, x, y };
}

/** Somebody else of the same group; anybody else where there is none. */
function anybodyLike({ count, group }: Columns, person: number, randomness: Randomness): number {
  for (let attempt = 0; attempt < 50; attempt++) {
    const other = below(randomness, count);
    if (other !== person && group[other] === group[person]) return other;
  }
  return (person + 1 + below(randomness, count - 1)) % count;
}

/** Silverman's rule of thumb (1986): how far a made-up person is from the one they are made after. */
function spreads({ x, y, count }: Columns) {
  const deviation = (values: Float64Array) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count);
  };
  const factor = 0.9 * count ** -0.2;
  return { x: factor * deviation(x), y: factor * deviation(y) };
}

function within(value: number, { low, high }: { low: number; high: number }): number {
  return Math.min(high, Math.max(low, value));
}
