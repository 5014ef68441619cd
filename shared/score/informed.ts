// What somebody who knows everybody else reads from noisy counts about the last person, and whether a map is worth it.
import { HISTOGRAM_SENSITIVITY } from '../privacy/histogram.ts';

/**
 * Chance, ½ … 1, that the best attacker tells which of two equally likely squares the last person stands in.
 * Noise of scale 2/ε makes each of the two counts a vote of weight ±ε/2 that is right with probability
 * p = 1/(1 + e^(−ε/2)); two votes that agree decide, two that differ leave a coin, which again comes to p.
 * The promise itself, 1/(1 + e^(−ε)), is what no attack on any private release could exceed.
 */
export function informedAccuracy(epsilon: number): number {
  return 1 / (1 + Math.exp(-epsilon / HISTOGRAM_SENSITIVITY));
}

/** Half of the noise on a count of people stays within this, in people: the median of |k| for P[k] ∝ exp(−|k|·ε/2m). */
export function usualNoise(epsilon: number, recordsPerPerson = 1): number {
  return (Math.LN2 * HISTOGRAM_SENSITIVITY * recordsPerPerson) / epsilon;
}

/** How useful a map is, 0 … 1: 0 tells no more than a coin, 1 as much as the best there is. */
export function usefulness(accuracy: number, limit: number): number {
  return Math.min(1, Math.max(0, (accuracy - 0.5) / (limit - 0.5)));
}

/** Usefulness minus the informed attacker's advantage over a coin: −1 … 1. */
export function worthOf(epsilon: number, accuracy: number, limit: number): number {
  return usefulness(accuracy, limit) - (2 * informedAccuracy(epsilon) - 1);
}
