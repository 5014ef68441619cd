// A place from distances: why "how far off was I?" must never be answered before the lock.
// Exact with three distances from places that are not on one line; least squares with more or rounded ones.
import type { Place } from '../attacker.ts';

export interface Sighting extends Place {
  readonly distance: number; // from (x, y) to the hidden place, same unit
}

/**
 * The place with the given distances. Differences of squared distances are linear in it; a few Gauss–Newton steps
 * then weigh the distances themselves. Throws with fewer than three, or when all stand on one line.
 */
export function trilaterate(sightings: readonly Sighting[]): Place {
  const [first] = sightings;
  if (first === undefined || sightings.length < 3) {
    throw new Error(`trilateration needs three distances, got ${sightings.length}`);
  }
  let [xx, xy, yy, px, py] = [0, 0, 0, 0, 0];
  for (const { x, y, distance } of sightings.slice(1)) {
    const ax = 2 * (x - first.x);
    const ay = 2 * (y - first.y);
    const right = first.distance ** 2 - distance ** 2 + x * x - first.x ** 2 + y * y - first.y ** 2;
    xx += ax * ax;
    xy += ax * ay;
    yy += ay * ay;
    px += ax * right;
    py += ay * right;
  }
  let place = solvePair(xx, xy, yy, px, py);
  for (let round = 0; round < 10; round++) place = refine(place, sightings);
  return place;
}

function refine({ x, y }: Place, sightings: readonly Sighting[]): Place {
  let [xx, xy, yy, px, py] = [1e-12, 0, 1e-12, 0, 0];
  for (const sighting of sightings) {
    const dx = x - sighting.x;
    const dy = y - sighting.y;
    const far = Math.hypot(dx, dy);
    if (far < 1e-9) continue;
    const miss = sighting.distance - far;
    xx += (dx / far) ** 2;
    xy += (dx * dy) / (far * far);
    yy += (dy / far) ** 2;
    px += (miss * dx) / far;
    py += (miss * dy) / far;
  }
  const step = solvePair(xx, xy, yy, px, py);
  return { x: x + step.x, y: y + step.y };
}

function solvePair(xx: number, xy: number, yy: number, px: number, py: number): Place {
  const determinant = xx * yy - xy * xy;
  if (!(Math.abs(determinant) > 1e-9 * xx * yy))
    throw new Error('all distances were measured along one line');
  return { x: (yy * px - xy * py) / determinant, y: (xx * py - xy * px) / determinant };
}
