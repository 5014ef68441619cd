// Read pay off a model's map: what of such a round travels. The map says who is a man where, over years and dollars.

import type { DataRecord, Domain } from '../scenario/records.ts';
import { declareRound, type GuessOf, type SpecOf } from './declare.ts';

const PAY_TARGETS = ['newest', 'men'] as const;

export interface PayClue {
  readonly type: 'pay';
  readonly domain: Domain;
  readonly columns: number;
  readonly rows: number;
  readonly cells: Uint8Array; // row-major, row 0 = the LOW end of pay; 0 = sure of a woman, 255 = sure of a man
  /** Years of service of those whose pay is asked, rising; null where that is not public. */
  readonly tenures: readonly number[] | null;
}

export interface PayTruth {
  readonly type: 'pay';
  readonly records: readonly DataRecord[];
  readonly targets: readonly number[]; // indices into records; for `men` in the order of the clue's tenures
  /** The same model without the one it reacts to most among those asked for. */
  readonly counterfactual: {
    readonly record: number; // index into records
    readonly withPercent: number; // how sure of a man the model is at his years and pay, 0 … 100
    readonly withoutPercent: number;
    readonly cells: Uint8Array;
  };
}

export const pay = declareRound<PayClue, PayTruth>()({
  type: 'pay',
  schemas: ({ z, fieldPlan, seconds }) => ({
    spec: z.strictObject({
      type: z.literal('pay'),
      scenario: z.literal('company'),
      plan: fieldPlan,
      /** `newest`: the man hired last, start date unknown. `men`: all eleven, their start dates public. */
      target: z.enum(PAY_TARGETS),
      seconds,
    }),
    // Yearly dollars on the axis. For `newest`: one sum, and where along the years the pin stands (shown, never
    // scored). For `men`: one for each public start date, in the clue's order; null where nothing is guessed yet.
    guess: z.strictObject({
      dollars: z.array(z.number().min(30_000).max(90_000).nullable()).min(1).max(11),
      years: z.number().min(0).max(20).optional(),
    }),
  }),
  isComplete: (_, { dollars }) => dollars.some((each) => each !== null),
  sealed: ({ records, targets }) => ({ records, targets }),
});

export type PaySpec = SpecOf<typeof pay>;
export type PayGuess = GuessOf<typeof pay>;
