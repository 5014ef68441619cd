// The face: an invented glyph of squares behind a confidence meter.
import { declareRound, type GuessOf, type QuestionOf, type SpecOf } from './declare.ts';

/** A whole picture, row by row from the top left: '1' is a lit square. */
const SQUARES = /^[01]{25}$|^[01]{36}$/;

/** How sure the recogniser is that this is the face it learned: share of right squares, 0 … 1, rounded as the spec says. */
export interface FaceAnswer {
  readonly meter: number;
}

export interface FaceClue {
  readonly type: 'face';
  readonly meter: number; // the reading for the dark picture, for everybody and for free
}

export interface FaceTruth {
  readonly type: 'face';
  readonly squares: string;
}

export const face = declareRound<FaceClue, FaceTruth, FaceAnswer>()({
  type: 'face',
  schemas: ({ z, seconds }) => ({
    spec: z.strictObject({
      type: z.literal('face'),
      side: z.union([z.literal(5), z.literal(6)]), // squares per side
      mirror: z.boolean(), // left and right half are mirror images, and everybody knows
      step: z.number().min(0).max(0.5), // the meter shows the nearest multiple of this; 0: it is exact
      questions: z.number().int().min(1).max(200), // readings per player
      seconds,
    }),
    guess: z.strictObject({ squares: z.string().regex(SQUARES) }),
    question: z.strictObject({ squares: z.string().regex(SQUARES) }),
  }),
  isComplete: () => true,
  sealed: ({ squares }) => ({ squares }),
});

export type FaceSpec = SpecOf<typeof face>;
export type FaceGuess = GuessOf<typeof face>;
export type FaceQuestion = QuestionOf<typeof face>;
