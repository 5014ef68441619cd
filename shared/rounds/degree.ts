// Too clever: everybody sees the data and nine curves through it; which will tell next year's pay best?

import type { DataRecord, Domain } from '../scenario/records.ts';
import { declareRound, type GuessOf } from './declare.ts';

export const DEGREES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Nothing here is hidden but the future. */
export interface DegreeClue {
  readonly type: 'degree';
  readonly domain: Domain;
  readonly records: readonly DataRecord[]; // the men of this year
}

export interface DegreeTruth {
  readonly type: 'degree';
  readonly fresh: readonly DataRecord[]; // next year's men, as many as are drawn on the picture
  readonly trained: readonly number[]; // root mean squared error on this year's men, dollars, by degree − 1
  readonly tested: readonly number[]; // the same on many draws of next year's men
  /** By degree − 1, in dollars: how far the curve moves at a man's years when he is taken away; the middle one of the men. */
  readonly moved: readonly number[];
}

export const degree = declareRound<DegreeClue, DegreeTruth>()({
  type: 'degree',
  schemas: ({ z, seconds }) => ({
    spec: z.strictObject({
      type: z.literal('degree'),
      scenario: z.literal('company'),
      seconds,
    }),
    // The degree betted on.
    guess: z.strictObject({ degree: z.literal(DEGREES) }),
  }),
  isComplete: () => true,
  sealed: ({ fresh, tested }) => ({ fresh, tested }),
});

export type DegreeGuess = GuessOf<typeof degree>;
