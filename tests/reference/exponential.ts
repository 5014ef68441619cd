// The exponential mechanism, exactly: one of several options, the better ones more often. Pure epsilon.
// McSherry & Talwar 2007. Qualities are integers, so that no floating-point number decides anything.

import { below, bernoulliExp } from '../../shared/privacy/bernoulli.ts';
import { discreteLaplaceScale } from '../../shared/privacy/epsilonScale.ts';
import type { Randomness } from '../../shared/random/randomness.ts';

/**
 * Index i with P[i] ∝ exp(epsilon·quality_i / (2·sensitivity)): epsilon-DP if replacing one record moves no quality by
 * more than `sensitivity`. Drawn by rejection: an even choice, kept with exp(−epsilon·(best − quality)/(2·sensitivity)).
 * @param qualities integers, at least one
 * @param sensitivity a positive integer
 * @param epsilon at least 1e-6; rounded down to a whole number of millionths
 */
export function chooseByQuality(
  qualities: readonly number[],
  sensitivity: number,
  epsilon: number,
  source: Pick<Randomness, 'bytes'>,
): number {
  if (qualities.length === 0 || !qualities.every(Number.isSafeInteger)) {
    throw new Error(`qualities must be integers, at least one, got [${qualities}]`);
  }
  const best = Math.max(...qualities);
  const scale = discreteLaplaceScale(2 * sensitivity, epsilon);
  for (;;) {
    const index = below(qualities.length, source);
    const short = BigInt(best - qualities[index]!) * BigInt(scale.denominator);
    if (bernoulliExp(short, BigInt(scale.numerator), source)) return index;
  }
}

/** The probabilities of that choice, as ordinary numbers. */
export function choiceProbabilities(
  qualities: readonly number[],
  sensitivity: number,
  epsilon: number,
): number[] {
  const best = Math.max(...qualities);
  const weights = qualities.map((quality) => Math.exp((epsilon * (quality - best)) / (2 * sensitivity)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
