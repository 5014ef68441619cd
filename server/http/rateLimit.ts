// Counts requests per address in fixed windows. A whole class shares one address: limits are sized for 200 phones.

export interface Limit {
  readonly most: number; // requests per window
  readonly windowMs: number;
}

/** 200 phones scan the code at once, some of them twice. */
export const JOINS: Limit = { most: 300, windowMs: 10_000 };
/** Codes are few enough to be tried out: looking one up counts like joining. */
export const LOOKUPS: Limit = { most: 300, windowMs: 10_000 };
export const CREATIONS: Limit = { most: 30, windowMs: 60_000 };
/** Results are folded from whole logs. */
export const READINGS: Limit = { most: 120, windowMs: 60_000 };

/** Answers whether `address` may have one more request at `now` (epoch ms), and counts it. */
export function rateLimit({ most, windowMs }: Limit): (address: string, now: number) => boolean {
  let counts = new Map<string, number>();
  let windowEnds = 0;
  return (address, now) => {
    if (now >= windowEnds) {
      counts = new Map();
      windowEnds = now + windowMs;
    }
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    return count <= most;
  };
}
