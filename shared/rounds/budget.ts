// Spend the budget: everybody chooses how strong a promise to make, and to how many people. What of such a round
// travels.
import { declareRound, type GuessOf, type SpecOf } from './declare.ts';

/** What there is to choose from: strongest promise first, smallest crowd first. */
export const BUDGET_EPSILONS = [0.1, 0.5, 1, 2, 5] as const;
export const BUDGET_CROWDS = [22, 220, 2_200, 22_000] as const;

/** Squares that people of each team are counted in, over the whole field. */
export const BUDGET_BINS = { columns: 8, rows: 5 } as const;
/** Size of the little maps shown at the reveal, in cells. */
export const BUDGET_PICTURE = { columns: 24, rows: 15 } as const;

/** Nothing is shown: what a promise costs in this match is measured on hidden people. */
export interface BudgetClue {
  readonly type: 'budget';
}

/** One choice, measured. */
export interface BudgetOption {
  readonly epsilon: (typeof BUDGET_EPSILONS)[number];
  readonly crowd: (typeof BUDGET_CROWDS)[number];
  /** Share of loose balls, 0 … 1, whose next owner the map names: on fresh snapshots of the match, over some releases. */
  readonly accuracy: number;
}

export interface BudgetTruth {
  readonly type: 'budget';
  /** Crowd by crowd as the spec lists them, each from the strongest promise to the weakest. */
  readonly options: readonly BudgetOption[];
  /** What the same map reaches without noise from the largest crowd there is. */
  readonly limit: number;
  /** One release of each option as a map, in order of the options, bytes as on the board. */
  readonly pictures: Uint8Array;
}

export const budget = declareRound<BudgetClue, BudgetTruth>()({
  type: 'budget',
  schemas: ({ z, seconds }) => ({
    spec: z.strictObject({
      type: z.literal('budget'),
      scenario: z.literal('soccer'),
      /** Which crowds may be chosen, rising. With one only, the promise alone is voted on. */
      crowds: z
        .array(z.literal(BUDGET_CROWDS))
        .min(1)
        .refine((crowds) => crowds.every((crowd, i) => i === 0 || crowd > crowds[i - 1]!), {
          error: 'crowds must rise',
        }),
      seconds,
    }),
    guess: z.strictObject({
      epsilon: z.literal(BUDGET_EPSILONS).nullable(),
      crowd: z.literal(BUDGET_CROWDS).nullable(),
    }),
  }),
  isComplete: (_, { epsilon, crowd }) => epsilon !== null && crowd !== null,
  sealed: ({ options, limit }) => ({ options, limit }),
});

export type BudgetSpec = SpecOf<typeof budget>;
export type BudgetGuess = GuessOf<typeof budget>;
