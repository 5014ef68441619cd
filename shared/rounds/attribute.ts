// Guess the attribute: a model tells pay bands from department and years. Six people's bands are asked; some have
// colleagues like them, some are alone in their cell. What of such a round travels.

import { DEPARTMENTS, PAY_BANDS, YEAR_SPANS } from '../model/bandTable.ts';
import { declareRound, type GuessOf, type SpecOf } from './declare.ts';

export const ASKED_PEOPLE = 6;

/** One cell of the table: a department and a span of years. */
export interface TableCell {
  readonly department: number; // 0 … DEPARTMENTS − 1
  readonly span: number; // 0 … YEAR_SPANS − 1, fewest years first
}

export interface AttributeClue {
  readonly type: 'attribute';
  /** What the model says: for each cell, department by department, the share of every band. */
  readonly shares: readonly (readonly number[])[];
  readonly people: readonly TableCell[];
}

/** What of one asked person is told in the end. */
export interface AskedPerson {
  readonly band: number;
  readonly alike: number; // people in the same cell, this one included
  readonly withShare: number; // what the model gives the true band, 0 … 1
  readonly withoutShare: number; // the same model, same noise, had this person never been in the data
}

export interface AttributeTruth {
  readonly type: 'attribute';
  readonly people: readonly AskedPerson[];
}

/** Where a cell's shares stand in the clue. */
export const cellOf = ({ department, span }: TableCell): number => department * YEAR_SPANS + span;

export const TABLE_CELLS = DEPARTMENTS * YEAR_SPANS;

export const attribute = declareRound<AttributeClue, AttributeTruth>()({
  type: 'attribute',
  schemas: ({ z, seconds, judgeProtection }) => ({
    spec: z.strictObject({
      type: z.literal('attribute'),
      protection: z
        .discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('none') }),
          z.strictObject({ kind: z.literal('private'), epsilon: z.number() }),
        ])
        .superRefine((protection, context) =>
          judgeProtection(protection.kind === 'none' ? protection : { ...protection, delta: 0 }, context),
        ),
      seconds,
    }),
    // A pay band per person asked, lowest 0; null where nothing was guessed.
    guess: z.strictObject({
      bands: z
        .array(
          z
            .number()
            .int()
            .min(0)
            .max(PAY_BANDS - 1)
            .nullable(),
        )
        .length(ASKED_PEOPLE),
    }),
  }),
  isComplete: (_, { bands }) => bands.every((band) => band !== null),
  sealed: ({ people }) => ({ people }),
});

export type AttributeSpec = SpecOf<typeof attribute>;
export type AttributeGuess = GuessOf<typeof attribute>;
