// A reproducible Randomness for tests, attacks and benches: the same seed gives the same stream everywhere.
// It is predictable by design and must never draw a layout or noise that somebody is to be kept from knowing.
import type { Randomness } from './randomness.ts';

/** sfc32 (Chris Doty-Humphrey, PractRand), seeded by splitmix32 over the text's FNV-1a hash. */
export function seeded(seed: string | number): Randomness {
  let state = fnv1a(String(seed));
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let a = next();
  let b = next();
  let c = next();
  let counter = 1;
  const word = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) word();
  return {
    uniform: () => ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992,
    bytes: (count) => {
      const out = new Uint8Array(count);
      for (let i = 0; i < count; i++) out[i] = word() & 255;
      return out;
    },
  };
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
