// How often a guess came close enough: the metric that theory bounds, beside the mean error that people understand.
import type { Randomness } from '../../shared/random/randomness.ts';
import { clopperPearson } from '../../shared/score/intervals.ts';
import { estimate, type MeanOverRounds } from '../../shared/score/leakage.ts';

export interface HitRate extends Omit<MeanOverRounds, 'method'> {
  readonly method: MeanOverRounds['method'] | 'Clopper-Pearson';
}

/**
 * Share of errors ≤ `within` (same unit), averaged over rounds, with its 95 % interval. One error per round is an
 * independent trial and gets the exact interval; several depend on each other and are resampled round by round.
 * Throws when there is no round or an empty one.
 */
export function hitRate(
  errorsByRound: readonly (readonly number[])[],
  within: number,
  randomness: Randomness,
): HitRate {
  const hits = errorsByRound.map((errors) => errors.map((error) => (error <= within ? 1 : 0)));
  if (hits.length === 0 || hits.some(({ length }) => length !== 1)) return estimate(hits, randomness);
  const { rate, low, high } = clopperPearson(hits.flat().filter(Boolean).length, hits.length);
  return { mean: rate, low, high, rounds: hits.length, method: 'Clopper-Pearson' };
}
