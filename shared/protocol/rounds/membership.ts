// Was this player in it? Ten candidates, about half of whom the model was trained on. What of such a round travels.
// The server's half is server/match/rounds/membership.ts, the client's client/rounds/membership.tsx.
import { z } from 'zod';
import { familyNamed, isField } from '../../model/families.ts';
import type { Plan } from '../../release/plan.ts';
import type { DataRecord, Domain } from '../../scenario/records.ts';
import { FieldPlanSchema } from '../plan.ts';

export const CANDIDATES = 10;

/** Shadow models are fitted by the hundred, so only what fits in a millisecond or two. */
function isQuick({ model, protection }: Plan): boolean {
  if (!isField(model)) return false;
  const { quick } = familyNamed(model.family);
  return protection.kind === 'private' ? quick.private : quick.bare;
}

export const MembershipSpec = z.strictObject({
  type: z.literal('membership'),
  scenario: z.literal('soccer'),
  plan: FieldPlanSchema.refine(isQuick, 'membership needs idw or tiles, or a kernel without guarantee'),
  seconds: z.number().int().min(10).max(600),
});
export type MembershipSpec = z.infer<typeof MembershipSpec>;

/** One bet per candidate: in the data (true), not in it (false), or none. */
export const MembershipGuess = z.strictObject({ bets: z.array(z.boolean().nullable()).length(CANDIDATES) });
export type MembershipGuess = z.infer<typeof MembershipGuess>;

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

export interface MembershipTruth {
  readonly type: 'membership';
  readonly members: readonly boolean[]; // per candidate
  readonly records: readonly DataRecord[]; // everybody the model was trained on
  /** What a computer with shadow models reaches against releases of this kind: from (0, 0) to (1, 1). */
  readonly computer: { readonly points: readonly Rates[]; readonly area: number };
  /** The model without the candidate whose spot loses most by it; null if none was in it, or behind a guarantee. */
  readonly counterfactual: {
    readonly candidate: number; // index into the clue's candidates
    readonly withPercent: number; // how sure the model is of that player's own team there, 0 … 100
    readonly withoutPercent: number;
  } | null;
  /** The highest true − false positive rate that the guarantee allows anybody; null without guarantee. */
  readonly bound: { readonly epsilon: number; readonly delta: number } | null;
}

/** What was fixed before the first guess. */
export const sealMembership = ({ members, records }: MembershipTruth) => ({ members, records });
