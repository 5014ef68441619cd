// Random walk over layouts, one record at a time (Metropolis et al. 1953), cooled to search or held to sample.
// It needs only losses, no derivatives; with temperature 1 it visits layouts as often as the evidence supports them.
import { PLANE } from '../../model/plane.ts';
import { below, normal, type Randomness } from '../../random/randomness.ts';
import type { Columns, Place } from '../../scenario/records.ts';
import type { Work } from '../work.ts';
import type { Lacking } from './lacking.ts';
import { type Lines, onLines } from './lines.ts';
import type { PriorDensity } from './priorDensity.ts';
import type { Loss, Statistic } from './statistic.ts';

export interface Walk {
  readonly moves: number;
  /** The loss is divided by this: from the first to the last move, falling geometrically. */
  readonly temperature: readonly [from: number, to: number];
  /** Share of moves that throw a record to a place the prior likes, from first to last move. */
  readonly jumps: readonly [from: number, to: number];
  /** Share of moves that draw a record anew where the prior has its place; none where the prior knows no single places. */
  readonly homes?: number;
  /** Share of moves that throw a record to where the evidence lacks one; for cooling only, as it favours some moves unpaid. */
  readonly lacking?: { readonly records: Lacking; readonly share: readonly [from: number, to: number] };
  /** Called every `every` moves with the current layout, which must be copied if kept. */
  readonly visit?: (layout: Columns) => void;
  readonly every?: number;
  readonly lines?: Lines | null; // dated records stay on theirs
  readonly work: Work;
}

/** Step lengths in plane units; a move picks one, so that both fine and coarse moves always happen. */
const STEPS = [0.8, 2, 5];

/** Moves between two draws of what the prior does not know. */
const REFRESH = 200;
/** Moves between two looks at what is lacking. */
const LOOK = 100;

/** What proposing a move and asking the prior about it costs, beside the predictions. */
const MOVE_UNITS = 400;

/** Independent evidence: predictions and what they cost. */
export interface Evidence {
  readonly statistic: Statistic;
  readonly loss: Loss;
}

/**
 * Walks from `layout`, changing it in place; returns its final loss (without the prior). Evidence that comes in parts
 * is asked part by part, and the first that turns a move down ends it: a small first part makes bad moves cheap and
 * leaves the posterior as it is (delayed acceptance, Christen and Fox 2005).
 */
export function walk(
  evidence: readonly Evidence[],
  prior: PriorDensity,
  layout: Columns,
  randomness: Randomness,
  plan: Walk,
): number {
  const start = onLines(layout, plan.lines ?? null);
  layout.x.set(start.x);
  layout.y.set(start.y);
  const values = evidence.map(({ statistic, loss }) => {
    statistic.set(layout);
    return loss.value(statistic.values);
  });
  const nextValues = [...values];
  prior.settle?.(layout, randomness);
  const { x, y } = layout;
  const cooling = (plan.temperature[1] / plan.temperature[0]) ** (1 / plan.moves);
  let temperature = plan.temperature[0];
  const { visit, every = 1, lacking } = plan;
  for (let move = 0; move < plan.moves; move++) {
    if (move % 64 === 0 && plan.work.isSpent()) break;
    plan.work.spend(MOVE_UNITS);
    if (move % REFRESH === REFRESH - 1) prior.refresh?.(layout, randomness);
    if (move % LOOK === 0) lacking?.records.look();
    temperature *= cooling;
    const index = below(randomness, layout.count);
    const { to, bias, heeded } = propose(layout, index, prior, randomness, plan, move / plan.moves);
    if (isInside(to)) {
      let favour = prior.change(layout, index, to.x, to.y) + bias;
      const accepted = evidence.every(({ statistic, loss }, part) => {
        nextValues[part] = loss.value(statistic.propose(index, to.x, to.y));
        const gain = (values[part]! - nextValues[part]!) / temperature + favour;
        favour = 0;
        return gain >= 0 || randomness.uniform() < Math.exp(gain);
      });
      if (accepted) {
        evidence.forEach(({ statistic }, part) => {
          statistic.accept();
          values[part] = nextValues[part]!;
        });
        x[index] = to.x;
        y[index] = to.y;
        if (heeded) lacking?.records.look();
      }
    }
    if (move % every === 0) visit?.(layout);
  }
  return values.reduce((sum, value) => sum + value, 0);
}

interface Proposal {
  readonly to: Place;
  /** Log of how much more often the way back would be proposed: a choice that the prior led has to be paid back. */
  readonly bias: number;
  readonly heeded?: true; // led by the evidence
}

/** A place for record `index`: thrown to where its group stands, home, to where a record lacks, or a step away. */
function propose(
  { x, y, group }: Columns,
  index: number,
  prior: PriorDensity,
  randomness: Randomness,
  { jumps, homes = 0, lacking, lines }: Walk,
  progress: number,
): Proposal {
  const [fromX, fromY, side] = [x[index]!, y[index]!, group[index]!];
  const kind = randomness.uniform();
  const jumping = between(jumps, progress);
  const line = lines?.[index];
  if (line !== undefined) return { to: alongLine(line, fromY, kind < jumping, randomness), bias: 0 };
  if (kind < jumping) {
    const to = prior.place(side, randomness);
    return { to, bias: prior.logPlace(side, fromX, fromY) - prior.logPlace(side, to.x, to.y) };
  }
  if (kind < jumping + homes && prior.home) {
    const to = prior.home.place(index, side, randomness);
    return { to, bias: prior.home.log(index, side, fromX, fromY) - prior.home.log(index, side, to.x, to.y) };
  }
  if (lacking !== undefined && 1 - kind < between(lacking.share, progress))
    return { to: lacking.records.place(side, randomness), bias: 0, heeded: true };
  return { to: step(fromX, fromY, randomness), bias: 0 };
}

const between = ([from, to]: readonly [number, number], progress: number): number =>
  from + (to - from) * progress;

function isInside({ x, y }: Place): boolean {
  return x >= 0 && x <= PLANE.width && y >= 0 && y <= PLANE.height;
}

/** Anywhere on the line or a step along it: as likely there as back. */
const alongLine = (x: number, y: number, isThrown: boolean, randomness: Randomness): Place => ({
  x,
  y: isThrown ? randomness.uniform() * PLANE.height : step(x, y, randomness).y,
});

function step(x: number, y: number, randomness: Randomness): Place {
  const length = STEPS[below(randomness, STEPS.length)]!;
  return { x: normal(randomness, x, length), y: normal(randomness, y, length) };
}
