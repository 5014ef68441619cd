// Reading a crowd's true share of yeses out of what coins let them say, with an interval. Pure arithmetic on counts.

import type { Coin } from '../privacy/randomisedResponse.ts';
import { clopperPearson } from './intervals.ts';

export interface CoinEstimate {
  readonly share: number; // unbiased, so it may leave 0 … 1
  readonly low: number; // ends of an exact 95 % interval of the reported share, carried over and cut to 0 … 1
  readonly high: number;
}

/**
 * Chance of a reported yes, from those who would truly say no and from those who would truly say yes.
 * `kind` and `headsProbability` as in answerByCoin: one-sided heads always say yes, symmetric heads toss again.
 */
export function yesRates({ kind, headsProbability: h }: Coin): {
  readonly ifNo: number;
  readonly ifYes: number;
} {
  return kind === 'one-sided' ? { ifNo: h, ifYes: 1 } : { ifNo: h / 2, ifYes: 1 - h / 2 };
}

/** The true share behind `yes` reported yeses among `asked` people. Throws unless 0 ≤ yes ≤ asked, asked ≥ 1. */
export function coinEstimate(coin: Coin, yes: number, asked: number): CoinEstimate {
  const { ifNo, ifYes } = yesRates(coin);
  const truth = (reported: number) => (reported - ifNo) / (ifYes - ifNo);
  const { rate, low, high } = clopperPearson(yes, asked);
  const cut = (share: number) => Math.min(1, Math.max(0, share));
  return { share: truth(rate), low: cut(truth(low)), high: cut(truth(high)) };
}
