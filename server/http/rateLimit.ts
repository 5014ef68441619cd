// Counts requests per address in fixed windows. A whole class shares one address: limits are sized for 200 phones.
import { networkOf } from '../network.ts';

export interface Limit {
  readonly most: number; // requests per window
  readonly windowMs: number;
}

/** 200 phones scan the code at once, some of them twice. Counts codes that exist, and keys that are new there. */
export const JOINS: Limit = { most: 300, windowMs: 10_000 };
/** Of one seat or host, whoever's key it is. */
export const RETURNS: Limit = { most: 60, windowMs: 10_000 };
/** Looking at a room that exists. */
export const LOOKUPS: Limit = { most: 300, windowMs: 10_000 };
/** Codes that no room has: few enough to be tried out, and a class mistypes less often. */
export const FAILURES: Limit = { most: 30, windowMs: 60_000 };
export const CREATIONS: Limit = { most: 30, windowMs: 60_000 };
/** Results are folded from whole logs. */
export const READINGS: Limit = { most: 120, windowMs: 60_000 };

export interface Tally {
  /** Has `who` had as much as the limit allows? Counts nothing. */
  readonly isSpent: (who: string, now: number) => boolean;
  readonly count: (who: string, now: number) => void;
}

/** `now` in epoch ms. What is remembered lasts no longer than its window. */
export function tally({ most, windowMs }: Limit): Tally {
  let counts = new Map<string, number>();
  let windowEnds = 0;
  const current = (now: number) => {
    if (now >= windowEnds) {
      counts = new Map();
      windowEnds = now + windowMs;
    }
    return counts;
  };
  return {
    isSpent: (who, now) => (current(now).get(networkOf(who)) ?? 0) >= most,
    count(who, now) {
      const network = networkOf(who);
      current(now).set(network, (counts.get(network) ?? 0) + 1);
    },
  };
}

/** Answers whether `who` may have one more request at `now`, and counts it. */
export function rateLimit(limit: Limit): (who: string, now: number) => boolean {
  const { isSpent, count } = tally(limit);
  return (who, now) => {
    if (isSpent(who, now)) return false;
    count(who, now);
    return true;
  };
}
