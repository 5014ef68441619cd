// A pin of one's own: whom it looks for, and how near it came beside not looking.

import { baselineFor } from '../../shared/attack/blind.ts';
import type { DataRecord, Place } from '../../shared/scenario/records.ts';
import { distance, WANTED } from './exposure.ts';
import type { ScenarioName } from './state.ts';

/** Whom a person looks for: amber's goalie, the company's newest man. −1 if amber has nobody left. */
export function soughtPerson(scenario: ScenarioName, people: readonly DataRecord[]): number {
  if (scenario === 'soccer' && people[0]?.group === WANTED) return 0;
  return people.reduce(
    (best, { x, group }, i) =>
      group === WANTED && x < (people[best]?.x ?? Number.POSITIVE_INFINITY) ? i : best,
    -1,
  );
}

/** Whom the figures of an attack are about: the picked one, in the company else the newest man; null: everybody. */
export function lookedAt(
  scenario: ScenarioName,
  people: readonly DataRecord[],
  picked: number | null,
): number | null {
  if (picked !== null && people[picked]?.group === WANTED) return picked;
  const sought = scenario === 'company' ? soughtPerson(scenario, people) : -1;
  return sought < 0 ? null : sought;
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
  const off = (place: Place) => distance(scenario, person, place);
  return { error: off(pin), blind: off(usual) };
}

const SOUGHT = { soccer: 'goalie', company: 'newest' } as const;
