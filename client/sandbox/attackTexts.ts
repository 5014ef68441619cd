// What stands beside the attackers once they have tried: about the one who is looked at, else about all whom they seek.

import type { Release } from '../../shared/release/plan.ts';
import type { DataRecord, Place } from '../../shared/scenario/records.ts';
import { blindGuesses, exposureOf, missOf } from './exposure.ts';
import { errorText, percentText, whoText, withinText } from './figures.ts';
import type { ScenarioName } from './state.ts';
import { lookedAt } from './tried.ts';
import { saySandbox } from './words.ts';

interface AttackText {
  readonly title: string;
  readonly number: string | null; // null before the attack
  readonly rest: string;
}

interface Attacked {
  readonly scenario: ScenarioName;
  readonly release: Release;
  readonly people: readonly DataRecord[];
  readonly picked: number | null;
  /** What the attackers guessed; null before they have tried. */
  readonly done: { readonly eye: readonly Place[]; readonly solver: readonly Place[] } | null;
}

export function attackTexts(attacked: Attacked): { readonly eye: AttackText; readonly solver: AttackText } {
  const { scenario, people, picked, done } = attacked;
  const person = lookedAt(scenario, people, picked);
  const record = person === null ? undefined : people[person];
  const who = record ? whoText(scenario, person as number, record) : null;
  const eyeTitle = who ? saySandbox('attack.eyeOne', { who }) : saySandbox('attack.eye');
  const solverTitle = who ? saySandbox('attack.solverOne', { who }) : saySandbox('attack.solver');
  if (!done) {
    const untried = { number: null, rest: saySandbox('attack.untried') };
    return { eye: { title: eyeTitle, ...untried }, solver: { title: solverTitle, ...untried } };
  }
  const eye = figuresOf(attacked, done.eye, person);
  const blind = figuresOf(attacked, blindGuesses(scenario, attacked.release, people), person);
  return {
    eye: {
      title: eyeTitle,
      number: errorText(scenario, eye.miss ?? eye.meanError),
      rest: saySandbox('attack.blind', { blind: errorText(scenario, blind.miss ?? blind.meanError) }),
    },
    solver: { title: solverTitle, ...solverFigure(scenario, figuresOf(attacked, done.solver, person)) },
  };
}

type Figures = ReturnType<typeof figuresOf>;

const figuresOf = (
  { scenario, release, people }: Attacked,
  guesses: readonly Place[],
  person: number | null,
) => ({
  ...exposureOf(scenario, release, people, guesses),
  miss: person === null ? null : missOf(scenario, release, people, guesses, person),
});

function solverFigure(scenario: ScenarioName, { miss, found }: Figures): Omit<AttackText, 'title'> {
  const of = saySandbox(scenario === 'soccer' ? 'attack.within' : 'attack.withinPay', {
    within: withinText(scenario),
  });
  const share = percentText(found);
  return miss === null
    ? { number: share, rest: of }
    : { number: errorText(scenario, miss), rest: saySandbox('attack.andAll', { share, of }) };
}
