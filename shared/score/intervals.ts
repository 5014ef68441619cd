// Exact intervals for hit rates: how often something happened, and how often it may happen in truth.
import quantileBeta from '@stdlib/stats-base-dists-beta-quantile';

export interface RateInterval {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Clopper and Pearson's (1934) exact binomial interval of level 1 − alpha, both tails alpha/2.
 * Trials must be independent: rounds, not guesses. Throws unless 0 ≤ successes ≤ trials, whole, trials ≥ 1.
 */
export function clopperPearson(successes: number, trials: number, alpha = 0.05): RateInterval {
  return {
    rate: successes / trials,
    low: clopperPearsonLower(successes, trials, alpha / 2),
    high: clopperPearsonUpper(successes, trials, alpha / 2),
  };
}

/** The one-sided lower bound: the truth is at least this with confidence 1 − alpha. */
export function clopperPearsonLower(successes: number, trials: number, alpha: number): number {
  check(successes, trials, alpha);
  return successes === 0 ? 0 : quantileBeta(alpha, successes, trials - successes + 1);
}

/** The one-sided upper bound: the truth is at most this with confidence 1 − alpha. */
export function clopperPearsonUpper(successes: number, trials: number, alpha: number): number {
  check(successes, trials, alpha);
  return successes === trials ? 1 : quantileBeta(1 - alpha, successes + 1, trials - successes);
}

function check(successes: number, trials: number, alpha: number): void {
  const counts = Number.isInteger(successes) && Number.isInteger(trials);
  if (!counts || trials < 1 || successes < 0 || successes > trials || !(alpha > 0 && alpha < 1))
    throw new Error(`no interval for ${successes} of ${trials} at alpha ${alpha}`);
}
