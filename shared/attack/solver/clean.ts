// Reconstruction from fields without noise: find the valley, then descend to its bottom.
// It knows the family, its setting and the prior, and never the records.
import { PLANE } from '../../model/plane.ts';
import type { Columns } from '../../scenario/records.ts';
import { cellLoss, cellsOf, valleyLoss } from './evidence.ts';
import { descentSpace } from './levenbergMarquardt.ts';
import { walk } from './metropolis.ts';
import { everyOther, partOf } from './part.ts';
import { peakLayout } from './peaks.ts';
import { centresOf, ratioField } from './ratioField.ts';
import { search } from './search.ts';
import type { SmoothTask } from './smooth.ts';
import { bestOf } from './start.ts';

/** Mean of r²/2 per cell at the true layout, where r is a byte's rounding error over half a step, with a margin. */
const BYTE_MISFIT = 1.4 / 6;

/** The layout that explains the map best; all of it, to a byte's exactness, unless time is up before. */
export function solveClean(task: SmoothTask): Columns {
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
        : cooled(task, seen);
    const found = search(statistic, loss, start, randomness, { ...plan, patience: 4 });
    if (found.loss < best.loss) best = found;
  }
  return best.layout;
}

/** A layout from the prior, walked downhill while the evidence is first taken lightly and then at its word. */
function cooled({ release, prior, randomness, ratio, expired }: SmoothTask, seen: Float64Array): Columns {
  const half = partOf(release, ratio, everyOther, seen);
  const layout = bestOf(24, prior, randomness, half);
  half.statistic.set(layout);
  const from = half.loss.value(half.statistic.values) / 20;
  walk([half], prior, layout, randomness, {
    moves: 6_000,
    temperature: [from, 30],
    jumps: [0.3, 0.02],
    expired,
  });
  return layout;
}
