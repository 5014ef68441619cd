// Did this round's guesses know something of this layout? The same guesses are laid on other moments of the same match;
// if they do as well there, nothing was read. A permutation test (Phipson and Smyth, Permutation p-values should never
// be zero, 2010): where the release says nothing of this moment it accuses in at most alpha of rounds, whoever plays.
import { below, type Randomness } from '../../random/randomness.ts';
import type { Pin } from './completed.ts';
import { type Gain, gainAt } from './gain.ts';
import { pairing } from './pairing.ts';

/** Other moments: for a room, and for each machine, whose alpha is smaller. */
export const MOMENTS = { room: 199, machine: 399 } as const;
/** Of more players only so many are laid elsewhere, drawn by the round's key: the test stays exact. */
export const READERS_MAX = 60;

export interface Reading {
  readonly here: number; // the room's mean gain, 0 … 1
  readonly elsewhere: number; // the same guesses' mean gain over the other moments
  readonly p: number; // (1 + moments at which they do as well) ÷ (moments + 1)
}

/**
 * The gain of one completed guess: mean over all people asked for, each with the pin that is nearest when all distances
 * together are smallest. As many pins as people.
 */
export function placesGain(gain: Gain, pins: readonly Pin[], truth: readonly Pin[]): number {
  const size = truth.length;
  if (pins.length !== size) throw new Error(`${pins.length} completed pins for ${size} people`);
  const distances = new Float64Array(size * size);
  for (let person = 0; person < size; person++)
    for (let pin = 0; pin < size; pin++)
      distances[person * size + pin] = Math.hypot(
        truth[person]!.x - pins[pin]!.x,
        truth[person]!.y - pins[pin]!.y,
      );
  if (size === 1) return gainAt(gain, distances[0]!);
  const pinOf = pairing(distances, size);
  let sum = 0;
  for (let person = 0; person < size; person++)
    sum += gainAt(gain, distances[person * size + pinOf[person]!]!);
  return sum / size;
}

/** Sums of money: each belongs to its person. */
export function sumsGain(gain: Gain, dollars: readonly number[], truth: readonly number[]): number {
  if (dollars.length !== truth.length)
    throw new Error(`${dollars.length} completed sums for ${truth.length} people`);
  return (
    truth.reduce((sum, pay, person) => sum + gainAt(gain, Math.abs(dollars[person]! - pay)), 0) / truth.length
  );
}

/**
 * @param gainOf of one guess at one moment
 * @param truth this moment
 * @param moments the same match at other moments, drawn by a key that the reveal opens
 * @returns null when nobody guessed
 */
export function readingOf<G, M>(
  gainOf: (guess: G, moment: M) => number,
  guesses: readonly G[],
  truth: M,
  moments: readonly M[],
): Reading | null {
  if (guesses.length === 0) return null;
  const roomAt = (moment: M) =>
    guesses.reduce((sum, guess) => sum + gainOf(guess, moment), 0) / guesses.length;
  const here = roomAt(truth);
  const others = moments.map(roomAt);
  return {
    here,
    elsewhere: others.reduce((sum, other) => sum + other, 0) / others.length,
    p: (1 + others.filter((other) => other >= here).length) / (others.length + 1),
  };
}

/** At most READERS_MAX of the guesses, without repetition, in their order. */
export function readersOf<G>(guesses: readonly G[], randomness: Randomness): readonly G[] {
  const left = guesses.map((_, index) => index);
  const chosen = new Set<number>();
  while (chosen.size < Math.min(READERS_MAX, guesses.length)) {
    const [index] = left.splice(below(randomness, left.length), 1);
    chosen.add(index as number);
  }
  return guesses.filter((_, index) => chosen.has(index));
}
