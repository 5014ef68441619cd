// The attacker that knows everything public: family, setting, protection, noise law, team sizes and the prior.
// What it finds is a lower bound on what leaks; what it misses may still be there.
import { PLANE } from '../../model/plane.ts';
import type { Randomness } from '../../random/randomness.ts';
import type { Columns, Place } from '../../scenario/records.ts';
import type { Knowledge } from '../attacker.ts';
import { blind } from '../blind.ts';
import { inDomain, onBoard, type Prior, priorOf } from '../prior.ts';
import type { Work } from '../work.ts';
import { solveCurve } from './curve.ts';
import { ratioSpecOf } from './evidence.ts';
import { formationDensity } from './formationDensity.ts';
import { linedPrior, linesOf, onLines } from './lines.ts';
import { pinsFor } from './pins.ts';
import { priorDensity } from './priorDensity.ts';
import { solveSampled } from './sampled.ts';
import { solveSmooth } from './smooth.ts';

/**
 * One place per record of the target, in the scenario's units. Stops when the work is spent, with the best
 * it has: the same seed and work give the same guess everywhere.
 * Maps of more people than one snapshot holds (`knowledge.crowd`) are not attacked: it guesses blind.
 */
export function solver(knowledge: Knowledge, randomness: Randomness, work: Work): readonly Place[] {
  const { release } = knowledge;
  const prior = priorOf(knowledge.scenario, knowledge.target);
  if (release.kind === 'curve') return solveCurve(knowledge, release, prior);
  if (knowledge.crowd !== undefined && knowledge.crowd > prior.group.length) return blind(knowledge);
  const samples = layoutsBehind(knowledge, randomness, work);
  if (samples.length === 0) return blind(knowledge);
  return pinsFor(samples, prior, randomness, knownX(knowledge, prior)).map((pin) =>
    inDomain(pin, prior.domain),
  );
}

/**
 * Whole layouts that explain a map, plane units, both groups, in the order the generator draws them: one where the
 * evidence pins everybody down, else a sample of the posterior. Throws on a curve.
 */
export function layoutsBehind(knowledge: Knowledge, randomness: Randomness, work: Work): readonly Columns[] {
  const { scenario, target, release, exactCells } = knowledge;
  if (release.kind === 'curve') throw new Error('a curve has no layout behind it that could be searched for');
  const searching = work.upTo(SEARCH_SHARE);
  const prior = priorOf(scenario, target);
  const smooth = priorDensity(prior, randomness);
  const lines = linesOf(knowledge, prior);
  const density =
    scenario === 'soccer' ? formationDensity(smooth, target === 'striker') : linedPrior(smooth, lines);
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
          lines,
          randomness,
          work,
          searching,
        })
      : solveSampled({ release, prior: density, draw: prior.draw, lines, randomness, work });
  return samples.map((layout) => onLines(layout, lines));
}

/** Share of the work after which a noisy map is no longer searched, but what was found is sampled. */
const SEARCH_SHARE = 0.7;

/** Where along the plane's x axis a single wanted person is known to be, if that is public. */
function knownX(knowledge: Knowledge, prior: Prior): number | undefined {
  const wanted = knowledge.people?.filter((person) => person.wanted) ?? [];
  const [only] = wanted;
  if (wanted.length !== 1 || only === undefined) return undefined;
  return Math.min(PLANE.width, onBoard({ x: only.x, y: prior.domain.y.low }, prior.domain).x);
}
