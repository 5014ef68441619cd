// Who stands where: a layout's 22 people with all moves made, and the crowds that wander around them.
// Nothing here is secret: the sandbox hides nothing from the person who plays in it.
import { normal, type Randomness } from '../../shared/random/randomness.ts';
import { seeded } from '../../shared/random/seeded.ts';
import { company } from '../../shared/scenario/company.ts';
import { type PairLayout, pairPlayers, pairSalaries } from '../../shared/scenario/pairLayouts.ts';
import type { Axis, Columns, DataRecord, Domain } from '../../shared/scenario/records.ts';
import { soccer } from '../../shared/scenario/soccer.ts';
import { type LayoutName, type Move, PEOPLE, type ScenarioName } from './state.ts';
import { fromTicks } from './ticks.ts';

/** PAIR's own layouts, as pairLayouts.ts names them. */
export const PAIR_LAYOUTS = [
  'players0',
  'players1',
  'players2',
  'playersleakhigh',
  'playersleaklow',
] as const satisfies readonly PairLayout[];

const SCENARIO = { soccer, company } as const;

export const domainOf = (scenario: ScenarioName): Domain => SCENARIO[scenario].domain;

const SEED_LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** The name of a layout that nobody has seen. */
export function freshLayout(randomness: Randomness): LayoutName {
  const letters = Array.from(randomness.bytes(6), (byte) => SEED_LETTERS[byte % SEED_LETTERS.length]);
  return `~${letters.join('')}`;
}

/** The layout's people, men or amber first, before anybody was moved. */
export function layoutPeople(scenario: ScenarioName, layout: LayoutName): readonly DataRecord[] {
  const known = PAIR_LAYOUTS.find((name) => name === layout);
  if (known) return scenario === 'soccer' ? pairPlayers(known) : pairSalaries(known);
  return SCENARIO[scenario].draw(seeded(`sandbox ${scenario} ${layout}`)).records;
}

export function moved(
  people: readonly DataRecord[],
  moves: readonly Move[],
  domain: Domain,
): readonly DataRecord[] {
  if (moves.length === 0) return people;
  const next = [...people];
  for (const { person, x, y, group } of moves)
    next[person] = { ...next[person], x: fromTicks(x, domain.x), y: fromTicks(y, domain.y), group };
  return next;
}

/** How far people get from one moment to another: the distance between two snapshots of the game's own generator. */
const WANDER: Readonly<Record<ScenarioName, { readonly x: number; readonly y: number }>> = {
  soccer: { x: 7, y: 7 }, // metres
  company: { x: 0.5, y: 3_500 }, // years; dollars
};

/** Steps for `moments` × 22 people, the same for the same arguments: a crowd moves with the people it belongs to. */
export function wanderings(scenario: ScenarioName, moments: number, what: 'crowd' | 'next'): Columns {
  const randomness = seeded(`sandbox ${scenario} ${what}`);
  const count = moments * PEOPLE;
  const { x, y } = WANDER[scenario];
  const steps = (spread: number) => Float64Array.from({ length: count }, () => normal(randomness, 0, spread));
  return { count, x: steps(x), y: steps(y), group: new Uint8Array(count) };
}

/** Everybody as often as there are steps for them, each time a step away; `withThemselves` puts them as they stand in front. */
export function wandered(
  people: readonly DataRecord[],
  steps: Columns,
  domain: Domain,
  withThemselves: boolean,
): Columns {
  const extra = withThemselves ? PEOPLE : 0;
  const count = extra + steps.count;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const group = new Uint8Array(count);
  const within = (value: number, { low, high }: Axis) => Math.min(high, Math.max(low, value));
  for (let i = 0; i < count; i++) {
    const person = people[i % PEOPLE]!;
    const step = i - extra;
    x[i] = step < 0 ? person.x : within(person.x + steps.x[step]!, domain.x);
    y[i] = step < 0 ? person.y : within(person.y + steps.y[step]!, domain.y);
    group[i] = person.group;
  }
  return { count, x, y, group };
}
