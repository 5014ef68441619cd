// What a room's errors say about one release: the leakage, over those who guessed.
import type { RoundSpec } from '../../shared/rounds.ts';
import { leakage } from '../../shared/score/leakage.ts';
import { rulesOf } from '../rounds.ts';

/**
 * 1 − mean error ÷ blind error, unclipped: below zero means that looking misled. Null when nobody guessed, and in rounds
 * where what is guessed is nothing about a person (N5): a bad bet there is no protection.
 */
export function roomLeakage(spec: RoundSpec, errors: readonly number[], blindError: number): number | null {
  if (errors.length === 0 || rulesOf(spec).plan(spec) === null) return null;
  return leakage(errors.reduce((sum, error) => sum + error, 0) / errors.length, blindError);
}
