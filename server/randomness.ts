// The operating system's randomness, for layouts, noise, nonces, codes and keys. Never seeded, never reproducible.
import { randomBytes, randomInt } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS } from '../shared/protocol/room.ts';
import type { Randomness } from '../shared/random/randomness.ts';

const POOL_BYTES = 4096; // one system call per page of bytes instead of one per draw

/** A Randomness that nobody can predict. Bytes are handed out once and never again. */
export function cryptographic(): Randomness {
  let pool = randomBytes(POOL_BYTES);
  let used = 0;
  const take = (count: number): Uint8Array => {
    if (count > POOL_BYTES) return new Uint8Array(randomBytes(count));
    if (used + count > POOL_BYTES) {
      pool = randomBytes(POOL_BYTES);
      used = 0;
    }
    used += count;
    return Uint8Array.from(pool.subarray(used - count, used));
  };
  return {
    bytes: take,
    uniform: () => {
      const words = new DataView(take(8).buffer);
      return ((words.getUint32(0) >>> 5) * 67108864 + (words.getUint32(4) >>> 6)) / 9007199254740992;
    },
  };
}

/** A room code; whether it is free is for the event log to say. */
export const randomCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');

/** An unguessable key of 192 bits, base64url. */
export const randomKey = (): string => randomBytes(24).toString('base64url');

/** A name for a match in addresses: 72 bits, base64url. */
export const randomId = (): string => randomBytes(9).toString('base64url');
