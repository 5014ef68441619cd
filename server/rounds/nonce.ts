// The nonce of a round's commitment. It comes from the round's own randomness, so that a seeded draw stays reproducible.
import type { Randomness } from '../../shared/random/randomness.ts';

/** 16 random bytes in hex: enough that nobody can try truths against the commitment. */
export const drawNonce = (randomness: Randomness): string =>
  [...randomness.bytes(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
