// Reconstruction without derivatives: a walk under the exact likelihood of noisy sums, or of refitted models.
// Where the evidence is weak it returns the prior, hardly changed: that is the point of such protections.

import { type FieldSpec, familyNamed, isField } from '../../model/families.ts';
import { PLANE, PLANE_DOMAIN } from '../../model/plane.ts';
import { type Bins, binOf } from '../../privacy/histogram.ts';
import type { Randomness } from '../../random/randomness.ts';
import type { FieldRelease } from '../../release/plan.ts';
import type { Columns } from '../../scenario/records.ts';
import type { Work } from '../work.ts';
import { cellLoss, cellsOf } from './evidence.ts';
import { type Lines, lined, onLines } from './lines.ts';
import { gaussianLoss, laplaceLoss } from './losses.ts';
import { walk } from './metropolis.ts';
import type { PriorDensity } from './priorDensity.ts';
import { centresOf } from './ratioField.ts';
import { refitted } from './refit.ts';
import { copyOf } from './search.ts';
import { bestOf } from './start.ts';
import { counted, type Loss, type Statistic } from './statistic.ts';
import { type Contribution, recordSums } from './sums.ts';
import { effective, tempered, weightsAt } from './weighing.ts';

export interface SampledTask {
  readonly release: FieldRelease;
  readonly prior: PriorDensity;
  readonly draw: (randomness: Randomness) => Columns; // a fresh layout of the generator
  readonly randomness: Randomness;
  readonly lines: Lines | null;
  readonly work: Work;
}

interface Walkable {
  readonly statistic: Statistic;
  readonly loss: Loss;
  readonly moves: number; // as many as the statistic's cost allows
  /** Models that must be fitted again are too slow to walk with: their evidence is weighed, if need be at a discount. */
  readonly refits?: boolean;
}

/** Posterior layouts; layouts of the prior where a release says nothing that can be used. */
export function solveSampled(task: SampledTask): Columns[] {
  const { prior, randomness, work, lines } = task;
  const found = walkableOf(task.release);
  if (found === null) return Array.from({ length: SAMPLES }, () => prior.layout(randomness));
  const walkable = { ...found, statistic: counted(lined(found.statistic, lines), work) };
  const { statistic, loss, moves } = walkable;
  const direct = weighted(task, walkable);
  if (direct !== null) return direct;
  const layout = bestOf(60, prior, randomness, { statistic, loss });
  walk([{ statistic, loss }], prior, layout, randomness, {
    moves,
    temperature: [8, 1],
    jumps: [0.4, 0.1],
    lines,
    work,
  });
  const samples: Columns[] = [];
  walk([{ statistic, loss }], prior, layout, randomness, {
    moves,
    temperature: [1, 1],
    jumps: [0.2, 0.2],
    visit: (each) => samples.push(copyOf(each)),
    every: Math.ceil(moves / SAMPLES),
    lines,
    work,
  });
  return samples.length > 0 ? samples : [layout];
}

const SAMPLES = 70;
/** Layouts drawn for weighing, and how many of them must still count after it. */
const DRAWS = 1_500;
const ENOUGH_EFFECTIVE = 20;
const REFITS = 500;

/**
 * Weak evidence is best met with the prior itself: fresh layouts of the generator, drawn again in proportion to how
 * well they explain the release. null where so few of them do that walking is needed.
 */
function weighted(
  { draw, randomness, work, lines }: SampledTask,
  { statistic, loss, moves, refits }: Walkable,
): Columns[] | null {
  const layouts: Columns[] = [];
  const losses: number[] = [];
  for (let k = 0; k < Math.min(DRAWS, moves / 4) && !work.isSpent(); k++) {
    const layout = onLines(draw(randomness), lines);
    statistic.set(layout);
    layouts.push(layout);
    losses.push(loss.value(statistic.values));
  }
  const weights = weightsAt(losses, 1);
  const flat = effective(weights) < ENOUGH_EFFECTIVE ? tempered(losses, ENOUGH_EFFECTIVE) : weights;
  if (flat !== weights && !refits) return null;
  const total = flat.reduce((sum, weight) => sum + weight, 0);
  const samples: Columns[] = [];
  let mass = 0;
  flat.forEach((weight, k) => {
    mass += weight;
    while (samples.length < SAMPLES && mass >= ((samples.length + 0.5) / SAMPLES) * total) {
      samples.push(layouts[k]!);
    }
  });
  return samples;
}

/** A refitted model is looked at on every third row and column. */
const STRIDE = 3;

function walkableOf(release: FieldRelease): Walkable | null {
  const { model } = release.plan;
  if (!isField(model)) throw new Error(`family '${model.family}' does not make maps`);
  const { evidence, private: form } = familyNamed(model.family);
  const { noisy } = release;
  if (noisy === undefined) {
    if (evidence.kind === 'shares') return tiledEvidence(release, evidence.bins(model));
    return { ...refittedEvidence(release, model), moves: 4 * REFITS, refits: true };
  }
  if (noisy.primitive === 'histogram') {
    const statistic = recordSums(countsIn(noisy.columns, noisy.rows));
    return { statistic, loss: laplaceLoss(Float64Array.from(noisy.values), noisy.noiseScale), moves: 20_000 };
  }
  // A border's noisy weights tell where the groups meet on average, which the prior knows already: weighing 500 layouts
  // by them brought nobody nearer at any epsilon up to 10 (24 layouts each).
  if (form.measured !== 'sums') return null;
  const statistic = recordSums(form.statistics(model, PLANE_DOMAIN));
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

/** Tiles show a share of a few people each; one of the cells that share a tile is enough. */
function tiledEvidence(release: FieldRelease, { columns, rows }: Bins): Walkable {
  const centres = centresOf(release.columns, release.rows, PLANE.width, PLANE.height);
  const cells = cellsOf(release);
  const sum = new Float64Array(columns * rows);
  const count = new Float64Array(columns * rows);
  for (let c = 0; c < cells.length; c++) {
    const tile =
      binOf(centres.y[c]!, 0, PLANE.height, rows) * columns + binOf(centres.x[c]!, 0, PLANE.width, columns);
    sum[tile]! += cells[c]!;
    count[tile]! += 1;
  }
  const { protection } = release.plan;
  const seen = sum.map((value, tile) => value / count[tile]!);
  const step = protection.kind === 'rounded' ? 0.5 / (protection.levels - 1) : 0.02;
  const noise = protection.kind === 'noise' ? protection.sigma / Math.sqrt(cells.length / sum.length) : 0;
  const statistic = sharesOf(recordSums(countsIn(columns, rows)), columns * rows);
  return { statistic, loss: gaussianLoss(seen, Math.hypot(step, noise), false), moves: 25_000 };
}

/** The share of group 1 per tile, (n₁ + ½)/(n + 1), from counts per group and tile. */
function sharesOf(counts: Statistic, tiles: number): Statistic {
  const values = new Float64Array(tiles);
  const trial = new Float64Array(tiles);
  const share = (from: Float64Array, out: Float64Array) => {
    for (let k = 0; k < tiles; k++) out[k] = (from[tiles + k]! + 0.5) / (from[k]! + from[tiles + k]! + 1);
    return out;
  };
  return {
    values,
    set(layout) {
      counts.set(layout);
      share(counts.values, values);
    },
    propose: (index, x, y) => share(counts.propose(index, x, y), trial),
    accept() {
      counts.accept();
      values.set(trial);
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
