// The points of GeoGuessr-like games, for comparison.
import { FULL_MARKS } from '../../shared/score/points.ts';

/**
 * fullMarks·exp(−error/tau): the shape of GeoGuessr-like games (there fullMarks 5,000 and tau a tenth of the map's
 * diagonal). Offered for comparison; rounds use pinPoints, which is kinder to a hand that slips by a metre.
 */
export function exponentialPoints(error: number, tau: number, fullMarks = FULL_MARKS): number {
  return fullMarks * Math.exp(-error / tau);
}
