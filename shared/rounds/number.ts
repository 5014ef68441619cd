// The number that gets through: a spam filter lets one caller's number pass, and answers whoever asks.

import { FILTER_KINDS } from '../model/callerFilter.ts';
import { declareRound, type GuessOf, type QuestionOf, type SpecOf } from './declare.ts';

/** 1 or 0 for yes or no; with `places`, how many digits are right where they stand. */
export interface NumberAnswer {
  readonly count: number;
}

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

export const number = declareRound<NumberClue, NumberTruth, NumberAnswer>()({
  type: 'number',
  schemas: ({ z, seconds }) => ({
    spec: z.strictObject({
      type: z.literal('number'),
      digits: z.number().int().min(2).max(4),
      answers: z.enum(FILTER_KINDS),
      questions: z.number().int().min(1).max(60), // per player
      seconds,
    }),
    guess: z.strictObject({ digits: z.string().regex(/^[0-9]{1,4}$/) }),
    // A number as typed, leading zeros included; a prefix may be shorter than the number.
    question: z.strictObject({ digits: z.string().regex(/^[0-9]{1,4}$/) }),
  }),
  isComplete: (spec, { digits }) => digits.length === spec.digits,
  sealed: ({ digits }) => ({ digits }),
});

export type NumberSpec = SpecOf<typeof number>;
export type NumberGuess = GuessOf<typeof number>;
export type NumberQuestion = QuestionOf<typeof number>;
