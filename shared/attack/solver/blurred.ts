// Reconstruction from noisy and rounded fields: find a valley that explains the map as the truth would, then sample there.
// It knows the family, its setting, the protection and the prior, and never the records.
import type { Columns } from '../../scenario/records.ts';
import { walk } from './metropolis.ts';
import { everyCell, everyFourth, type Part, partOf } from './part.ts';
import { copyOf, type Found } from './search.ts';
import type { SmoothTask } from './smoothTask.ts';
import { valley } from './valley.ts';

/** A sample of the posterior: searches from fresh starts until the map is explained, or until the work is spent. */
export function solveBlurred(task: SmoothTask): Columns[] {
  const { release, ratio, prior, randomness, work, lines } = task;
  const whole = partOf(release, ratio, everyCell, task);
  const quarter = partOf(release, ratio, everyFourth, task);
  const rest = partOf(release, ratio, (column, row) => !everyFourth(column, row), task);
  let best = valley(task, whole, quarter);
  for (let tried = 1; tried < ATTEMPTS && !task.searching.isSpent(); tried++) {
    if (tried >= LEAST_ATTEMPTS && isExplained(best, whole)) break;
    const found = valley(task, whole, quarter);
    if (found.loss < best.loss) best = found;
  }
  const samples: Columns[] = [];
  walk([quarter, rest], prior, copyOf(best.layout), randomness, {
    moves: SAMPLE_MOVES,
    temperature: [1, 1],
    jumps: [0.03, 0.03],
    homes: 0.4,
    lines,
    visit: (each) => samples.push(copyOf(each)),
    every: SAMPLE_MOVES / SAMPLES,
    work,
  });
  return samples.length > 0 ? samples.slice(samples.length >> 3) : [best.layout];
}

const LEAST_ATTEMPTS = 2; // some wrong valleys explain a lucky map nearly as well as the truth does
const ATTEMPTS = 6;
const SAMPLE_MOVES = 42_000;
const SAMPLES = 210;

/** Noise pulls the bottom of the right valley below what the truth is expected to cost; a wrong valley stays above. */
function isExplained({ layout, loss }: Found, whole: Part): boolean {
  whole.statistic.set(layout);
  const expected = whole.loss.typical?.(whole.statistic.values);
  return expected === undefined || loss < expected.mean;
}
