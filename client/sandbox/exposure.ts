// What the present picture gives away, and what it is good for: errors of guesses, found people, usefulness.
// Errors are metres on the field and dollars in the company, whose tenures are public.
import type { Place, PublicPerson } from '../../shared/attack/attacker.ts';
import { baselineFor, blind } from '../../shared/attack/blind.ts';
import { curveAt } from '../../shared/attack/readCurve.ts';
import { dequantise } from '../../shared/release/grid.ts';
import type { Release } from '../../shared/release/plan.ts';
import type { Columns, DataRecord, Group } from '../../shared/scenario/records.ts';
import { matchPlaces } from '../../shared/score/assignment.ts';
import { curveUtility, fieldUtility } from '../../shared/score/utility.ts';
import { domainOf, wandered, wanderings } from './layouts.ts';
import { PEOPLE, type ScenarioName } from './state.ts';

/** Whom the attackers look for: amber's eleven, or the pay of the company's eleven men. */
export const TARGETS = { soccer: 'team', company: 'men' } as const;
const WANTED: Group = 1;

/** As close as counts as found: a stride, or what a pay round would hide. */
export const FOUND_WITHIN: Readonly<Record<ScenarioName, number>> = { soccer: 3, company: 1_000 };

export const wantedOf = (people: readonly DataRecord[]): DataRecord[] =>
  people.filter(({ group }) => group === WANTED);

/** Start dates are public in the company; nobody's place is on the field. */
export function publicPeople(
  scenario: ScenarioName,
  people: readonly DataRecord[],
): readonly PublicPerson[] | undefined {
  if (scenario === 'soccer') return undefined;
  return people.map(({ x, group }) => ({ x, group, wanted: group === WANTED }));
}

/** Each guess' error, after pairing guesses and people so that the sum is smallest. */
export function errorsOf(
  scenario: ScenarioName,
  people: readonly DataRecord[],
  guesses: readonly Place[],
): readonly number[] {
  const truth = wantedOf(people);
  if (scenario === 'soccer') return [...matchPlaces(truth, guesses).distances];
  const { x, y } = domainOf(scenario);
  const scaled = (place: Place): Place => ({
    x: place.x / (x.high - x.low),
    y: place.y / (y.high - y.low),
  });
  const { guessOf } = matchPlaces(truth.map(scaled), guesses.map(scaled));
  return truth.map((man, i) => Math.abs(man.y - (guesses[guessOf[i] as number]?.y ?? y.low)));
}

export interface Exposure {
  readonly meanError: number; // m or $
  readonly found: number; // share within FOUND_WITHIN, 0 … 1
}

export function exposureOf(
  scenario: ScenarioName,
  people: readonly DataRecord[],
  guesses: readonly Place[],
): Exposure {
  const errors = errorsOf(scenario, people, guesses);
  const within = errors.filter((error) => error <= FOUND_WITHIN[scenario]).length;
  return {
    meanError: errors.reduce((sum, error) => sum + error, 0) / errors.length,
    found: within / errors.length,
  };
}

/** The best guess without looking, on these very people. */
export function blindExposure(
  scenario: ScenarioName,
  people: readonly DataRecord[],
  release: Release,
): Exposure {
  const target = TARGETS[scenario];
  const known = publicPeople(scenario, people);
  return exposureOf(
    scenario,
    people,
    blind({ scenario, target, release, ...(known ? { people: known } : {}) }),
  );
}

const NEXT_MOMENTS = 20;
const next: Partial<Record<ScenarioName, readonly Columns[]>> = {};

/** Steps to twenty next moments, 22 people each; drawn once. */
const nextSteps = (scenario: ScenarioName): readonly Columns[] => {
  const { x, y, group } = wanderings(scenario, NEXT_MOMENTS, 'next');
  return Array.from({ length: NEXT_MOMENTS }, (_, i) => {
    const [from, to] = [i * PEOPLE, (i + 1) * PEOPLE];
    return {
      count: PEOPLE,
      x: x.subarray(from, to),
      y: y.subarray(from, to),
      group: group.subarray(from, to),
    };
  });
};

/**
 * How good the release is about moments it was not made from, when everybody has wandered a little: the share of the
 * field where it names the right team, or the share of the differences in pay that it explains (0 if it misleads).
 */
export function usefulness(scenario: ScenarioName, people: readonly DataRecord[], release: Release): number {
  next[scenario] ??= nextSteps(scenario);
  const domain = domainOf(scenario);
  const moments = (next[scenario] ?? []).map((steps) => wandered(people, steps, domain, false));
  if (release.kind === 'field')
    return fieldUtility(dequantise(release.cells), release, domain, moments).accuracy;
  const explained = moments.map(
    (moment) => curveUtility((x, group) => curveAt(release, x, group), moment).gain,
  );
  return Math.max(0, explained.reduce((sum, gain) => sum + gain, 0) / explained.length);
}

/** Whom a person looks for: amber's goalie, the company's newest man. −1 if amber has nobody left. */
export function soughtPerson(scenario: ScenarioName, people: readonly DataRecord[]): number {
  if (scenario === 'soccer' && people[0]?.group === WANTED) return 0;
  return people.reduce(
    (best, { x, group }, i) =>
      group === WANTED && x < (people[best]?.x ?? Number.POSITIVE_INFINITY) ? i : best,
    -1,
  );
}

export interface Tried {
  readonly error: number; // m or $
  readonly blind: number; // the same for the best guess without looking
}

/** How far a pin is from the one who is sought; null if there is nobody to seek. */
export function triedPin(scenario: ScenarioName, people: readonly DataRecord[], pin: Place): Tried | null {
  const person = people[soughtPerson(scenario, people)];
  const [usual] = baselineFor(scenario, SOUGHT[scenario]).guess;
  if (!person || !usual) return null;
  const off = (place: Place) =>
    scenario === 'soccer' ? Math.hypot(place.x - person.x, place.y - person.y) : Math.abs(place.y - person.y);
  return { error: off(pin), blind: off(usual) };
}

const SOUGHT = { soccer: 'goalie', company: 'newest' } as const;
