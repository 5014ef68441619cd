// Was this player in it? Ten candidates, about half of whom the model was trained on. What of such a round travels.

import type { Plan } from '../release/plan.ts';
import type { DataRecord, Domain } from '../scenario/records.ts';
import { declareRound, type GuessOf, type SpecOf, type Tools } from './declare.ts';

export const CANDIDATES = 10;

/** Shadow models are fitted by the hundred, so only what fits in a millisecond or two. */
function isQuick({ model, protection }: Plan, { isField, familyNamed }: Tools['families']): boolean {
  if (!isField(model)) return false;
  const { quick } = familyNamed(model.family);
  return protection.kind === 'private' ? quick.private : quick.bare;
}

export interface MembershipClue {
  readonly type: 'membership';
  readonly domain: Domain;
  readonly columns: number;
  readonly rows: number;
  readonly cells: Uint8Array; // the release, row-major
  readonly candidates: readonly DataRecord[]; // a coin decided of each whether it was in the data
}

/** How often yes was said of those who were not in it, and of those who were; 0 … 1. */
export interface Rates {
  readonly falsePositives: number;
  readonly truePositives: number;
}

/** What the computer reaches at one rate of false alarms, with an interval that holds for the whole curve. */
export interface Measured extends Rates {
  readonly low: number;
  readonly high: number;
}

export interface MembershipTruth {
  readonly type: 'membership';
  readonly members: readonly boolean[]; // per candidate
  readonly records: readonly DataRecord[]; // everybody the model was trained on
  /**
   * What a computer with shadow models reaches against releases of this kind, from (0, 0) to (1, 1), on shadows that it
   * was not fitted to. Older matches have points without intervals, judged on the very shadows behind them.
   */
  readonly computer: { readonly points: readonly Rates[] | readonly Measured[]; readonly area: number };
  /** The model without the candidate whose spot loses most by it; null if none was in it, or behind a guarantee. */
  readonly counterfactual: {
    readonly candidate: number; // index into the clue's candidates
    readonly withPercent: number; // how sure the model is of that player's own team there, 0 … 100
    readonly withoutPercent: number;
  } | null;
  /** The highest true − false positive rate that the guarantee allows anybody; null without guarantee. */
  readonly bound: { readonly epsilon: number; readonly delta: number } | null;
}

export const membership = declareRound<MembershipClue, MembershipTruth>()({
  type: 'membership',
  schemas: ({ z, fieldPlan, seconds, families }) => ({
    spec: z.strictObject({
      type: z.literal('membership'),
      scenario: z.literal('soccer'),
      plan: fieldPlan.refine(
        (plan) => isQuick(plan, families),
        'membership needs idw or tiles, or a kernel without guarantee',
      ),
      seconds,
    }),
    // One bet per candidate: in the data (true), not in it (false), or none.
    guess: z.strictObject({ bets: z.array(z.boolean().nullable()).length(CANDIDATES) }),
  }),
  isComplete: (_, { bets }) => bets.every((bet) => bet !== null),
  sealed: ({ members, records }) => ({ members, records }),
});

export type MembershipSpec = SpecOf<typeof membership>;
export type MembershipGuess = GuessOf<typeof membership>;
