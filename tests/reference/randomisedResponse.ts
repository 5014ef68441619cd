// Randomised response with any number of answers and what it lets a reader estimate: the general case of the coin.

import type { Randomness } from '../../shared/random/randomness.ts';
import { chooseByQuality } from './exponential.ts';

/** Local epsilon of telling the truth with probability p and each other of k answers with (1 − p)/(k − 1). */
export function responseEpsilon(truthProbability: number, answers = 2): number {
  return Math.log((truthProbability * (answers - 1)) / (1 - truthProbability));
}

/** The probability of the truth at a local epsilon: e^epsilon / (e^epsilon + k − 1). */
export function truthProbability(epsilon: number, answers = 2): number {
  return 1 / (1 + (answers - 1) * Math.exp(-epsilon));
}

/**
 * One blurred answer, exactly epsilon-DP for the person who answers.
 * @param truth 0 … answers − 1
 */
export function randomisedResponse(
  truth: number,
  answers: number,
  epsilon: number,
  source: Pick<Randomness, 'bytes'>,
): number {
  const qualities = Array.from({ length: answers }, (_, answer) => (answer === truth ? 1 : 0));
  return chooseByQuality(qualities, 1, 2 * epsilon, source);
}

/** Unbiased estimate of the rate of true yeses from the rate of reported ones; may leave 0 … 1. truthProbability ≠ 1/2. */
export function estimatedRate(reportedRate: number, truthProbability: number): number {
  return (reportedRate - (1 - truthProbability)) / (2 * truthProbability - 1);
}

/** Standard deviation of that estimate among n people of whom a share `rate` would truly say yes. */
export function estimateDeviation(rate: number, truthProbability: number, n: number): number {
  const reported = rate * truthProbability + (1 - rate) * (1 - truthProbability);
  return Math.sqrt((reported * (1 - reported)) / n) / Math.abs(2 * truthProbability - 1);
}
