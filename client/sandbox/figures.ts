// Numbers and names as the sandbox says them.

import type { DataRecord } from '../../shared/scenario/records.ts';
import { metresText } from '../board/metres.ts';
import { say } from '../words/words.ts';
import { FOUND_WITHIN } from './exposure.ts';
import type { ScenarioName } from './state.ts';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** '5.9 m', '$1,240' */
export function errorText(scenario: ScenarioName, error: number): string {
  return scenario === 'soccer'
    ? say('sandbox.attack.metres', { value: metresText(error) })
    : dollarsText(error);
}

/** How near counts as found: '3 m', '$1,000'. */
export const withinText = (scenario: ScenarioName): string =>
  scenario === 'soccer'
    ? say('sandbox.attack.metres', { value: FOUND_WITHIN.soccer })
    : dollarsText(FOUND_WITHIN.company);

export const dollarsText = (dollars: number): string =>
  say('sandbox.attack.dollars', { value: whole.format(dollars) });

export const countText = (count: number): string => whole.format(count);

export const percentText = (share: number): string =>
  say('sandbox.attack.percent', { percent: Math.round(100 * share) });

/** 'amber no. 3', 'woman no. 11': numbered through the layout, so that a change of group leaves the number. */
export function whoText(scenario: ScenarioName, person: number, { group }: DataRecord): string {
  return say(`sandbox.who.${scenario}${group}`, { number: person + 1 });
}
