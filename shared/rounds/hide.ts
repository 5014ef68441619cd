// You are the data: players stand somewhere themselves, a model learns from them and a known crowd, everybody looks for
// everybody on the own pitch. What of such a round travels.
import type { DataRecord, Domain, Group, Place } from '../scenario/records.ts';
import { declareRound, type SpecOf } from './declare.ts';

/** How far from the lines one may stand: nearer to them, eyes see less than they should. */
export const HIDING_MARGIN_M = 9;

/** Where one may stand on the pitch, in metres. */
export const HIDING_GROUND = {
  x: { low: HIDING_MARGIN_M, high: 120 - HIDING_MARGIN_M },
  y: { low: HIDING_MARGIN_M, high: 75 - HIDING_MARGIN_M },
} as const;

/** The place nearest to `place` that is inside the dashed line. */
export const insideGround = ({ x, y }: Place): Place => ({
  x: Math.min(HIDING_GROUND.x.high, Math.max(HIDING_GROUND.x.low, x)),
  y: Math.min(HIDING_GROUND.y.high, Math.max(HIDING_GROUND.y.low, y)),
});

/** Pins a seeker has, where there are as many others to find. */
export const HIDE_PINS = 3;

/** What everybody may know of a pitch from the first second of hiding. */
export interface HidePitch {
  readonly known: readonly DataRecord[]; // people everybody knows: rings
  readonly hidden: readonly { readonly player: string | null; readonly group: Group }[]; // null: one of the computer's
}

/** A phone gets its own pitch, a screen all of them. */
export interface HideClue {
  readonly type: 'hide';
  readonly domain: Domain;
  readonly columns: number;
  readonly rows: number;
  readonly pitches: readonly (HidePitch & {
    readonly index: number;
    readonly cells: Uint8Array; // what the model learnt: the same bytes for everybody on the pitch
  })[];
}

/** Somebody who stood on a pitch, and where. */
export interface HidePerson extends Place {
  readonly player: string | null;
  readonly group: Group;
  readonly grass: number; // 1: as much of the board as everybody's mean
  readonly drawn: boolean; // did not stand in time, or is the computer's: placed by lot
}

/** What leaves through the one door once seeking is closed. */
export interface HideTruth {
  readonly type: 'hide';
  readonly pitches: readonly {
    readonly known: readonly DataRecord[];
    readonly people: readonly HidePerson[];
  }[];
}

export const hide = declareRound<HideClue, HideTruth>()({
  type: 'hide',
  schemas: ({ z, fieldPlan, seconds }) => ({
    spec: z.strictObject({
      type: z.literal('hide'),
      scenario: z.literal('soccer'),
      plan: fieldPlan,
      pitches: z.enum(['ten', 'one']), // of about ten people each, or one for all
      hideSeconds: z.number().int().min(10).max(120),
      seconds, // of seeking
    }),
    // Up to three places, in metres from the top left corner.
    guess: z.strictObject({
      places: z
        .array(z.strictObject({ x: z.number().min(0).max(120), y: z.number().min(0).max(75) }))
        .max(HIDE_PINS),
    }),
  }),
  isComplete: (_, { places }) => places.length > 0,
  sealed: ({ pitches }) => ({
    pitches: pitches.map(({ known, people }) => ({
      known,
      people: people.map(({ player, x, y, group }) => ({ player, x, y, group })),
    })),
  }),
});

export type HideSpec = SpecOf<typeof hide>;
