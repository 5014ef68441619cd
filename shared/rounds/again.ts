// Ask again: a map under naive noise that is drawn anew at every reload. What of such a round travels.
import { declareRound, type QuestionOf, type SpecOf } from './declare.ts';
import { FIND_TARGETS, type FindClue, type FindTruth, find } from './find.ts';

/** The same map under fresh noise, in the bytes of the clue. */
export interface AgainAnswer {
  readonly cells: Uint8Array;
}

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

export const again = declareRound<AgainClue, AgainTruth, AgainAnswer>()({
  type: 'again',
  schemas: ({ z, fieldPlan, seconds, ...tools }) => ({
    spec: z.strictObject({
      type: z.literal('again'),
      scenario: z.literal('soccer'),
      plan: fieldPlan.refine(
        ({ model, protection }) => tools.families.ratioOf(model) !== null && protection.kind === 'noise',
        'asking again needs an idw or kernel map under noise',
      ),
      target: z.enum(FIND_TARGETS),
      reloads: z.number().int().min(1).max(60), // per player, beyond the picture that everybody starts with
      seconds,
    }),
    // Up to eleven places, in metres from the top left corner.
    guess: find.schemas({ z, fieldPlan, seconds, ...tools }).guess,
    // Which reload this is, from 1. Numbered, so that a request sent twice on a bad connection costs one.
    question: z.strictObject({ reload: z.number().int().min(1).max(60) }),
  }),
  isComplete: (_, { places }) => places.length > 0,
  sealed: ({ records, targets }) => ({ records, targets }),
});

export type AgainSpec = SpecOf<typeof again>;
export type AgainQuestion = QuestionOf<typeof again>;
