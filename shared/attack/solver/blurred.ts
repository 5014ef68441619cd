// Reconstruction from noisy and rounded fields: find a valley that explains the map as the truth would, then sample there.
// It knows the family, its setting, the protection and the prior, and never the records.
import type { Columns } from '../../scenario/records.ts';
import { lackingRecords } from './lacking.ts';
import { descentSpace } from './levenbergMarquardt.ts';
import { walk } from './metropolis.ts';
import { everyCell, everyFourth, type Part, partOf } from './part.ts';
import { copyOf, type Found, search } from './search.ts';
import type { SmoothTask } from './smooth.ts';
import { bestOf } from './start.ts';

/** A sample of the posterior: searches from fresh starts until the map is explained, or until time is up. */
export function solveBlurred(task: SmoothTask): Columns[] {
  const { release, ratio, prior, randomness, expired } = task;
  const whole = partOf(release, ratio, everyCell);
  const quarter = partOf(release, ratio, everyFourth);
  const rest = partOf(release, ratio, (column, row) => !everyFourth(column, row));
  let best = valley(task, whole, quarter);
  for (let tried = 1; tried < ATTEMPTS && !task.searched(); tried++) {
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
    visit: (each) => samples.push(copyOf(each)),
    every: SAMPLE_MOVES / SAMPLES,
    expired,
  });
  return samples.length > 0 ? samples.slice(samples.length >> 3) : [best.layout];
}

const LEAST_ATTEMPTS = 2; // some wrong valleys explain a lucky map nearly as well as the truth does
const ATTEMPTS = 6;
const WALKS = 3;
const WALK_MOVES = 9_000;
const SHAKE_MOVES = 600;
const REACH = 1; // cells: what one noisy cell wants is chance, what nine of them want is a record
const SAMPLE_MOVES = 42_000;
const SAMPLES = 210;

/** Cools from the prior on a quarter of the cells a few times, and searches on all of them from the best end. */
function valley(task: SmoothTask, whole: Part, quarter: Part): Found {
  const { release, group, prior, randomness, searched } = task;
  const cool = (part: Part, columns: number, layout: Columns, moves: number, from: number) =>
    walk([part], prior, layout, randomness, {
      moves,
      temperature: [from, 1],
      jumps: [0.15, 0.02],
      lacking: {
        records: lackingRecords(part.statistic, part.loss, part.centres, columns, REACH),
        share: [0.3, 0.1],
      },
      expired: searched,
    });
  const walks = Array.from({ length: WALKS }, () => {
    const layout = bestOf(24, prior, randomness, quarter);
    return { layout, loss: cool(quarter, release.columns / 2, layout, WALK_MOVES, 8) };
  });
  const { layout: start } = walks.reduce((best, each) => (each.loss < best.loss ? each : best));
  return search(whole.statistic, whole.loss, start, randomness, {
    centres: whole.centres,
    columns: release.columns,
    space: descentSpace(group.length, whole.centres.x.length),
    enough: 0,
    steps: 10,
    reach: REACH,
    tries: 4,
    patience: 1,
    shake: (each) => cool(whole, release.columns, each, SHAKE_MOVES, 3),
    expired: searched,
  });
}

/** Noise pulls the bottom of the right valley below what the truth is expected to cost; a wrong valley stays above. */
function isExplained({ layout, loss }: Found, whole: Part): boolean {
  whole.statistic.set(layout);
  const expected = whole.loss.typical?.(whole.statistic.values);
  return expected === undefined || loss < expected.mean;
}
