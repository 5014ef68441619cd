// Random walk over layouts, one record at a time (Metropolis et al. 1953), cooled to search or held to sample.
// It needs only losses, no derivatives; with temperature 1 it visits layouts as often as the evidence supports them.
import { PLANE } from '../../model/plane.ts';
import { below, normal, type Randomness } from '../../random/randomness.ts';
import type { Columns } from '../../scenario/records.ts';
import type { Place } from '../attacker.ts';
import type { PriorDensity } from './priorDensity.ts';
import type { Loss, Statistic } from './statistic.ts';

export interface Walk {
  readonly moves: number;
  /** The loss is divided by this: from the first to the last move, falling geometrically. */
  readonly temperature: readonly [from: number, to: number];
  /** Share of moves that throw a record to a place the prior likes, from first to last move. */
  readonly jumps: readonly [from: number, to: number];
  /** Called every `every` moves with the current layout, which must be copied if kept. */
  readonly visit?: (layout: Columns) => void;
  readonly every?: number;
  readonly expired: () => boolean;
}

/** Step lengths in plane units; a move picks one, so that both fine and coarse moves always happen. */
const STEPS = [0.4, 1.5, 5];

/** Moves between two draws of what the prior does not know. */
const REFRESH = 200;

/** Walks from `layout`, changing it in place; returns its final loss (without the prior). */
export function walk(
  statistic: Statistic,
  loss: Loss,
  prior: PriorDensity,
  layout: Columns,
  randomness: Randomness,
  plan: Walk,
): number {
  statistic.set(layout);
  prior.settle?.(layout, randomness);
  let value = loss.value(statistic.values);
  const { x, y, group } = layout;
  const cooling = (plan.temperature[1] / plan.temperature[0]) ** (1 / plan.moves);
  let temperature = plan.temperature[0];
  const { visit, every = 1 } = plan;
  for (let move = 0; move < plan.moves; move++) {
    if (move % 64 === 0 && plan.expired()) break;
    if (move % REFRESH === REFRESH - 1) prior.refresh?.(layout, randomness);
    temperature *= cooling;
    const index = below(randomness, layout.count);
    const side = group[index]!;
    const share = plan.jumps[0] + ((plan.jumps[1] - plan.jumps[0]) * move) / plan.moves;
    const jumping = randomness.uniform() < share;
    const target = jumping ? prior.place(side, randomness) : step(x[index]!, y[index]!, randomness);
    if (isInside(target)) {
      const next = loss.value(statistic.propose(index, target.x, target.y));
      // A jump is drawn from where players usually stand; that choice has to be paid back.
      const bias = jumping
        ? prior.logPlace(side, x[index]!, y[index]!) - prior.logPlace(side, target.x, target.y)
        : 0;
      const favour = prior.change(layout, index, target.x, target.y) + bias;
      const gain = (value - next) / temperature + favour;
      if (gain >= 0 || randomness.uniform() < Math.exp(gain)) {
        statistic.accept();
        x[index] = target.x;
        y[index] = target.y;
        value = next;
      }
    }
    if (move % every === 0) visit?.(layout);
  }
  return value;
}

function isInside({ x, y }: Place): boolean {
  return x >= 0 && x <= PLANE.width && y >= 0 && y <= PLANE.height;
}

function step(x: number, y: number, randomness: Randomness): Place {
  const length = STEPS[below(randomness, STEPS.length)]!;
  return { x: normal(randomness, x, length), y: normal(randomness, y, length) };
}
