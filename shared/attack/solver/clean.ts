// Reconstruction from fields without noise: find the valley, then descend to its bottom.
// It knows the family, its setting and the prior, and never the records.
import type { Columns } from '../../scenario/records.ts';
import { cellLoss, cellsOf, valleyLoss } from './evidence.ts';
import { descentSpace } from './levenbergMarquardt.ts';
import { type Lines, onLines } from './lines.ts';
import { gaussianLoss } from './losses.ts';
import { everyCell, everyFourth, partOf } from './part.ts';
import { peakLayout } from './peaks.ts';
import { search } from './search.ts';
import type { SmoothTask } from './smoothTask.ts';
import { valley } from './valley.ts';

/** Mean of r²/2 per cell at the true layout, where r is a byte's rounding error over half a step, with a margin. */
const BYTE_MISFIT = 1.4 / 6;

/** From the right valley a descent is quick; one that is not had better start elsewhere. */
const ROUNDS = 12;
/** Standard deviation of the noise that the evidence is taken to have while the valley is looked for. */
const AS_IF_NOISE = 0.05;

/** The layout that explains the map best; all of it, to a byte's exactness, unless the work is spent before. */
export function solveClean(task: SmoothTask): Columns {
  const { release, ratio, group, prior, randomness, work } = task;
  const { columns, rows } = release;
  const seen = cellsOf(release, task.exactCells);
  const exact = task.exactCells !== undefined;
  const as = (isKept: (column: number, row: number) => boolean, lines: Lines | null) =>
    partOf(release, ratio, isKept, { work, lines }, seen, (some) => gaussianLoss(some, AS_IF_NOISE, false));
  const whole = as(everyCell, null);
  const quarter = as(everyFourth, null);
  const { statistic, centres } = whole;
  const dated = task.lines === null ? null : as(everyCell, task.lines).statistic;
  const space = descentSpace(group.length, seen.length);
  const loss = exact ? valleyLoss(seen, true) : cellLoss({ kind: 'none' }, seen);
  const enough = exact ? 1e-12 : BYTE_MISFIT * seen.length;
  const plan = {
    centres,
    columns,
    space,
    enough,
    steps: 40,
    reach: 0,
    tries: 6,
    patience: 1,
    work,
  };
  const odds = seen.map((g) => Math.log((g + 1e-9) / (1 - g + 1e-9)));
  const peaks = () =>
    peakLayout(odds, { columns, rows }, centres, group, (i) => prior.place(group[i]!, randomness));
  let best = { layout: peaks(), loss: Number.POSITIVE_INFINITY };
  for (let round = 0; best.loss > enough && !work.isSpent() && round < ROUNDS; round++) {
    // Inverse distances show their records as poles; a kernel's lights overlap, and walking finds them better.
    const start =
      ratio.weight.kind === 'inverse' && round === 0
        ? search(statistic, valleyLoss(seen, exact), peaks(), randomness, plan).layout
        : valley({ ...task, lines: null, searching: work }, whole, quarter).layout;
    const found = search(statistic, loss, start, randomness, plan);
    if (found.loss < best.loss) best = found;
    if (dated === null || best.loss <= enough) continue;
    // Records that may cross each other's lines find their valley sooner; on their lines they get nearer to its bottom.
    const held = search(dated, loss, onLines(found.layout, task.lines), randomness, plan);
    if (held.loss < best.loss) best = held;
  }
  return best.layout;
}
