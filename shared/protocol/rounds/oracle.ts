// Ask a model that is never shown: what of such a round travels. Everybody but one player is known; answers tell the rest.
// The server's half is server/match/rounds/oracle.ts, the client's client/rounds/oracle.tsx.
import { z } from 'zod';
import { ratioOf } from '../../model/families.ts';
import type { Plan } from '../../release/plan.ts';
import type { DataRecord, Domain } from '../../scenario/records.ts';
import { PlanSchema } from '../plan.ts';

/** Only models whose answer depends on a person through distance alone, and protections that hold for single answers. */
const canBeAsked = ({ model, protection }: Plan): boolean =>
  ratioOf(model) !== null && (protection.kind === 'none' || protection.kind === 'rounded');

const isLabel = ({ protection }: Plan): boolean => protection.kind === 'rounded' && protection.levels === 2;

export const OracleSpec = z
  .strictObject({
    type: z.literal('oracle'),
    scenario: z.literal('soccer'),
    plan: PlanSchema.refine(canBeAsked, 'only idw or kernel, with no protection or rounding, can be asked'),
    target: z.enum(['goalie', 'striker']),
    questions: z.number().int().min(1).max(40), // per player
    flip: z.number().min(0.01).max(0.49).optional(), // chance that a label is turned round
    seconds: z.number().int().min(10).max(600),
  })
  .refine((spec) => spec.flip === undefined || isLabel(spec.plan), 'only labels can be flipped');
export type OracleSpec = z.infer<typeof OracleSpec>;

/** A question: one cell of the board, asked at its centre. */
export const OracleQuestion = z.strictObject({
  column: z.number().int().min(0).max(47),
  row: z.number().int().min(0).max(29),
});
export type OracleQuestion = z.infer<typeof OracleQuestion>;

/** What the model says there, after rounding and flipping: 0 = sure of blue … 255 = sure of amber. */
export interface OracleAnswer {
  readonly byte: number;
}

/** A guess: where the missing player stands, in metres from the top left corner. */
export const OracleGuess = z.strictObject({
  x: z.number().min(0).max(120),
  y: z.number().min(0).max(75),
});
export type OracleGuess = z.infer<typeof OracleGuess>;

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

/** What of the truth was fixed before the first guess; maps follow from the records. */
export const sealOracle = ({ records, target }: OracleTruth) => ({ records, target });
