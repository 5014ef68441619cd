// Fairness anyone can check: the briefing carries a commitment to the truth, the reveal opens it.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './encoding/canonicalJson.ts';
import { ROUNDS, type RoundShapes, type RoundType, type Truth } from './rounds.ts';

/** sha256(nonce ‖ sealed) in hex. The nonce (hex, 16 bytes or more) keeps anyone from trying truths against it. */
export function commitment(nonce: string, sealed: string): string {
  return bytesToHex(sha256(concatBytes(hexToBytes(nonce), utf8ToBytes(sealed))));
}

/** The canonical JSON of what of a truth was fixed before the first guess; the rest follows from it and the public rules. */
export function sealedPart<T extends RoundType>(truth: RoundShapes[T]['truth']): string {
  const { sealed } = ROUNDS[truth.type] as unknown as { sealed: (truth: RoundShapes[T]['truth']) => unknown };
  return canonicalJson(sealed(truth));
}

/** True when the reveal shows exactly what the briefing was committed to. */
export function isFair(promised: string, opened: { truth: Truth; nonce: string; sealed: string }): boolean {
  return commitment(opened.nonce, opened.sealed) === promised && sealedPart(opened.truth) === opened.sealed;
}
