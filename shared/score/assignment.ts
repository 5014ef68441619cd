// Who a guess belongs to: the pairing of guesses and hidden records with the smallest total distance.
// It only pairs; what a distance is worth is said in points.ts.
import { linearSumAssignment } from 'linear-sum-assignment';
import type { Place } from '../scenario/records.ts';

export interface Assignment {
  /** For each row its column, or −1 where there are more rows than columns. */
  readonly columnOfRow: readonly number[];
  readonly total: number;
}

/**
 * The cheapest one-to-one assignment of min(rows, columns) pairs (Jonker-Volgenant). Costs must be finite.
 * Throws on ragged or non-finite costs.
 */
export function assign(cost: readonly (readonly number[])[]): Assignment {
  const columns = cost[0]?.length ?? 0;
  for (const row of cost)
    if (row.length !== columns || !row.every(Number.isFinite))
      throw new Error(`costs must be finite and rectangular, got [${row.join(', ')}]`);
  if (cost.length === 0 || columns === 0) return { columnOfRow: cost.map(() => -1), total: 0 };
  const { rowAssignments } = linearSumAssignment(
    cost.map((row) => [...row]),
    { maximaze: false },
  );
  const columnOfRow = Array.from(rowAssignments.subarray(0, cost.length));
  const total = columnOfRow.reduce((sum, column, row) => (column < 0 ? sum : sum + cost[row]![column]!), 0);
  return { columnOfRow, total };
}

export interface Match {
  /** Per hidden record, in the truth's order: the index of its guess, or −1 if there were too few. */
  readonly guessOf: readonly number[];
  /** Per hidden record: the distance to its guess in the places' unit, Infinity without one. */
  readonly distances: readonly number[];
}

/**
 * Pairs guesses with the truth so that the sum of distances is smallest; distances in the places’ unit. Whichever list
 * is longer keeps some unpaired.
 */
export function matchPlaces(truth: readonly Place[], guesses: readonly Place[]): Match {
  const cost = truth.map((place) => guesses.map((guess) => Math.hypot(place.x - guess.x, place.y - guess.y)));
  const { columnOfRow } = assign(cost);
  return {
    guessOf: columnOfRow,
    distances: columnOfRow.map((guess, i) => (guess < 0 ? Number.POSITIVE_INFINITY : cost[i]![guess]!)),
  };
}
