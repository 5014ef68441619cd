// Randomised response: everybody blurs their own answer before anyone sees it, and the crowd's rate can still be read.
// Warner 1965; with k answers, Kairouz, Oh & Viswanath 2016. Asking somebody twice costs twice: remember the answer.
import type { Randomness } from '../random/randomness.ts';
import { below, bernoulli } from './bernoulli.ts';
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

/**
 * A coin before answering. `one-sided`: heads means say yes, tails the truth (the coin of PAIR's "How randomized
 * response can help"). `symmetric`: heads means toss again and say yes or no by that.
 */
export type Coin = { readonly kind: 'one-sided' | 'symmetric'; readonly headsProbability: number };

export interface CoinFacts {
  readonly yesRate: number; // of reported answers
  readonly posteriorGivenYes: number; // that a reported yes is a true one
  readonly posteriorGivenNo: number; // that somebody who reports no is a true yes
  readonly deviation: number; // standard deviation of the estimated rate among n people
  /** Infinite for the one-sided coin: a no is always true, so it gives its sayer away. */
  readonly epsilon: number;
  /** What a yes alone gives away; for the symmetric coin the same as epsilon. */
  readonly epsilonOfYes: number;
}

/** What a coin does to n people of whom a share `rate` would truly say yes. */
export function coinFacts({ kind, headsProbability: h }: Coin, rate: number, n: number): CoinFacts {
  const yesIfNo = kind === 'one-sided' ? h : h / 2;
  const yesIfYes = kind === 'one-sided' ? 1 : 1 - h / 2;
  const yesRate = rate * yesIfYes + (1 - rate) * yesIfNo;
  const epsilonOfYes = Math.log(yesIfYes / yesIfNo);
  return {
    yesRate,
    posteriorGivenYes: (rate * yesIfYes) / yesRate,
    posteriorGivenNo: (rate * (1 - yesIfYes)) / (1 - yesRate),
    deviation: Math.sqrt((yesRate * (1 - yesRate)) / n) / (yesIfYes - yesIfNo),
    epsilon: kind === 'one-sided' ? Infinity : epsilonOfYes,
    epsilonOfYes,
  };
}

/** One answer by coin. The heads probability is given as an exact share, e.g. 1 of 2. */
export function answerByCoin(
  truth: boolean,
  kind: Coin['kind'],
  heads: { readonly of: number; readonly count: number },
  source: Pick<Randomness, 'bytes'>,
): boolean {
  if (!bernoulli(heads.count, heads.of, source)) return truth;
  return kind === 'one-sided' ? true : below(2, source) === 1;
}
