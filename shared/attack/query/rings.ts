// Answers that depend on a hidden place only through its distance: each one tells a ring around where it was asked.
// Confidences of IDW and kernel models, labels and location filters are all of this kind: trilateration.
import type { Place } from '../attacker.ts';
import { type Cell, conditioned } from './cells.ts';

/** The place is between `from` and `to` metres away from `at`. */
export interface Ring {
  readonly at: Place;
  readonly from: number;
  readonly to: number; // may be Infinity
  /** Chance that the answer was turned round, so that the place is outside the ring; 0 when answers are true. */
  readonly flip: number;
}

/** The belief after learning of a ring. */
export function afterRing(cells: readonly Cell[], ring: Ring): readonly Cell[] {
  return conditioned(cells, (cell) => {
    const inside = shareInside(cell, ring);
    return inside * (1 - ring.flip) + (1 - inside) * ring.flip;
  });
}

/** How much of a cell lies in the ring, 0 … 1, by the span of distances it covers. Exact for cells in or out. */
function shareInside(cell: Cell, { at, from, to }: Ring): number {
  const dx = Math.abs(cell.x - at.x);
  const dy = Math.abs(cell.y - at.y);
  const near = distance(Math.max(0, dx - cell.width / 2), Math.max(0, dy - cell.height / 2));
  const far = distance(dx + cell.width / 2, dy + cell.height / 2);
  return Math.max(0, Math.min(far, to) - Math.max(near, from)) / (far - near);
}

/** A question that can be asked, and how its answers sort distances: bucket i holds distances up to bounds[i]. */
export interface Candidate<Q> {
  readonly question: Q;
  readonly at: Place;
  readonly bounds: ArrayLike<number>; // rising; everything farther than the last falls into one more bucket
}

/** The candidate whose answer is least predictable: the largest entropy over its buckets, in nats. First one wins a tie. */
export function mostTelling<Q>(cells: readonly Cell[], candidates: Iterable<Candidate<Q>>): Q | null {
  let best: Q | null = null;
  let bestEntropy = 1e-9;
  for (const { question, at, bounds } of candidates) {
    const masses = new Float64Array(bounds.length + 1);
    for (const { x, y, mass } of cells) masses[bucketOf(bounds, distance(x - at.x, y - at.y))]! += mass;
    const entropy = masses.reduce((sum, mass) => (mass > 0 ? sum - mass * Math.log(mass) : sum), 0);
    if (entropy <= bestEntropy) continue;
    bestEntropy = entropy;
    best = question;
  }
  return best;
}

/** Math.hypot guards against overflow, which no field needs, and is slow in these loops. */
export const distance = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** Index of the first of the rising bounds that is not below the distance; their number when there is none. */
export function bucketOf(bounds: ArrayLike<number>, metres: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (metres <= (bounds[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
