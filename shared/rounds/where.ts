// Where is she? A filter passes messages sent within some distance of one person, and answers whoever asks.

import type { Domain } from '../scenario/records.ts';
import { declareRound, type GuessOf, type QuestionOf, type SpecOf, type Tools } from './declare.ts';

/** The town: an invented one, measured from its top left corner. */
export const TOWN = { widthM: 2_000, heightM: 1_250 } as const;
export const RADII = { lowM: 50, highM: 1_000, stepM: 50 } as const;

export interface WhereAnswer {
  readonly passes: boolean; // she is at most radiusM away
}

export interface WhereClue {
  readonly type: 'where';
  readonly domain: Domain;
}

export interface WhereTruth {
  readonly type: 'where';
  readonly x: number;
  readonly y: number;
  /** The questions of a careful asker, in order, with the area in which she could still be after each. */
  readonly solver: readonly (WhereAnswer & {
    readonly x: number;
    readonly y: number;
    readonly radiusM: number;
    readonly leftSquareM: number;
  })[];
}

const placeIn = (z: Tools['z']) => ({
  x: z.number().min(0).max(TOWN.widthM),
  y: z.number().min(0).max(TOWN.heightM),
});

export const where = declareRound<WhereClue, WhereTruth, WhereAnswer>()({
  type: 'where',
  schemas: ({ z, seconds }) => ({
    spec: z.strictObject({
      type: z.literal('where'),
      radiusM: z.number().min(RADII.lowM).max(RADII.highM).nullable(), // null: whoever asks chooses it anew each time
      questions: z.number().int().min(1).max(40), // per player
      seconds,
    }),
    guess: z.strictObject(placeIn(z)),
    // Would a message sent from here pass? Places are whole metres, so that asking again is asking the same.
    question: z.strictObject({
      x: placeIn(z).x.int(),
      y: placeIn(z).y.int(),
      radiusM: z.number().min(RADII.lowM).max(RADII.highM).multipleOf(RADII.stepM),
    }),
  }),
  isComplete: () => true,
  sealed: ({ x, y }) => ({ x, y }),
});

export type WhereSpec = SpecOf<typeof where>;
export type WhereGuess = GuessOf<typeof where>;
export type WhereQuestion = QuestionOf<typeof where>;
