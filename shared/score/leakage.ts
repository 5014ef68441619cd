// How much a release gave away: error against the best guess without looking. Unclipped, so that averages stay
// honest; only the display clips. The independent unit is the round (one secret, one draw of noise), not the guess.
import quantileT from '@stdlib/stats-base-dists-t-quantile';
import { mean, quantileSorted, sampleStandardDeviation } from 'simple-statistics';
import { below, type Randomness } from '../random/randomness.ts';

/**
 * 1 − error/blindError, both in the scenario's unit, blindError above 0. 1: found exactly; 0: no better than blind;
 * negative: misled.
 */
export function leakage(error: number, blindError: number): number {
  return 1 - error / blindError;
}

/** A mean over rounds with its 95 % interval. `low` and `high` are null where one round says nothing about spread. */
export interface MeanOverRounds {
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly rounds: number;
  readonly method: 'bootstrap' | 't' | 'none';
}

const RESAMPLES = 2_000;
const ROUNDS_FOR_BOOTSTRAP = 10;
const CONFIDENCE = 0.95;

/**
 * Mean of the round means, values given per round (one per player or attacker). From 10 rounds on a cluster
 * bootstrap: rounds resampled with replacement, then values inside each, percentile interval of 2,000 means.
 * Below that a t-interval on the round means. Throws when there is no round or an empty one.
 */
export function estimate(rounds: readonly (readonly number[])[], randomness: Randomness): MeanOverRounds {
  if (rounds.length === 0 || rounds.some((values) => values.length === 0))
    throw new Error(`an estimate needs values in every round, got ${JSON.stringify(rounds)}`);
  const roundMeans = rounds.map((values) => mean([...values]));
  const count = rounds.length;
  const centre = mean(roundMeans);
  if (count === 1) return { mean: centre, low: null, high: null, rounds: 1, method: 'none' };
  if (count < ROUNDS_FOR_BOOTSTRAP) {
    const half =
      (quantileT((1 + CONFIDENCE) / 2, count - 1) * sampleStandardDeviation(roundMeans)) / Math.sqrt(count);
    return { mean: centre, low: centre - half, high: centre + half, rounds: count, method: 't' };
  }
  const means = Float64Array.from({ length: RESAMPLES }, () => resampledMean(rounds, randomness)).sort();
  const at = (share: number) => quantileSorted(Array.from(means), share);
  return {
    mean: centre,
    low: at((1 - CONFIDENCE) / 2),
    high: at((1 + CONFIDENCE) / 2),
    rounds: count,
    method: 'bootstrap',
  };
}

function resampledMean(rounds: readonly (readonly number[])[], randomness: Randomness): number {
  let sum = 0;
  for (let i = 0; i < rounds.length; i++) {
    const values = rounds[below(randomness, rounds.length)] as readonly number[];
    let inner = 0;
    for (let j = 0; j < values.length; j++) inner += values[below(randomness, values.length)]!;
    sum += inner / values.length;
  }
  return sum / rounds.length;
}
