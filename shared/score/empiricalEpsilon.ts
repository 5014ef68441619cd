// From an attack's hits and misses to a lower bound on epsilon: what a release gave away at the very least.
// A sound mechanism keeps it below its own epsilon, but for the chance the confidence level allows.
import { clopperPearsonLower, clopperPearsonUpper } from './intervals.ts';

/** Outcomes of guessing which of two neighbouring data sets was published, on trials not used to choose the attack. */
export interface Outcomes {
  readonly truePositives: number;
  readonly positives: number; // trials in which the first data set was published
  readonly falsePositives: number;
  readonly negatives: number; // trials in which the other one was
}

export interface EpsilonBound {
  readonly truePositiveRateLow: number;
  readonly falsePositiveRateHigh: number;
  /** max(0, ln((TPR − delta)/FPR), ln((TNR − delta)/FNR)) at the ends of the intervals; holds for any mechanism. */
  readonly epsilon: number;
  readonly fromPositives: number;
  readonly fromNegatives: number;
}

/** Jagielski, Ullman & Oprea 2020: exact one-sided bounds on both rates, alpha/2 each. */
export function empiricalEpsilon(outcomes: Outcomes, delta: number, alpha = 0.05): EpsilonBound {
  const { truePositives, positives, falsePositives, negatives } = outcomes;
  const truePositiveRateLow = clopperPearsonLower(truePositives, positives, alpha / 2);
  const falsePositiveRateHigh = clopperPearsonUpper(falsePositives, negatives, alpha / 2);
  const logRatio = (hits: number, misses: number) =>
    Math.max(0, Math.log(Math.max(0, hits - delta) / misses));
  const fromPositives = logRatio(truePositiveRateLow, falsePositiveRateHigh);
  const fromNegatives = logRatio(1 - falsePositiveRateHigh, 1 - truePositiveRateLow);
  const epsilon = Math.max(fromPositives, fromNegatives);
  return { truePositiveRateLow, falsePositiveRateHigh, epsilon, fromPositives, fromNegatives };
}
