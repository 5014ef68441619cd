// The attacker that knows everything public: family, setting, protection, noise law, team sizes and the prior.
// What it finds is a lower bound on what leaks; what it misses may still be there.
import { PLANE } from '../../model/plane.ts';
import type { Randomness } from '../../random/randomness.ts';
import type { Columns, Place } from '../../scenario/records.ts';
import { type Effort, type Knowledge, stopwatch } from '../attacker.ts';
import { blind } from '../blind.ts';
import { inDomain, onBoard, type Prior, priorOf } from '../prior.ts';
import { solveCurve } from './curve.ts';
import { ratioSpecOf } from './evidence.ts';
import { formationDensity } from './formationDensity.ts';
import { pinsFor } from './pins.ts';
import { priorDensity } from './priorDensity.ts';
import { solveSampled } from './sampled.ts';
import { solveSmooth } from './smooth.ts';

/**
 * One place per record of the target, in the scenario's units. Aims at a second of CPU per map and stops at the
 * effort's end with the best it has: the same seed gives the same guess only while the effort does not run out.
 * Maps of more people than one snapshot holds (`knowledge.crowd`) are not attacked: it guesses blind.
 */
export function solver(knowledge: Knowledge, randomness: Randomness, effort: Effort): readonly Place[] {
  const { release } = knowledge;
  const prior = priorOf(knowledge.scenario, knowledge.target);
  if (release.kind === 'curve') return solveCurve(knowledge, release, prior);
  if (knowledge.crowd !== undefined && knowledge.crowd > prior.group.length) return blind(knowledge);
  const samples = layoutsBehind(knowledge, randomness, effort);
  if (samples.length === 0) return blind(knowledge);
  return pinsFor(samples, prior, randomness, knownX(knowledge, prior)).map((pin) =>
    inDomain(pin, prior.domain),
  );
}

/**
 * Whole layouts that explain a map, plane units, both groups, in the order the generator draws them: one where the
 * evidence pins everybody down, else a sample of the posterior. Throws on a curve.
 */
export function layoutsBehind(
  { scenario, target, release, exactCells }: Knowledge,
  randomness: Randomness,
  effort: Effort,
): readonly Columns[] {
  if (release.kind === 'curve') throw new Error('a curve has no layout behind it that could be searched for');
  const expired = stopwatch(effort);
  const { report: _one, ...silent } = effort; // one of the two watches reports
  const searched = stopwatch({ ...silent, milliseconds: SEARCH_SHARE * effort.milliseconds });
  const prior = priorOf(scenario, target);
  const smooth = priorDensity(prior, randomness);
  const density = scenario === 'soccer' ? formationDensity(smooth, target === 'striker') : smooth;
  const ratio = ratioSpecOf(release.plan.model);
  const exact = exactCells === undefined ? {} : { exactCells };
  const samples =
    ratio !== null && release.guarantee === null
      ? solveSmooth({
          release,
          ...exact,
          ratio,
          group: prior.group,
          prior: density,
          randomness,
          searched,
          expired,
        })
      : solveSampled({ release, prior: density, draw: prior.draw, randomness, expired });
  effort.report?.(1);
  return samples;
}

/** Share of the effort after which a noisy map is no longer searched, but what was found is sampled. */
const SEARCH_SHARE = 0.7;

/** Where along the plane's x axis a single wanted person is known to be, if that is public. */
function knownX(knowledge: Knowledge, prior: Prior): number | undefined {
  const wanted = knowledge.people?.filter((person) => person.wanted) ?? [];
  const [only] = wanted;
  if (wanted.length !== 1 || only === undefined) return undefined;
  return Math.min(PLANE.width, onBoard({ x: only.x, y: prior.domain.y.low }, prior.domain).x);
}
