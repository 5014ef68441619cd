// Leakage over rounds and as a percentage, spelled out.
import type { Randomness } from '../../shared/random/randomness.ts';
import type { MeanOverRounds } from '../../shared/score/leakage.ts';
import { estimate, leakage } from '../../shared/score/leakage.ts';

/** The same, read as leakage: values are errors in the scenario's unit, blindError the blind attacker's mean. */
export function leakageEstimate(
  errorsByRound: readonly (readonly number[])[],
  blindError: number,
  randomness: Randomness,
): MeanOverRounds {
  return estimate(
    errorsByRound.map((errors) => errors.map((error) => leakage(error, blindError))),
    randomness,
  );
}

/** 100·(1 − leakage), clipped to 0 … 100 for display only. */
export function protectionPercent(leaked: number): number {
  return 100 * Math.min(1, Math.max(0, 1 - leaked));
}
