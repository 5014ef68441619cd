// Reconstruction from fields with derivatives (IDW, kernel): find the valley, then its bottom or its spread.
// It knows the family, its setting, the protection and the prior, and never the records.
import { PLANE } from '../../model/plane.ts';
import type { Randomness } from '../../random/randomness.ts';
import type { FieldRelease } from '../../release/plan.ts';
import type { Columns } from '../../scenario/records.ts';
import { cellLoss, cellsOf, type RatioSpec, valleyLoss } from './evidence.ts';
import { descentSpace } from './levenbergMarquardt.ts';
import { walk } from './metropolis.ts';
import { peakLayout } from './peaks.ts';
import type { PriorDensity } from './priorDensity.ts';
import { type Centres, centresOf, ratioField } from './ratioField.ts';
import { copyOf, search } from './search.ts';

export interface SmoothTask {
  readonly release: FieldRelease;
  readonly exactCells?: Float64Array;
  readonly ratio: RatioSpec;
  readonly group: Uint8Array; // the records' groups, in the order layouts are drawn
  readonly prior: PriorDensity;
  readonly randomness: Randomness;
  readonly expired: () => boolean;
}

/** Layouts that explain the release: one where the evidence pins everybody down, else a sample of the posterior. */
export function solveSmooth(task: SmoothTask): Columns[] {
  const { kind } = task.release.plan.protection;
  return kind === 'none' ? [solveClean(task)] : solveBlurred(task);
}

/** Mean of r²/2 per cell at the true layout, where r is a byte's rounding error over half a step, with a margin. */
const BYTE_MISFIT = 1.4 / 6;

function solveClean(task: SmoothTask): Columns {
  const { release, ratio, group, prior, randomness, expired } = task;
  const { columns, rows } = release;
  const centres = centresOf(columns, rows, PLANE.width, PLANE.height);
  const seen = cellsOf(release, task.exactCells);
  const exact = task.exactCells !== undefined;
  const statistic = ratioField(ratio.weight, ratio.priorWeight, ratio.prior, centres);
  const space = descentSpace(group.length, seen.length);
  const loss = exact ? valleyLoss(seen, true) : cellLoss({ kind: 'none' }, seen);
  const enough = exact ? 1e-12 : BYTE_MISFIT * seen.length;
  const plan = { centres, columns, space, enough, steps: 40, reach: 0, tries: 6, expired };
  const odds = seen.map((g) => Math.log((g + 1e-9) / (1 - g + 1e-9)));
  const peaks = () =>
    peakLayout(odds, { columns, rows }, centres, group, (i) => prior.place(group[i]!, randomness));
  let best = { layout: peaks(), loss: Number.POSITIVE_INFINITY };
  for (let round = 0; best.loss > enough && !expired() && round < 12; round++) {
    // Inverse distances show their records as poles; a kernel's lights overlap, and walking finds them better.
    const start =
      ratio.weight.kind === 'inverse' && round % 2 === 0
        ? search(statistic, valleyLoss(seen, exact), peaks(), randomness, {
            ...plan,
            enough: enough,
            patience: 2,
          }).layout
        : cooled(task, centres, seen);
    const found = search(statistic, loss, start, randomness, { ...plan, patience: 4 });
    if (found.loss < best.loss) best = found;
  }
  return best.layout;
}

/** A layout from the prior, walked downhill while the evidence is first taken lightly and then at its word. */
function cooled(
  { prior, randomness, ratio, expired }: SmoothTask,
  centres: Centres,
  seen: Float64Array,
): Columns {
  const half = checkerboard(centres, seen);
  const statistic = ratioField(ratio.weight, ratio.priorWeight, ratio.prior, half.centres);
  const loss = cellLoss({ kind: 'none' }, half.seen);
  const layout = bestOf(24, prior, randomness, (each) => {
    statistic.set(each);
    return loss.value(statistic.values);
  });
  statistic.set(layout);
  const from = loss.value(statistic.values) / 20;
  walk(statistic, loss, prior, layout, randomness, {
    moves: 6_000,
    temperature: [from, 30],
    jumps: [0.3, 0.02],
    expired,
  });
  return layout;
}

/** Walks that cool from the prior to the posterior; a search goes on from the better one's end, sampling from there. */
function solveBlurred(task: SmoothTask): Columns[] {
  const { release, ratio, group, prior, randomness, expired } = task;
  const centres = centresOf(release.columns, release.rows, PLANE.width, PLANE.height);
  const statistic = ratioField(ratio.weight, ratio.priorWeight, ratio.prior, centres);
  const loss = cellLoss(release.plan.protection, cellsOf(release));
  const rough = (layout: Columns, moves: number, from: number, jumps: number) =>
    walk(statistic, loss, prior, layout, randomness, {
      moves,
      temperature: [from, 1],
      jumps: [jumps, 0.02],
      expired,
    });
  const cooledWalk = () => {
    const start = bestOf(24, prior, randomness, (each) => {
      statistic.set(each);
      return loss.value(statistic.values);
    });
    return { start, value: rough(start, SEARCH_MOVES, 30, 0.3) };
  };
  const walks = [cooledWalk(), cooledWalk()];
  const { start } = walks.reduce((best, each) => (each.value < best.value ? each : best));
  const { layout } = search(statistic, loss, start, randomness, {
    centres,
    columns: release.columns,
    space: descentSpace(group.length, centres.x.length),
    enough: 0,
    steps: 10,
    reach: 1,
    tries: 4,
    patience: PATIENCE,
    shake: (each) => rough(each, 600, 3, 0.2),
    expired,
  });
  const samples: Columns[] = [];
  walk(statistic, loss, prior, layout, randomness, {
    moves: SAMPLE_MOVES,
    temperature: [1, 1],
    jumps: [0.05, 0.05],
    visit: (each) => samples.push(copyOf(each)),
    every: SAMPLE_MOVES / SAMPLES,
    expired,
  });
  return samples.length > 0 ? samples.slice(samples.length >> 3) : [layout];
}

const SEARCH_MOVES = 9_000;
const PATIENCE = 3;
const SAMPLE_MOVES = 14_000;
const SAMPLES = 70;

/** The prior's layout that explains the evidence best, out of `tries`; a copy. */
export function bestOf(
  tries: number,
  prior: PriorDensity,
  randomness: Randomness,
  lossOf: (layout: Columns) => number,
): Columns {
  let best = prior.layout(randomness);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i++) {
    const layout = prior.layout(randomness);
    const value = lossOf(layout);
    if (value >= least) continue;
    least = value;
    best = layout;
  }
  return copyOf(best);
}

/** Every other cell, in the same order. */
function checkerboard(centres: Centres, seen: Float64Array): { centres: Centres; seen: Float64Array } {
  const rowLength = centres.y.findIndex((y) => y !== centres.y[0]);
  const kept = (_: number, c: number) => ((c % rowLength) + Math.floor(c / rowLength)) % 2 === 0;
  return { centres: { x: centres.x.filter(kept), y: centres.y.filter(kept) }, seen: seen.filter(kept) };
}
