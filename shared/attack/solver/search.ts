// Finds the valley: descends, and while the fit is worse than it should be moves single records to where they lack.
// It ends with the best layout seen, good enough or not; the caller can tell from the loss.
import { PLANE } from '../../model/plane.ts';
import { below, type Randomness } from '../../random/randomness.ts';
import type { Columns } from '../../scenario/records.ts';
import type { Work } from '../work.ts';
import { boxSum } from './lacking.ts';
import { type DescentSpace, descend } from './levenbergMarquardt.ts';
import type { Centres } from './ratioField.ts';
import { relocations } from './relocate.ts';
import type { Loss, SmoothStatistic } from './statistic.ts';

export interface SearchPlan {
  readonly centres: Centres;
  readonly columns: number; // of the grid that the centres form
  readonly space: DescentSpace;
  /** The search ends at a loss below this. */
  readonly enough: number;
  readonly steps: number; // per descent
  readonly reach: number; // cells over which disagreement is summed: 0 without noise
  /** Relocations tried from one layout, and how many failures in a row end the search. */
  readonly tries: number;
  readonly patience: number;
  /** Shakes a layout in place when no single relocation helps; by default one record is thrown anywhere. */
  readonly shake?: (layout: Columns) => void;
  readonly work: Work;
}

export interface Found {
  readonly layout: Columns;
  readonly loss: number;
}

/** The best layout found from `start` (plane units, not changed) and its loss. */
export function search(
  statistic: SmoothStatistic,
  loss: Loss,
  start: Columns,
  randomness: Randomness,
  plan: SearchPlan,
): Found {
  const { space, work } = plan;
  const limits = { steps: plan.steps, width: PLANE.width, height: PLANE.height, gain: 1e-3, work };
  let current = copyOf(start);
  let value = descend(statistic, loss, current, space, limits);
  let best: Found = { layout: current, loss: value };
  let failures = 0;
  while (best.loss > plan.enough && failures < plan.patience && !work.isSpent()) {
    statistic.set(current);
    loss.derivatives(statistic.values, space.slope, space.curvature);
    const wanting = boxSum(space.slope, plan.columns, plan.reach);
    const moves = relocations(statistic, loss, current, wanting, plan.centres, randomness, plan.tries);
    let improved = false;
    for (const move of moves) {
      const trial = copyOf(current);
      trial.x[move.index] = move.x;
      trial.y[move.index] = move.y;
      const reached = descend(statistic, loss, trial, space, limits);
      if (reached < value * 0.999) {
        current = trial;
        value = reached;
        improved = true;
        break;
      }
      if (work.isSpent()) break;
    }
    if (value < best.loss) best = { layout: current, loss: value };
    if (improved) continue;
    failures++;
    current = copyOf(best.layout);
    if (plan.shake) plan.shake(current);
    else {
      const index = below(randomness, current.count);
      current.x[index] = randomness.uniform() * PLANE.width;
      current.y[index] = randomness.uniform() * PLANE.height;
    }
    value = descend(statistic, loss, current, space, limits);
    if (value < best.loss) best = { layout: current, loss: value };
  }
  return best;
}

/** A layout with places of its own; groups are shared, as nobody changes sides. */
export function copyOf(layout: Columns): Columns {
  return { ...layout, x: Float64Array.from(layout.x), y: Float64Array.from(layout.y) };
}
