// Flip a coin: the class answers a harmless question by coin, and only what the coin let them say leaves the phone.
// What of such a round travels. The server's half is server/match/rounds/coin.ts, the client's client/rounds/coin.tsx.
import { z } from 'zod';

/** Harmless questions, by name; their words are the client's. */
const COIN_QUESTIONS = ['book', 'song', 'present'] as const;

/** Invented classmates, so that a room of three sees what a crowd would. */
export const CLASSMATES = 1_000;

export const CoinSpec = z.strictObject({
  type: z.literal('coin'),
  about: z.enum(COIN_QUESTIONS),
  coin: z.enum(['symmetric', 'one-sided']),
  seconds: z.number().int().min(10).max(600),
});
export type CoinSpec = z.infer<typeof CoinSpec>;

/** `said`: the answer after the coin, never the true one. `share`: how many classmates (0 … 1) would truly say yes. */
export const CoinGuess = z.strictObject({
  said: z.boolean().nullable(),
  share: z.number().min(0).max(1).nullable(),
});
export type CoinGuess = z.infer<typeof CoinGuess>;

/** What the invented classmates said by the same coin. */
export interface CoinClue {
  readonly type: 'coin';
  readonly said: Uint8Array; // 1 = yes, one byte per classmate, in the order they answered
}

export interface CoinTruth {
  readonly type: 'coin';
  readonly yes: number; // how many classmates would truly say yes
}

/** What was fixed before the first guess. */
export const sealCoin = ({ yes }: CoinTruth) => ({ yes });
