// Where is she? A filter passes messages sent within some distance of one person, and answers whoever asks.
// The server's half is server/match/rounds/where.ts, the client's client/rounds/where.tsx.
import { z } from 'zod';
import type { Domain } from '../../scenario/records.ts';

/** The town: an invented one, measured from its top left corner. */
export const TOWN = { widthM: 2_000, heightM: 1_250 } as const;
export const RADII = { lowM: 50, highM: 1_000, stepM: 50 } as const;

const x = z.number().min(0).max(TOWN.widthM);
const y = z.number().min(0).max(TOWN.heightM);

export const WhereSpec = z.strictObject({
  type: z.literal('where'),
  radiusM: z.number().min(RADII.lowM).max(RADII.highM).nullable(), // null: whoever asks chooses it anew each time
  questions: z.number().int().min(1).max(40), // per player
  seconds: z.number().int().min(10).max(600),
});
export type WhereSpec = z.infer<typeof WhereSpec>;

/** Would a message sent from here pass? Places are whole metres, so that asking again is asking the same. */
export const WhereQuestion = z.strictObject({
  x: x.int(),
  y: y.int(),
  radiusM: z.number().min(RADII.lowM).max(RADII.highM).multipleOf(RADII.stepM),
});
export type WhereQuestion = z.infer<typeof WhereQuestion>;

export interface WhereAnswer {
  readonly passes: boolean; // she is at most radiusM away
}

export const WhereGuess = z.strictObject({ x, y });
export type WhereGuess = z.infer<typeof WhereGuess>;

export interface WhereClue {
  readonly type: 'where';
  readonly domain: Domain;
}

export interface WhereTruth {
  readonly type: 'where';
  readonly x: number;
  readonly y: number;
  /** The questions of a careful asker, in order, with the area in which she could still be after each. */
  readonly solver: readonly (WhereQuestion & WhereAnswer & { readonly leftSquareM: number })[];
}

/** What was fixed before the first guess. */
export const sealWhere = ({ x, y }: WhereTruth) => ({ x, y });
