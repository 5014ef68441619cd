// A classifier with more than two answers: the share of every pay band among people of one department and span of years.
// It is fitted to counts, which may carry noise; it must never be handed people.

export const DEPARTMENTS = 3;
export const YEAR_SPANS = 5; // four years each
export const PAY_BANDS = 4;

/** One made-up person, spread evenly over the bands, so that an empty cell says nothing instead of dividing by zero. */
const MADE_UP = 1;

/** Shares of the bands in one cell, from counts that noise may have made negative. They sum to 1. */
export function bandShares(counts: readonly number[]): number[] {
  const people = counts.map((count) => Math.max(0, count));
  const total = people.reduce((sum, count) => sum + count, 0);
  return people.map((count) => (count + MADE_UP / counts.length) / (total + MADE_UP));
}

/** The band with the largest share, the lowest one among equals. */
export const likeliestBand = (shares: readonly number[]): number => shares.indexOf(Math.max(...shares));
