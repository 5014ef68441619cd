// The number that gets through: a spam filter lets one caller's number pass, and answers whoever asks.
// The server's half is server/match/rounds/number.ts, the client's client/rounds/number.tsx.
import { z } from 'zod';
import { FILTER_KINDS } from '../../model/callerFilter.ts';

export const NumberSpec = z.strictObject({
  type: z.literal('number'),
  digits: z.number().int().min(2).max(4),
  answers: z.enum(FILTER_KINDS),
  questions: z.number().int().min(1).max(60), // per player
  seconds: z.number().int().min(10).max(600),
});
export type NumberSpec = z.infer<typeof NumberSpec>;

/** A number as typed, leading zeros included; a prefix may be shorter than the number. */
export const NumberQuestion = z.strictObject({ digits: z.string().regex(/^[0-9]{1,4}$/) });
export type NumberQuestion = z.infer<typeof NumberQuestion>;

/** 1 or 0 for yes or no; with `places`, how many digits are right where they stand. */
export interface NumberAnswer {
  readonly count: number;
}

export const NumberGuess = z.strictObject({ digits: z.string().regex(/^[0-9]{1,4}$/) });
export type NumberGuess = z.infer<typeof NumberGuess>;

export interface NumberClue {
  readonly type: 'number';
}

/** One question of the solver with what it left possible. */
export interface NumberStep {
  readonly digits: string;
  readonly count: number;
  readonly left: number; // numbers that still fit all answers so far
}

export interface NumberTruth {
  readonly type: 'number';
  readonly digits: string;
  readonly solver: readonly NumberStep[]; // how a careful asker would have gone about it
}

/** What was fixed before the first guess. */
export const sealNumber = ({ digits }: NumberTruth) => ({ digits });
