// Randomised response: everybody blurs their own answer before anyone sees it, and the crowd's rate can still be read.
// Warner 1965; with k answers, Kairouz, Oh & Viswanath 2016. Asking somebody twice costs twice: remember the answer.
import type { Randomness } from '../random/randomness.ts';
import { below, bernoulli } from './bernoulli.ts';

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
