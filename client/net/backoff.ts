// How long to wait before trying again: doubling, capped, and spread so that a class does not knock at once.

const FIRST_MS = 100;
const CAP_MS = 3000;

/** @param chance uniform in 0 … 1; the wait lies between half of the step and the whole of it. */
export function backoffMs(attempt: number, chance: number): number {
  const step = Math.min(CAP_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  return step * (0.5 + chance / 2);
}
