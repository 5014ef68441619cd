// Read one man's pay off a published curve: what of such a round travels. His start date is public, his pay is not.
// The server's half is server/match/rounds/line.ts, the client's client/rounds/line.tsx.
import { z } from 'zod';
import type { CurveRelease } from '../../release/plan.ts';
import { refusalOf } from '../../release/refusal.ts';
import type { DataRecord, Domain } from '../../scenario/records.ts';
import { CurvePlanSchema, refuse } from '../plan.ts';

export const LineSpec = z
  .strictObject({
    type: z.literal('line'),
    scenario: z.literal('company'),
    plan: CurvePlanSchema,
    /** `middle`: paid off the scale in mid-tenure. `end`: hired last. `alone`: hired last, long after everybody else. */
    target: z.enum(['middle', 'end', 'alone']),
    /** How many people the curves are fitted to. */
    crowd: z.literal([22, 220, 2_200]).default(22),
    seconds: z.number().int().min(10).max(600),
  })
  .superRefine(({ plan, crowd }, context) => {
    const refusal = refusalOf(plan, crowd, 1);
    if (refusal) refuse(refusal, context);
  });
export type LineSpec = z.infer<typeof LineSpec>;

/** Is he paid more than people of his tenure usually are, and how much is he paid a year? */
export const LineGuess = z.strictObject({
  higher: z.boolean(),
  dollars: z.number().min(30_000).max(90_000),
});
export type LineGuess = z.infer<typeof LineGuess>;

export interface LineClue {
  readonly type: 'line';
  readonly domain: Domain;
  readonly curve: Pick<CurveRelease, 'x' | 'y' | 'spans'>; // per group: 0 women, 1 men
  readonly years: number; // of the man whose pay is asked
  /** What people of his tenure are paid on average, over all companies that could have been drawn. */
  readonly usualDollars: number;
  /** Years of service of his male colleagues, rising: public. Empty where there are too many to draw. */
  readonly colleagues: readonly number[];
}

export interface LineTruth {
  readonly type: 'line';
  /** The first 22 people; of larger crowds the rest is left out. */
  readonly records: readonly DataRecord[];
  readonly target: number; // index into records
  readonly higher: boolean;
  /** The men's curve, unprotected, at the clue's x: as it is, without him, and with a typical colleague moved. */
  readonly curves: {
    readonly as: readonly number[];
    readonly without: readonly number[];
    readonly moved: readonly number[];
  };
  /** d curve / d pay at each of the first men's own years, in the records' order: how much one of them is heard. */
  readonly leverages: readonly number[];
  readonly typical: { readonly record: number; readonly dollars: number }; // who was moved, and to which pay
}

/** What of the truth was fixed before the first guess; curves follow from the records. */
export const sealLine = ({ records, target }: LineTruth) => ({ records, target });
