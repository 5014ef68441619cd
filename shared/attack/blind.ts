// The best guess without looking: what the scenario's public generator alone gives away.
// It must ignore the release; every leakage number is measured against it.
import type { Randomness } from '../random/randomness.ts';
import type { Baseline } from '../scenario/baseline.ts';
import { BASELINES } from '../scenario/baselines.ts';
import type { Place } from '../scenario/records.ts';
import type { Knowledge } from './attacker.ts';
import type { Work } from './work.ts';

/** The precomputed blind guess and its error for a target. Throws on a pair that was never computed. */
export function baselineFor(scenario: string, target: string): Baseline {
  const baseline = BASELINES[scenario]?.[target];
  if (!baseline)
    throw new Error(`no blind baseline for ${scenario}/${target}: run tests/scripts/baselines.ts`);
  return baseline;
}

/** Reads the table; takes a randomness and work only so that it can stand among the attackers. */
export function blind(knowledge: Knowledge, _randomness?: Randomness, _work?: Work): readonly Place[] {
  const { guess, perX } = baselineFor(knowledge.scenario, knowledge.target);
  const wanted = knowledge.people?.filter((person) => person.wanted);
  if (perX === undefined || wanted === undefined) return guess;
  const [centre] = guess as [Place];
  return wanted.map(({ x }) => ({ x, y: centre.y + perX * (x - centre.x) }));
}
