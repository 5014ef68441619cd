// A hidden place from how far it is: confidences of IDW and kernel models, labels and location filters all tell a ring
// around where they were asked. It is why "how far off was I?" must never be answered before the lock.
import type { Place } from '../../scenario/records.ts';
import { type Cell, conditioned } from './cells.ts';

/** The place is between `from` and `to` metres away from `at`. */
export interface Ring {
  readonly at: Place;
  readonly from: number;
  readonly to: number; // may be Infinity
  /** Chance that the answer was turned round, so that the place is outside the ring; 0 when answers are true. */
  readonly flip: number;
}

/** The belief after learning of a ring: Bayes' rule over the share of each cell that lies in it. */
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

/** Length of (x, y). Math.hypot guards against overflow, which no field needs, and is slow in these loops. */
export const distance = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** Index of the first of the rising bounds that is not below the distance; their number when there is none. */
export function bucketOf(bounds: ArrayLike<number>, metres: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (metres <= bounds[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

const STEPS = 20;
const THINNEST_M = 1e-9; // an exact distance is a ring too

/**
 * The place in the middle of the rings: Gauss–Newton steps on the distances, weighted by how thin each ring is, from a
 * first idea of the place and, should that lead nowhere, from where the squared distances agree, which is linear.
 * Exact when three rings around places off one line are. Null when fewer than three rings have a near and a far side,
 * or when these do not fix a place inside all rings.
 */
export function trilaterate(rings: readonly Ring[], start: Place): Place | null {
  const sighted = rings.filter(
    ({ from, to, flip }) => from > 0 && to < Number.POSITIVE_INFINITY && flip === 0,
  );
  if (sighted.length < 3) return null;
  for (const first of [start, whereSquaresAgree(sighted)]) {
    const place = first && settle(first, sighted);
    if (place && rings.every((ring) => isInside(place, ring))) return place;
  }
  return null;
}

/** Differences of squared distances are linear in the place. Null when all rings lie along one line. */
function whereSquaresAgree([first, ...others]: readonly Ring[]): Place | null {
  if (first === undefined) return null;
  const height = (ring: Ring) => ring.at.x ** 2 + ring.at.y ** 2 - midwayOf(ring) ** 2;
  return leastSquares(
    others.map((ring) => ({
      x: 2 * (ring.at.x - first.at.x),
      y: 2 * (ring.at.y - first.at.y),
      value: height(ring) - height(first),
      weight: 1,
    })),
  );
}

function settle(start: Place, rings: readonly Ring[]): Place | null {
  let place = start;
  for (let step = 0; step < STEPS; step++) {
    const towards = stepFrom(place, rings);
    if (towards === null) return null;
    place = { x: place.x + towards.x, y: place.y + towards.y };
  }
  return place;
}

function stepFrom({ x, y }: Place, rings: readonly Ring[]): Place | null {
  return leastSquares(
    rings.map((ring) => {
      const [dx, dy] = [x - ring.at.x, y - ring.at.y];
      const far = Math.max(THINNEST_M, distance(dx, dy));
      const weight = 1 / Math.max(THINNEST_M, ring.to - ring.from) ** 2;
      return { x: dx / far, y: dy / far, value: midwayOf(ring) - far, weight };
    }),
  );
}

/** The (x, y) that best fulfils equations.x · x + equations.y · y = value; null where they leave it open. */
function leastSquares(
  equations: readonly (Place & { readonly value: number; readonly weight: number })[],
): Place | null {
  let [xx, xy, yy, px, py] = [0, 0, 0, 0, 0];
  for (const { x, y, value, weight } of equations) {
    xx += weight * x * x;
    xy += weight * x * y;
    yy += weight * y * y;
    px += weight * x * value;
    py += weight * y * value;
  }
  const determinant = xx * yy - xy * xy;
  if (!(determinant > 1e-9 * xx * yy)) return null;
  return { x: (yy * px - xy * py) / determinant, y: (xx * py - xy * px) / determinant };
}

const midwayOf = ({ from, to }: Ring): number => (from + to) / 2;

function isInside({ x, y }: Place, { at, from, to, flip }: Ring): boolean {
  const far = distance(x - at.x, y - at.y);
  return flip > 0 || (far >= from - THINNEST_M && far <= to + THINNEST_M);
}
