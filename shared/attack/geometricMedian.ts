// The point with the smallest summed distance to given points: the best single guess under a distance score.
// It must stay defined when points coincide or the median falls on one of them.
import type { Place } from '../scenario/records.ts';

/**
 * Weiszfeld's iteration with the Vardi–Zhang step at data points (Vardi & Zhang, PNAS 2000).
 * `weights` default to 1 each. Good to about 1e-6 of the points' spread, in their unit. Throws without places.
 */
export function geometricMedian(places: readonly Place[], weights?: ArrayLike<number>): Place {
  if (places.length === 0) throw new Error('the geometric median of no places does not exist');
  let x = 0;
  let y = 0;
  let mass = 0;
  places.forEach((place, i) => {
    const weight = weights?.[i] ?? 1;
    x += weight * place.x;
    y += weight * place.y;
    mass += weight;
  });
  x /= mass;
  y /= mass;
  for (let round = 0; round < 200; round++) {
    let pull = 0;
    let nextX = 0;
    let nextY = 0;
    let here = 0;
    for (let i = 0; i < places.length; i++) {
      const place = places[i]!;
      const weight = weights?.[i] ?? 1;
      const distance = Math.hypot(place.x - x, place.y - y);
      if (distance < 1e-12) {
        here += weight;
        continue;
      }
      pull += weight / distance;
      nextX += (weight / distance) * place.x;
      nextY += (weight / distance) * place.y;
    }
    if (pull === 0) break;
    nextX /= pull;
    nextY /= pull;
    // Standing on a data point: stay if its weight outweighs the pull of the others.
    const strength = Math.hypot(nextX - x, nextY - y) * pull;
    const stay = strength > 0 ? Math.min(1, here / strength) : 1;
    const stepX = (1 - stay) * (nextX - x);
    const stepY = (1 - stay) * (nextY - y);
    x += stepX;
    y += stepY;
    if (stepX * stepX + stepY * stepY < 1e-16) break;
  }
  return { x, y };
}
