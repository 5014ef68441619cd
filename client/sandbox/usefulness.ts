// What the present picture is good for, measured on moments it was not made from: on its own people memorising would
// look like a virtue.
import { curveAt } from '../../shared/attack/readCurve.ts';
import { dequantise } from '../../shared/release/grid.ts';
import type { Release } from '../../shared/release/plan.ts';
import type { Columns, DataRecord } from '../../shared/scenario/records.ts';
import { curveUtility, fieldUtility } from '../../shared/score/utility.ts';
import { domainOf, wandered, wanderings } from './layouts.ts';
import { PEOPLE, type ScenarioName } from './state.ts';

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
export function usefulness(scenario: ScenarioName, release: Release, people: readonly DataRecord[]): number {
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
