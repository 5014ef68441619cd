// The missing point behind a published line, in closed form: what the insider of the game, who fits, must agree with.
import type { Place } from '../../shared/scenario/records.ts';

/** A published least-squares line of one group: y = intercept + slope · x. */
export interface PublishedLine {
  readonly intercept: number;
  readonly slope: number;
}

/**
 * The missing point behind a line through n points, from the other n − 1, in closed form: the two normal equations
 * have two unknowns. null where the residual is so small that the point cannot be told along the line.
 */
export function recoverFromLine(line: PublishedLine, known: readonly Place[]): Place | null {
  const { intercept: a, slope: b } = line;
  const count = known.length + 1;
  const sum = (term: (place: Place) => number) => known.reduce((total, place) => total + term(place), 0);
  const sumX = sum(({ x }) => x);
  const residual = a * count + b * sumX - sum(({ y }) => y);
  const size = known.reduce((largest, { y }) => Math.max(largest, Math.abs(y)), 1);
  if (Math.abs(residual - a) < 1e-9 * size) return null;
  const x = (a * sumX + b * sum((p) => p.x * p.x) - sum((p) => p.x * p.y)) / (residual - a);
  return { x, y: residual + b * x };
}

/** The missing y, in the line’s unit, when the missing x is known too: the sum of residuals is zero. */
export function recoverHeight(line: PublishedLine, known: readonly Place[], x: number): number {
  const sumX = known.reduce((total, place) => total + place.x, 0);
  const sumY = known.reduce((total, place) => total + place.y, 0);
  return line.intercept * (known.length + 1) + line.slope * (sumX + x) - sumY;
}
