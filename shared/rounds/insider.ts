// The insider knows everybody's pay but one man's, and the published line: what of such a round travels.

import type { Plan } from '../release/plan.ts';
import type { DataRecord, Domain } from '../scenario/records.ts';
import { declareRound, type GuessOf, type SpecOf, type Tools } from './declare.ts';

/** The client fits the curve again while a pin moves, so only curves without guarantee can be compared with it. */
const canBeRefitted = ({ model, protection }: Plan, { movesWhole }: Tools['families']): boolean =>
  movesWhole(model) && protection.kind !== 'private';

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

export const insider = declareRound<InsiderClue, InsiderTruth>()({
  type: 'insider',
  schemas: ({ z, families, curvePlan, seconds }) => ({
    spec: z.strictObject({
      type: z.literal('insider'),
      scenario: z.literal('company'),
      plan: curvePlan.refine(
        (each) => canBeRefitted(each, families),
        'an insider needs a line or a polynomial, bare, rounded or with naive noise',
      ),
      target: z.enum(['middle', 'end', 'alone']),
      seconds,
    }),
    // The missing man's yearly pay.
    guess: z.strictObject({ dollars: z.number().min(30_000).max(90_000) }),
  }),
  isComplete: () => true,
  sealed: ({ person }) => ({ person }),
});

export type InsiderSpec = SpecOf<typeof insider>;
export type InsiderGuess = GuessOf<typeof insider>;
