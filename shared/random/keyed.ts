// Chance that a secret key decides: unpredictable without the key, reproducible with it. What a round has to draw
// after it was sealed (a fresh answer, a flipped bit) comes from here, so that the log replays to the byte.
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Randomness } from './randomness.ts';

/**
 * SHA-256 in counter mode over key ‖ label ‖ counter. As good as the key: 16 bytes or more from a cryptographic source.
 * Different labels give independent streams.
 */
export function keyed(key: Uint8Array, label: string): Randomness {
  const prefix = concatBytes(key, utf8ToBytes(`\u0000${label}\u0000`));
  let block = new Uint8Array(0);
  let used = 0;
  let counter = 0;
  const nextByte = (): number => {
    if (used === block.length) {
      const count = new Uint8Array(4);
      new DataView(count.buffer).setUint32(0, counter++);
      block = sha256(concatBytes(prefix, count));
      used = 0;
    }
    return block[used++]!;
  };
  const bytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, nextByte);
  return { bytes, uniform: () => uniformFrom(bytes(7)) };
}

/** A number in [0, 1) from the top 53 bits of 7 bytes. */
export function uniformFrom(bytes: Uint8Array): number {
  let high = 0;
  for (let i = 0; i < 6; i++) high = high * 256 + bytes[i]!;
  return (high * 32 + (bytes[6]! >> 3)) / 2 ** 53;
}
