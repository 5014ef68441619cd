// Ask again: a map under naive noise that is drawn anew at every reload. What of such a round travels.
// The server's half is server/match/rounds/again.ts, the client's client/rounds/again.tsx.
import { z } from 'zod';
import { ratioOf } from '../../model/families.ts';
import type { Plan } from '../../release/plan.ts';
import { FieldPlanSchema } from '../plan.ts';
import { type FindClue, FindGuess, type FindTruth, sealFind } from './find.ts';

const isNaiveNoise = ({ model, protection }: Plan): boolean =>
  ratioOf(model) !== null && protection.kind === 'noise';

export const AgainSpec = z.strictObject({
  type: z.literal('again'),
  scenario: z.literal('soccer'),
  plan: FieldPlanSchema.refine(isNaiveNoise, 'asking again needs an idw or kernel map under noise'),
  target: z.literal('team'),
  reloads: z.number().int().min(1).max(60), // per player, beyond the picture that everybody starts with
  seconds: z.number().int().min(10).max(600),
});
export type AgainSpec = z.infer<typeof AgainSpec>;

/** Which reload this is, from 1. Numbered, so that a request sent twice on a bad connection costs one. */
export const AgainQuestion = z.strictObject({ reload: z.number().int().min(1).max(60) });
export type AgainQuestion = z.infer<typeof AgainQuestion>;

/** The same map under fresh noise, in the bytes of the clue. */
export interface AgainAnswer {
  readonly cells: Uint8Array;
}

/** Up to eleven places, in metres from the top left corner. */
export const AgainGuess = FindGuess;
export type AgainGuess = FindGuess;

/** The first picture, the same for everybody. */
export interface AgainClue extends Omit<FindClue, 'type'> {
  readonly type: 'again';
}

export interface AgainTruth extends Omit<FindTruth, 'type'> {
  readonly type: 'again';
  /** What the map averages to over as many pictures as a player may see, bytes as in the clue. */
  readonly average: Uint8Array;
  /** Metres per player by which the same pair of eyes misses in one picture, and in that average. */
  readonly looking: { readonly onceM: number; readonly oftenM: number };
}

/** What of the truth was fixed before the first guess; everything else follows from the records and from noise. */
export const sealAgain = ({ records, targets }: AgainTruth) => sealFind({ records, targets } as FindTruth);
