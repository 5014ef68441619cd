// The frontier between protection and usefulness: what nothing else beats on both.

export interface Tradeoff {
  readonly utility: number;
  readonly protection: number;
}

/**
 * Indices of the points no other point dominates, by falling utility. A point dominates another when it is at least
 * as good on both and better on one; equal points stay together. Points that are not numbers never make the front.
 */
export function paretoFront(points: readonly Tradeoff[]): number[] {
  const byUtility = [...points.keys()]
    .filter((i) => !Number.isNaN(points[i]?.utility) && !Number.isNaN(points[i]?.protection))
    .sort((i, j) => utility(points, j) - utility(points, i) || protection(points, j) - protection(points, i));
  const front: number[] = [];
  let best = Number.NEGATIVE_INFINITY;
  for (const i of byUtility) {
    const last = front.at(-1);
    const twin =
      last !== undefined &&
      utility(points, last) === utility(points, i) &&
      protection(points, last) === protection(points, i);
    if (protection(points, i) > best || twin) front.push(i);
    best = Math.max(best, protection(points, i));
  }
  return front;
}

function utility(points: readonly Tradeoff[], i: number): number {
  return points[i]!.utility;
}

function protection(points: readonly Tradeoff[], i: number): number {
  return points[i]!.protection;
}
