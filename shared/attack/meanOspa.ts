// The set of pins with the smallest expected matched error over sampled layouts (minimum-mean-OSPA estimate).
// It knows samples only: of the prior for a blind guess, of a posterior for a solver's.
import { type Randomness, shuffled } from '../random/randomness.ts';
import type { Place } from '../scenario/records.ts';
import { geometricMedian } from './geometricMedian.ts';
import { matching } from './matching.ts';

export interface MeanOspaOptions {
  readonly starts?: number; // different first guesses, each one of the samples; default 8
  readonly rounds?: number; // alignments per start; default 12
  readonly weights?: ArrayLike<number>; // one per sample, any positive scale; default equal
}

/**
 * Alternates two steps until nothing moves: match every sample to the guess (Hungarian), then put each pin on the
 * geometric median of the points matched to it. Keeps the best of several starts. All samples hold equally many
 * places; coordinates must share one unit. Guerriero et al., FUSION 2010.
 */
export function meanOspaGuess(
  samples: readonly (readonly Place[])[],
  randomness: Randomness,
  options: MeanOspaOptions = {},
): readonly Place[] {
  const { starts = 8, rounds = 12, weights } = options;
  if (samples.length === 0) throw new Error('a mean-OSPA guess needs at least one sample');
  if (samples[0]?.length === 1) {
    return [
      geometricMedian(
        samples.map((sample) => sample[0]!),
        weights,
      ),
    ];
  }
  let best: readonly Place[] = samples[0] as readonly Place[];
  let bestError = Number.POSITIVE_INFINITY;
  for (const start of shuffled(randomness, samples).slice(0, starts)) {
    let guess: readonly Place[] = start;
    let error = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      const aligned = align(samples, guess, weights);
      if (aligned.error >= error - 1e-9) break;
      error = aligned.error;
      if (error < bestError) {
        bestError = error;
        best = guess;
      }
      guess = aligned.columns.map((column) => geometricMedian(column, weights));
    }
  }
  return best;
}

/** Matches every sample to the guess: what each pin got, and the weighted mean matched error in the places' unit. */
export function align(
  samples: readonly (readonly Place[])[],
  guess: readonly Place[],
  weights?: ArrayLike<number>,
): { columns: Place[][]; error: number } {
  const columns: Place[][] = guess.map(() => []);
  let error = 0;
  let mass = 0;
  samples.forEach((sample, s) => {
    const weight = weights?.[s] ?? 1;
    const { partner, meanDistance } = matching(guess, sample);
    error += weight * meanDistance;
    mass += weight;
    columns.forEach((column, j) => {
      column.push(sample[partner[j]!]!);
    });
  });
  return { columns, error: error / mass };
}
