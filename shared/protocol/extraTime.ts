// More time for one player (rules X): how many times as long guessing lasts for them.

export const EXTRA_TIMES = [1, 1.5, 2] as const;
export type ExtraTime = (typeof EXTRA_TIMES)[number];
