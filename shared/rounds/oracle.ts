// Ask a model that is never shown: what of such a round travels. Everybody but one player is known; answers tell the rest.

import type { Plan } from '../release/plan.ts';
import type { DataRecord, Domain } from '../scenario/records.ts';
import { declareRound, type GuessOf, type QuestionOf, type SpecOf, type Tools } from './declare.ts';

/** Only models whose answer depends on a person through distance alone, and protections that hold for single answers. */
const canBeAsked = ({ model, protection }: Plan, { ratioOf }: Tools['families']): boolean =>
  ratioOf(model) !== null && (protection.kind === 'none' || protection.kind === 'rounded');

const isLabel = ({ protection }: Plan): boolean => protection.kind === 'rounded' && protection.levels === 2;

/** What the model says there, after rounding and flipping: 0 = sure of blue … 255 = sure of amber. */
export interface OracleAnswer {
  readonly byte: number;
}

export interface OracleClue {
  readonly type: 'oracle';
  readonly domain: Domain;
  readonly columns: number;
  readonly rows: number;
  readonly known: readonly DataRecord[]; // everybody but the one to be found
}

export interface OracleTruth {
  readonly type: 'oracle';
  readonly records: readonly DataRecord[];
  readonly target: number; // index into records
  readonly cells: Uint8Array; // the map that was never shown, row-major, before any flip
  /** The same model without the missing player. */
  readonly counterfactual: {
    readonly withPercent: number; // how amber the model is at that player's spot, 0 … 100
    readonly withoutPercent: number;
    readonly cells: Uint8Array;
  };
}

export const oracle = declareRound<OracleClue, OracleTruth, OracleAnswer>()({
  type: 'oracle',
  schemas: ({ z, families, plan, seconds }) => ({
    spec: z
      .strictObject({
        type: z.literal('oracle'),
        scenario: z.literal('soccer'),
        plan: plan.refine(
          (each) => canBeAsked(each, families),
          'only idw or kernel, with no protection or rounding, can be asked',
        ),
        target: z.enum(['goalie', 'striker']),
        questions: z.number().int().min(1).max(40), // per player
        flip: z.number().min(0.01).max(0.49).optional(), // chance that a label is turned round
        seconds,
      })
      .refine((spec) => spec.flip === undefined || isLabel(spec.plan), 'only labels can be flipped'),
    // A guess: where the missing player stands, in metres from the top left corner.
    guess: z.strictObject({
      x: z.number().min(0).max(120),
      y: z.number().min(0).max(75),
    }),
    // A question: one cell of the board, asked at its centre.
    question: z.strictObject({
      column: z.number().int().min(0).max(47),
      row: z.number().int().min(0).max(29),
    }),
  }),
  isComplete: () => true,
  sealed: ({ records, target }) => ({ records, target }),
});

export type OracleSpec = SpecOf<typeof oracle>;
export type OracleGuess = GuessOf<typeof oracle>;
export type OracleQuestion = QuestionOf<typeof oracle>;
