// Find the players on a model's map: what of such a round travels.

import type { DataRecord, Domain } from '../scenario/records.ts';
import { declareRound, type GuessOf, type SpecOf } from './declare.ts';

export const FIND_TARGETS = ['goalie', 'team', 'striker'] as const;

/** What players look at while they guess. */
export interface FindClue {
  readonly type: 'find';
  readonly pins: number; // how many people are to be found: 1 or 11
  readonly domain: Domain;
  readonly columns: number;
  readonly rows: number;
  readonly cells: Uint8Array; // the release: row-major, 0 = sure of blue, 255 = sure of amber
}

/** What leaves through the one door once the round is closed. */
export interface FindTruth {
  readonly type: 'find';
  readonly records: readonly DataRecord[]; // everybody on the field
  readonly targets: readonly number[]; // indices into records: whom the players had to find
  /** The same model without the target person that shows best what one person does to it. */
  readonly counterfactual: {
    readonly record: number; // index into records
    readonly withPercent: number; // how amber the model is at that person's spot, 0 … 100
    readonly withoutPercent: number; // the same spot when the model never saw that person
    readonly withCells: Uint8Array; // the whole board as the model drew it, before any protection
    readonly cells: Uint8Array; // the same without that person
  };
}

export const find = declareRound<FindClue, FindTruth>()({
  type: 'find',
  schemas: ({ z, fieldPlan, seconds }) => ({
    spec: z.strictObject({
      type: z.literal('find'),
      scenario: z.literal('soccer'),
      plan: fieldPlan,
      target: z.enum(FIND_TARGETS),
      seconds,
    }),
    // A guess: up to as many places as the target has people, in metres from the top left corner.
    guess: z.strictObject({
      places: z
        .array(z.strictObject({ x: z.number().min(0).max(120), y: z.number().min(0).max(75) }))
        .max(11),
    }),
  }),
  isComplete: (_, { places }) => places.length > 0,
  sealed: ({ records, targets }) => ({ records, targets }),
});

export type FindSpec = SpecOf<typeof find>;
export type FindGuess = GuessOf<typeof find>;
