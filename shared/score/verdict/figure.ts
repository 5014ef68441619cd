// How much a plan gives away, as a share of what there is to gain beyond the best guess without looking: of one round,
// of a cell over its rounds, and the headline. 0: nothing; 1: everything; below 0: looking misled. Unclipped.
import quantileT from '@stdlib/stats-base-dists-t-quantile';
import type { Reference } from './outcome.ts';

/** What is known of a target before anybody looks. Gains, 0 … 1. */
export interface Blindness {
  /** The best expected gain without looking, over all guesses there are: more than what the ghost gets. */
  readonly best: number;
  /** The ghost's expected gain. */
  readonly ghost: number;
}

/**
 * The figure of a round. Luck of the layout is taken out by the ghost's own gain there, `beta` times: unbiased for any
 * beta that does not look at the layout. Never divides by anything that the layout decides.
 */
export const roundFigure = (
  roomGain: number,
  ghostGain: number,
  { best, ghost }: Blindness,
  beta: number,
): number => (roomGain - best - beta * (ghostGain - ghost)) / (1 - best);

export interface Cell {
  readonly leak: number;
  readonly low: number;
  readonly high: number;
  readonly rounds: number;
}

const PRIOR_ROUNDS = 4; // the weight of tau against the rounds' own spread

/**
 * Mean of the rounds' figures with a 95 % interval, defined from one round on: the spread between layouts that the
 * careful eye shows (`tau`) counts as if four rounds had told it. Null for none.
 * @param sums of the figures: count, sum, sum of squares
 */
export function cellOf(
  { count, sum, squares }: { readonly count: number; readonly sum: number; readonly squares: number },
  tau: number,
): Cell | null {
  if (count === 0) return null;
  const leak = sum / count;
  const spread = Math.max(0, squares - sum * leak);
  const freedom = PRIOR_ROUNDS - 1 + count;
  const variance = (PRIOR_ROUNDS * tau ** 2 + spread) / freedom;
  const half = quantileT(0.975, freedom) * Math.sqrt(variance / count);
  return { leak, low: leak - half, high: leak + half, rounds: count };
}

export interface Headline {
  readonly kept: number; // percent, 0 … 100
  readonly leak: number; // 0 … of which `kept` is the rest
  readonly by: 'machine' | 'room';
  readonly standardError: number;
}

/**
 * The weaker of machine and room says how well a plan protects; the room has to prove more, by its lower bound. Null
 * for a plan that was not measured on other layouts.
 */
export function headlineOf(
  room: Pick<Cell, 'low' | 'high'> | null,
  reference: Reference | null,
): Headline | null {
  if (reference === null) return null;
  const by = room !== null && room.low > Math.max(0, reference.leak) ? 'room' : 'machine';
  const leak = Math.max(0, reference.leak, room?.low ?? 0);
  const bounds = by === 'room' && room ? room : reference;
  return {
    kept: 100 * (1 - Math.min(1, leak)),
    leak,
    by,
    standardError: (bounds.high - bounds.low) / (2 * Z),
  };
}

const Z = 1.96;
