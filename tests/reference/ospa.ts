// Distances between two sets of places of possibly different sizes, in the places' own unit.
// OSPA for one number that never exceeds the cut-off, GOSPA to say what it is made of.
import type { Place } from '../../shared/scenario/records.ts';
import { assign } from '../../shared/score/assignment.ts';

export interface Ospa {
  /** From 0 to the cut-off. */
  readonly distance: number;
  /** The part due to places being off, and the part due to there being too many or too few: of order p. */
  readonly localisation: number;
  readonly cardinality: number;
}

/**
 * ((1/n)(min Σ min(c, d)^p + c^p (n − m)))^(1/p), m ≤ n the two sizes (Schuhmacher, Vo & Vo 2008, eq. 3).
 * Two empty sets are at distance 0. `cutoff` in the places' unit, > 0; `order` ≥ 1.
 */
export function ospa(one: readonly Place[], other: readonly Place[], cutoff: number, order = 1): Ospa {
  checkParameters(cutoff, order);
  const size = Math.max(one.length, other.length);
  if (size === 0) return { distance: 0, localisation: 0, cardinality: 0 };
  const off = assign(cappedCosts(one, other, cutoff, order)).total / size;
  const count = (cutoff ** order * Math.abs(one.length - other.length)) / size;
  const root = (value: number) => value ** (1 / order);
  return { distance: root(off + count), localisation: root(off), cardinality: root(count) };
}

export interface Gospa {
  readonly distance: number;
  /** How many places were paired at less than the cut-off. */
  readonly assigned: number;
  /** What adds up to distance^p: off places, places nobody guessed, guesses of nobody. */
  readonly localisation: number;
  readonly missed: number;
  readonly false: number;
}

/**
 * (min Σ d^p + (c^p/2)(missed + false))^(1/p), over all partial pairings (Rahmathullah, García-Fernández &
 * Svensson 2017, α = 2). `truth` and `guesses` are not interchangeable in missed and false.
 */
export function gospa(truth: readonly Place[], guesses: readonly Place[], cutoff: number, order = 1): Gospa {
  checkParameters(cutoff, order);
  const costs = cappedCosts(truth, guesses, cutoff, order);
  const cap = cutoff ** order;
  let assigned = 0;
  let localisation = 0;
  assign(costs).columnOfRow.forEach((column, row) => {
    const cost = costs[row]?.[column] ?? cap;
    // A pair at the cut-off costs as much as one missed and one false place: it is counted as those.
    if (cost >= cap) return;
    assigned++;
    localisation += cost;
  });
  const missed = (cap / 2) * (truth.length - assigned);
  const falseOnes = (cap / 2) * (guesses.length - assigned);
  const distance = (localisation + missed + falseOnes) ** (1 / order);
  return { distance, assigned, localisation, missed, false: falseOnes };
}

function cappedCosts(
  one: readonly Place[],
  other: readonly Place[],
  cutoff: number,
  order: number,
): number[][] {
  return one.map((a) => other.map((b) => Math.min(cutoff, Math.hypot(a.x - b.x, a.y - b.y)) ** order));
}

function checkParameters(cutoff: number, order: number): void {
  if (!(cutoff > 0 && order >= 1))
    throw new Error(`OSPA needs a cut-off > 0 and an order ≥ 1, got ${cutoff}, ${order}`);
}
