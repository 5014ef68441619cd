// Flip a coin: the class answers a harmless question by coin, and only what the coin let them say leaves the phone.
// What of such a round travels.
import { declareRound, type GuessOf, type SpecOf } from './declare.ts';

/** Harmless questions, by name; their words are the client's. */
const COIN_QUESTIONS = ['book', 'song', 'present'] as const;

/** Invented classmates, so that a room of three sees what a crowd would. */
export const CLASSMATES = 1_000;

/** What the invented classmates said by the same coin. */
export interface CoinClue {
  readonly type: 'coin';
  readonly said: Uint8Array; // 1 = yes, one byte per classmate, in the order they answered
}

export interface CoinTruth {
  readonly type: 'coin';
  readonly yes: number; // how many classmates would truly say yes
}

export const coin = declareRound<CoinClue, CoinTruth>()({
  type: 'coin',
  schemas: ({ z, seconds }) => ({
    spec: z.strictObject({
      type: z.literal('coin'),
      about: z.enum(COIN_QUESTIONS),
      coin: z.enum(['symmetric', 'one-sided']),
      seconds,
    }),
    // `said`: the answer after the coin, never the true one. `share`: how many classmates (0 … 1) would truly say yes.
    guess: z.strictObject({
      said: z.boolean().nullable(),
      share: z.number().min(0).max(1).nullable(),
    }),
  }),
  isComplete: (_, { said, share }) => said !== null && share !== null,
  sealed: ({ yes }) => ({ yes }),
});

export type CoinSpec = SpecOf<typeof coin>;
export type CoinGuess = GuessOf<typeof coin>;
