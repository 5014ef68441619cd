// How much nearer the release brings an attacker to one person than a sensible guess without it: what the list of the
// exposed is ordered by, and whom the verdict counts.
import type { Axis } from '../../../shared/scenario/records.ts';

/** Errors smaller than this share of the range are all as good: being nearer still is no news about anybody. */
const RESOLUTION = 0.005;
/** Of the range: a guess that is nearer by less than this has not told anything. */
const NEWS = 0.01;

/** How many times nearer; 1 is no nearer. */
export function timesNearer(error: number, without: number, { low, high }: Axis): number {
  const least = RESOLUTION * (high - low);
  return (without + least) / (error + least);
}

/** More than twice as near, and by enough to matter in this range. */
export function isMuchNearer(error: number, without: number, { low, high }: Axis): boolean {
  return 2 * error < without && without - error > NEWS * (high - low);
}

/**
 * What the release takes off the miss, in y's unit, times the square of the share of the miss that this is. The amount
 * alone would put those first whom everybody still misses by far (an unusual salary), the share alone those about whom
 * there is little to learn.
 */
export function takenOff(error: number, without: number): number {
  const nearer = without - error;
  return without === 0 ? nearer : nearer * (nearer / without) ** 2;
}
