// The insider knows everybody's pay but one man's, and the published line: what of such a round travels.
// The server's half is server/match/rounds/insider.ts, the client's client/rounds/insider.tsx.
import { z } from 'zod';
import { movesWhole } from '../../model/families.ts';
import type { Plan } from '../../release/plan.ts';
import type { DataRecord, Domain } from '../../scenario/records.ts';
import { CurvePlanSchema } from '../plan.ts';

/** The client fits the curve again while a pin moves, so only curves without guarantee can be compared with it. */
const canBeRefitted = ({ model, protection }: Plan): boolean =>
  movesWhole(model) && protection.kind !== 'private';

export const InsiderSpec = z.strictObject({
  type: z.literal('insider'),
  scenario: z.literal('company'),
  plan: CurvePlanSchema.refine(
    canBeRefitted,
    'an insider needs a line or a polynomial, bare, rounded or with naive noise',
  ),
  target: z.enum(['middle', 'end', 'alone']),
  seconds: z.number().int().min(10).max(600),
});
export type InsiderSpec = z.infer<typeof InsiderSpec>;

/** The missing man's yearly pay. */
export const InsiderGuess = z.strictObject({ dollars: z.number().min(30_000).max(90_000) });
export type InsiderGuess = z.infer<typeof InsiderGuess>;

export interface InsiderClue {
  readonly type: 'insider';
  readonly domain: Domain;
  readonly x: readonly number[];
  readonly y: readonly number[]; // the men's published curve at those years
  readonly years: number; // of the man whose pay is asked
  readonly known: readonly DataRecord[]; // the ten other men
}

export interface InsiderTruth {
  readonly type: 'insider';
  readonly person: DataRecord;
  readonly without: readonly number[]; // the men's curve fitted to the others alone, at the clue's x
  readonly solved: number; // what algebra alone makes of the clue, in dollars
}

/** What of the truth was fixed before the first guess. */
export const sealInsider = ({ person }: InsiderTruth) => ({ person });
