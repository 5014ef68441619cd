// Finds a valley of layouts that explain a map roughly: a few cheap walks from the prior, and a search from the best end.
// It takes the evidence as noisy; how deep the valley goes is for its callers to see.
import type { Columns } from '../../scenario/records.ts';
import { lackingRecords } from './lacking.ts';
import { descentSpace } from './levenbergMarquardt.ts';
import { walk } from './metropolis.ts';
import type { Part } from './part.ts';
import { type Found, search } from './search.ts';
import type { SmoothTask } from './smoothTask.ts';
import { bestOf } from './start.ts';

const WALKS = 3;
const WALK_MOVES = 9_000;
const SHAKE_MOVES = 600;
const REACH = 1; // cells: what one noisy cell wants is chance, what nine of them want is a record

/** Cools from the prior on a quarter of the cells a few times, and searches on all of them from the best end. */
export function valley(task: SmoothTask, whole: Part, quarter: Part): Found {
  const { release, group, prior, randomness, searching, lines } = task;
  const cool = (part: Part, columns: number, layout: Columns, moves: number, from: number) =>
    walk([part], prior, layout, randomness, {
      moves,
      temperature: [from, 1],
      jumps: [0.15, 0.02],
      lacking: {
        records: lackingRecords(part.statistic, part.loss, part.centres, columns, REACH),
        share: [0.3, 0.1],
      },
      lines,
      work: searching,
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
    work: searching,
  });
}
