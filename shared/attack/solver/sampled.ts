// Reconstruction without derivatives: a walk under the exact likelihood of noisy sums, or of refitted models.
// Where the evidence is weak it returns the prior, hardly changed: that is the point of such protections.

import type { FieldSpec } from '../../model/model.ts';
import { PLANE } from '../../model/plane.ts';
import { binOf } from '../../privacy/histogram.ts';
import { kernelFeatures, kernelStatistics } from '../../privacy/kernelFeatures.ts';
import type { Randomness } from '../../random/randomness.ts';
import type { FieldRelease } from '../../release/plan.ts';
import type { Columns } from '../../scenario/records.ts';
import { cellLoss, cellsOf } from './evidence.ts';
import { gaussianLoss, laplaceLoss } from './losses.ts';
import { walk } from './metropolis.ts';
import type { PriorDensity } from './priorDensity.ts';
import { centresOf } from './ratioField.ts';
import { refitted } from './refit.ts';
import { copyOf } from './search.ts';
import { bestOf } from './smooth.ts';
import type { Loss, Statistic } from './statistic.ts';
import { type Contribution, recordSums } from './sums.ts';

export interface SampledTask {
  readonly release: FieldRelease;
  readonly prior: PriorDensity;
  readonly randomness: Randomness;
  readonly expired: () => boolean;
}

interface Walkable {
  readonly statistic: Statistic;
  readonly loss: Loss;
  readonly moves: number; // as many as the statistic's cost allows
}

/** Posterior layouts; layouts of the prior where a release says nothing that can be used. */
export function solveSampled(task: SampledTask): Columns[] {
  const { prior, randomness, expired } = task;
  const walkable = walkableOf(task.release);
  if (walkable === null) return Array.from({ length: SAMPLES }, () => prior.layout(randomness));
  const { statistic, loss, moves } = walkable;
  const layout = bestOf(60, prior, randomness, (each) => {
    statistic.set(each);
    return loss.value(statistic.values);
  });
  walk(statistic, loss, prior, layout, randomness, {
    moves,
    temperature: [8, 1],
    jumps: [0.4, 0.1],
    expired,
  });
  const samples: Columns[] = [];
  walk(statistic, loss, prior, layout, randomness, {
    moves,
    temperature: [1, 1],
    jumps: [0.2, 0.2],
    visit: (each) => samples.push(copyOf(each)),
    every: Math.ceil(moves / SAMPLES),
    expired,
  });
  return samples.length > 0 ? samples : [layout];
}

const SAMPLES = 70;
/** A refitted model is looked at on every third row and column. */
const STRIDE = 3;

function walkableOf(release: FieldRelease): Walkable | null {
  const { model, protection } = release.plan;
  if (release.noisy === undefined) {
    return {
      ...refittedEvidence(release, model as FieldSpec),
      moves: protection.kind === 'none' ? 1_600 : 1_200,
    };
  }
  const { noisy } = release;
  if (noisy.primitive === 'histogram') {
    const statistic = recordSums(countsIn(noisy.columns, noisy.rows));
    return { statistic, loss: laplaceLoss(Float64Array.from(noisy.values), noisy.noiseScale), moves: 20_000 };
  }
  // A border's noisy weights tell where the groups meet on average, which the prior knows already.
  if (model.family !== 'kernel') return null;
  const statistic = recordSums(
    kernelStatistics(kernelFeatures(PLANE, model.width), { x: (x) => x, y: (y) => y }),
  );
  const seen = Float64Array.from(noisy.values, (value) => value / noisy.scale);
  return { statistic, loss: gaussianLoss(seen, noisy.sigma / noisy.scale, false), moves: 12_000 };
}

function countsIn(columns: number, rows: number): Contribution {
  return {
    blockSize: columns * rows,
    write(x, y, out) {
      out[binOf(y, 0, PLANE.height, rows) * columns + binOf(x, 0, PLANE.width, columns)] = 1;
    },
  };
}

/**
 * Neighbouring cells of such models repeat each other, so each counts as a fraction of an observation, and a model
 * that jumps is forgiven small misplacements of its edges.
 */
function refittedEvidence(release: FieldRelease, model: FieldSpec): { statistic: Statistic; loss: Loss } {
  const { columns, rows } = release;
  const all = centresOf(columns, rows, PLANE.width, PLANE.height);
  const kept = (_: number, c: number) =>
    (c % columns) % STRIDE === 1 && Math.floor(c / columns) % STRIDE === 1;
  const centres = { x: all.x.filter(kept), y: all.y.filter(kept) };
  const seen = cellsOf(release).filter(kept);
  const { protection } = release.plan;
  const loss =
    protection.kind === 'noise' && protection.sigma > 0.1
      ? cellLoss(protection, seen)
      : protection.kind === 'rounded'
        ? cellLoss(protection, seen)
        : gaussianLoss(seen, 0.1, false);
  return { statistic: refitted(model, centres), loss };
}
