// What a room's errors say about one release: median and leakage, over those who guessed.
import type { RoundSpec } from '../../shared/rounds.ts';
import { rulesOf } from '../rounds.ts';

/** The middle value; the mean of the two middle ones for an even count; null for none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/**
 * 1 − mean error ÷ blind error, unclipped: below zero means that looking misled. Null when nobody guessed, and in rounds
 * where what is guessed is nothing about a person (N5): a bad bet there is no protection.
 */
export function roomLeakage(spec: RoundSpec, errors: readonly number[], blindError: number): number | null {
  if (errors.length === 0 || rulesOf(spec).plan(spec) === null) return null;
  return 1 - errors.reduce((sum, error) => sum + error, 0) / errors.length / blindError;
}
