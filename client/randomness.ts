// The browser's own randomness, for layouts, coins and noise that nobody can predict. Never seeded, never Math.random.
import { uniformFrom } from '../shared/random/keyed.ts';
import type { Randomness } from '../shared/random/randomness.ts';

const POOL_BYTES = 16_384; // one call to the browser per page of bytes, well under its limit of 65,536

/** Bytes are handed out once and never again. */
export function cryptographic(): Randomness {
  return rewindable().randomness;
}

/** The same, but what was drawn can be drawn again from the start: noise that stays while the data under it moves. */
export function rewindable(): { readonly randomness: Randomness; readonly rewind: () => void } {
  let drawn = new Uint8Array(0);
  let used = 0;
  const bytes = (count: number): Uint8Array => {
    while (used + count > drawn.length) {
      const longer = new Uint8Array(drawn.length + POOL_BYTES);
      longer.set(drawn);
      crypto.getRandomValues(longer.subarray(drawn.length));
      drawn = longer;
    }
    used += count;
    return drawn.slice(used - count, used);
  };
  return {
    randomness: { bytes, uniform: () => uniformFrom(bytes(7)) },
    rewind: () => {
      used = 0;
    },
  };
}
