// Too clever: everybody sees the data and nine curves through it; which will tell next year's pay best?
// The server's half is server/match/rounds/degree.ts, the client's client/rounds/degree.tsx.
import { z } from 'zod';
import type { DataRecord, Domain } from '../../scenario/records.ts';

export const DEGREES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export const DegreeSpec = z.strictObject({
  type: z.literal('degree'),
  scenario: z.literal('company'),
  seconds: z.number().int().min(10).max(600),
});
export type DegreeSpec = z.infer<typeof DegreeSpec>;

/** The degree betted on. */
export const DegreeGuess = z.strictObject({ degree: z.literal(DEGREES) });
export type DegreeGuess = z.infer<typeof DegreeGuess>;

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

/** What of the truth was fixed before the first guess; the errors follow from the records. */
export const sealDegree = ({ fresh, tested }: DegreeTruth) => ({ fresh, tested });
