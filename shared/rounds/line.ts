// Read one man's pay off a published curve: what of such a round travels. His start date is public, his pay is not.

import type { CurveRelease } from '../release/plan.ts';
import type { DataRecord, Domain } from '../scenario/records.ts';
import { declareRound, type GuessOf, type SpecOf } from './declare.ts';

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

export const line = declareRound<LineClue, LineTruth>()({
  type: 'line',
  schemas: ({ z, curvePlan, seconds, judge }) => ({
    spec: z
      .strictObject({
        type: z.literal('line'),
        scenario: z.literal('company'),
        plan: curvePlan,
        /** `middle`: paid off the scale in mid-tenure. `end`: hired last. `alone`: hired last, long after everybody else. */
        target: z.enum(['middle', 'end', 'alone']),
        /** How many people the curves are fitted to. */
        crowd: z.literal([22, 220, 2_200]).default(22),
        seconds,
      })
      .superRefine(({ plan, crowd }, context) => judge(plan, crowd, context)),
    // Is he paid more than people of his tenure usually are, and how much is he paid a year?
    guess: z.strictObject({
      higher: z.boolean(),
      dollars: z.number().min(30_000).max(90_000),
    }),
  }),
  isComplete: () => true,
  sealed: ({ records, target }) => ({ records, target }),
});

export type LineSpec = SpecOf<typeof line>;
export type LineGuess = GuessOf<typeof line>;
