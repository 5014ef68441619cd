// What the present picture gives away: how far guesses are from whom they were meant for, and how many were found.
// Errors are metres on the field and dollars in the company, whose tenures are public.

import type { PublicPerson } from '../../shared/attack/attacker.ts';
import { blind } from '../../shared/attack/blind.ts';
import type { Release } from '../../shared/release/plan.ts';
import type { DataRecord, Group, Place } from '../../shared/scenario/records.ts';
import { matchPlaces } from '../../shared/score/assignment.ts';
import { domainOf } from './layouts.ts';
import type { ScenarioName } from './state.ts';

/** Whom the attackers look for: amber's eleven, or the pay of the company's eleven men. */
export const TARGETS = { soccer: 'team', company: 'men' } as const;
export const WANTED: Group = 1;

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

/** Which guess is meant for whom: an index into `guesses` per wanted person, in their order. */
export function meantFor(
  scenario: ScenarioName,
  release: Release,
  wanted: readonly DataRecord[],
  guesses: readonly Place[],
): readonly number[] {
  // Guesses about curves come in the order of the people, whose tenures are public.
  if (release.kind === 'curve') return wanted.map((_, i) => i);
  const { x, y } = domainOf(scenario);
  const scaled = (place: Place): Place => ({
    x: place.x / (x.high - x.low),
    y: place.y / (y.high - y.low),
  });
  if (scenario === 'soccer') return matchPlaces(wanted, guesses).guessOf;
  return matchPlaces(wanted.map(scaled), guesses.map(scaled)).guessOf;
}

/** Each wanted person's distance to the guess that was meant for them. */
export function errorsOf(
  scenario: ScenarioName,
  release: Release,
  people: readonly DataRecord[],
  guesses: readonly Place[],
): readonly number[] {
  const wanted = wantedOf(people);
  const meant = meantFor(scenario, release, wanted, guesses);
  return wanted.map((person, i) => {
    const guess = guesses[meant[i]!];
    return guess ? distance(scenario, person, guess) : Number.POSITIVE_INFINITY;
  });
}

/** An error as the scenario counts it. */
export const distance = (scenario: ScenarioName, person: Place, guess: Place): number =>
  scenario === 'soccer' ? Math.hypot(guess.x - person.x, guess.y - person.y) : Math.abs(guess.y - person.y);

/** How far the guess meant for one person is from them; null for somebody whom the attackers do not look for. */
export function missOf(
  scenario: ScenarioName,
  release: Release,
  people: readonly DataRecord[],
  guesses: readonly Place[],
  person: number,
): number | null {
  if (people[person]?.group !== WANTED) return null;
  const before = people.slice(0, person).filter(({ group }) => group === WANTED).length;
  return errorsOf(scenario, release, people, guesses)[before] ?? null;
}

export interface Exposure {
  readonly meanError: number; // m or $
  readonly found: number; // share within FOUND_WITHIN, 0 … 1
}

export function exposureOf(
  scenario: ScenarioName,
  release: Release,
  people: readonly DataRecord[],
  guesses: readonly Place[],
): Exposure {
  const errors = errorsOf(scenario, release, people, guesses);
  const within = errors.filter((error) => error <= FOUND_WITHIN[scenario]).length;
  return {
    meanError: errors.reduce((sum, error) => sum + error, 0) / errors.length,
    found: within / errors.length,
  };
}

/** The best guesses without looking. */
export function blindGuesses(
  scenario: ScenarioName,
  release: Release,
  people: readonly DataRecord[],
): readonly Place[] {
  const known = publicPeople(scenario, people);
  return blind({ scenario, target: TARGETS[scenario], release, ...(known ? { people: known } : {}) });
}
