// Numbers and names as the sandbox says them.

import type { DataRecord } from '../../shared/scenario/records.ts';
import { metresText } from '../board/metres.ts';
import { wholeText } from '../words/numbers.ts';
import { FOUND_WITHIN } from './exposure.ts';
import type { ScenarioName } from './state.ts';
import { saySandbox } from './words.ts';

/** '5.9 m', '$1,240' */
export function errorText(scenario: ScenarioName, error: number): string {
  return scenario === 'soccer'
    ? saySandbox('attack.metres', { value: metresText(error) })
    : dollarsText(error);
}

/** How near counts as found: '3 m', '$1,000'. */
export const withinText = (scenario: ScenarioName): string =>
  scenario === 'soccer'
    ? saySandbox('attack.metres', { value: FOUND_WITHIN.soccer })
    : dollarsText(FOUND_WITHIN.company);

export const dollarsText = (dollars: number): string =>
  saySandbox('attack.dollars', { value: wholeText(dollars) });

export const countText = (count: number): string => wholeText(count);

export const percentText = (share: number): string =>
  saySandbox('attack.percent', { percent: Math.round(100 * share) });

/** 'amber no. 3', 'woman no. 11': numbered through the layout, so that a change of group leaves the number. */
export function whoText(scenario: ScenarioName, person: number, { group }: DataRecord): string {
  return saySandbox(`who.${scenario}${group}`, { number: person + 1 });
}
