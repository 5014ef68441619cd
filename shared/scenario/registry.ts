// All scenarios, by name.

import type { Circumstances } from './circumstances.ts';
import { company } from './company.ts';
import type { Scenario } from './scenario.ts';
import { soccer } from './soccer.ts';

export const scenarios = { soccer, company } as const;

type ScenarioName = keyof typeof scenarios;

/** The scenario of that name. Throws on an unknown name: names from outside are checked at the border. */
export function scenarioNamed(name: string): Scenario<Circumstances> {
  if (!Object.hasOwn(scenarios, name)) throw new Error(`no scenario is called '${name}'`);
  return scenarios[name as ScenarioName];
}
