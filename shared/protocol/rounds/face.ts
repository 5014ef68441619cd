// The face: an invented glyph of squares behind a confidence meter. The server's half is server/match/rounds/face.ts,
// the client's client/rounds/face.tsx.
import { z } from 'zod';

export const FaceSpec = z.strictObject({
  type: z.literal('face'),
  side: z.union([z.literal(5), z.literal(6)]), // squares per side
  mirror: z.boolean(), // left and right half are mirror images, and everybody knows
  step: z.number().min(0).max(0.5), // the meter shows the nearest multiple of this; 0: it is exact
  questions: z.number().int().min(1).max(200), // readings per player
  seconds: z.number().int().min(10).max(600),
});
export type FaceSpec = z.infer<typeof FaceSpec>;

/** A whole picture, row by row from the top left: '1' is a lit square. */
const Squares = z.string().regex(/^[01]{25}$|^[01]{36}$/);

export const FaceQuestion = z.strictObject({ squares: Squares });
export type FaceQuestion = z.infer<typeof FaceQuestion>;

/** How sure the recogniser is that this is the face it learned: share of right squares, 0 … 1, rounded as the spec says. */
export interface FaceAnswer {
  readonly meter: number;
}

export const FaceGuess = z.strictObject({ squares: Squares });
export type FaceGuess = z.infer<typeof FaceGuess>;

export interface FaceClue {
  readonly type: 'face';
  readonly meter: number; // the reading for the dark picture, for everybody and for free
}

export interface FaceTruth {
  readonly type: 'face';
  readonly squares: string;
}

/** What was fixed before the first guess. */
export const sealFace = ({ squares }: FaceTruth) => ({ squares });
