// The server's half of a round type: draw the secret, publish, judge a guess, score, reveal. Pure. The match knows round
// types only through this interface.
import type { Work } from '../../shared/attack/work.ts';
import type { Outcome } from '../../shared/protocol/refusals.ts';
import type { ErrorUnit, Score } from '../../shared/protocol/view.ts';
import type { Randomness } from '../../shared/random/randomness.ts';
import type { Guarantee } from '../../shared/release/plan.ts';
import type { BoardPlan } from '../../shared/rounds/boardPlan.ts';
import type { RoundShapes, RoundType } from '../../shared/rounds.ts';
import type { AttackerName } from '../../shared/score/attackers.ts';
import type { Gain } from '../../shared/score/verdict/gain.ts';
import type { Reading } from '../../shared/score/verdict/reading.ts';
import type { Columns } from './columns.ts';

/** What a type draws. `secret` stays on the server until the lock; `release` is all that may leave before it. */
interface Parts {
  readonly secret: unknown;
  readonly release: unknown;
}

/** A question with its answer, as it was given. */
export interface Asked {
  readonly question: unknown;
  readonly answer: unknown;
}

/** One round's secret and release, drawn once and stored in the log. Plain data; bytes as Uint8Array. */
export interface RoundDrawn<T extends RoundType, D extends Parts> {
  readonly type: T;
  readonly secret: D['secret'];
  readonly release: D['release'];
  readonly utility: number | null; // 0 … 1, on fresh data; depends on the secret, so it waits for the reveal
  readonly nonce: string; // hex, 16 bytes
}

type Spec<T extends RoundType> = RoundShapes[T]['spec'];

/** Asks the round's oracle as a player would; null once the budget is used up or the question is refused. */
export type Ask<T extends RoundType> = (
  question: RoundShapes[T]['question'],
) => RoundShapes[T]['answer'] | null;

/** What a verdict on a round is made of. */
export interface Measure<T extends RoundType, D extends Parts> {
  /** The scale of its points. */
  readonly gain: (spec: Spec<T>) => Gain;
  /**
   * Lays the guesses on so many other moments of the same match, all that is public held fast. Null where nobody
   * guessed, and for draws of older logs, which kept nothing to draw another moment from.
   */
  readonly read: (
    spec: Spec<T>,
    drawn: RoundDrawn<T, D>,
    guesses: readonly RoundShapes[T]['guess'][],
    moments: number,
    randomness: Randomness,
  ) => Reading | null;
}

export interface RoundRules<T extends RoundType, D extends Parts> {
  readonly type: T;
  readonly unit: (spec: Spec<T>) => ErrorUnit;
  /** Its entry on the protection board; null where what is guessed is nothing about a person. */
  readonly plan: (spec: Spec<T>) => BoardPlan | null;
  readonly guarantee: (release: D['release']) => Guarantee | null;
  readonly draw: (spec: Spec<T>, randomness: Randomness) => RoundDrawn<T, D>;
  /** About how long a draw takes, milliseconds of an ordinary core: quick draws do not queue with others. */
  readonly drawMs: (spec: Spec<T>) => number;
  readonly clue: (spec: Spec<T>, release: D['release']) => RoundShapes[T]['clue'];
  /** The grid of thumbnails, if the release has one. */
  readonly thumbnail: (release: D['release']) => Uint8Array | null;
  /** Does a well-formed guess fit this spec (as many pins as asked for, the right kind of answer)? */
  readonly fits: (spec: Spec<T>, guess: RoundShapes[T]['guess']) => boolean;
  readonly score: (spec: Spec<T>, drawn: RoundDrawn<T, D>, guess: RoundShapes[T]['guess'] | null) => Score;
  readonly truth: (spec: Spec<T>, drawn: RoundDrawn<T, D>) => RoundShapes[T]['truth'];
  /** Guess and truth in the downloaded table. */
  readonly columns: Columns<T>;
  /** Expected error of the best guess without looking, over fresh layouts (a constant of the scenario). */
  readonly blindError: (spec: Spec<T>) => number;
  /** Missing where there is no other moment to compare with (places are chosen by people, a bet is no secret). */
  readonly measure?: Measure<T, D>;
  /** For rounds that answer questions. Chance comes from a key drawn with the secret, so that answers replay. */
  readonly oracle?: {
    readonly questions: (spec: Spec<T>) => number; // budget per player
    /** Milliseconds rather than microseconds: its answers are worked out off the event loop. */
    readonly takesLong?: true;
    /** Pure: the same question of the same player gives the same answer. */
    readonly answer: (
      spec: Spec<T>,
      drawn: RoundDrawn<T, D>,
      player: string,
      question: RoundShapes[T]['question'],
    ) => Outcome<RoundShapes[T]['answer']>;
  };
  /** Attackers that play along. They get what everybody gets: the spec, the release, answers to their own questions. */
  readonly attackers: {
    readonly [A in AttackerName]?: (
      spec: Spec<T>,
      release: D['release'],
      randomness: Randomness,
      work: Work,
      ask: Ask<T>,
    ) => RoundShapes[T]['guess'];
  };
}
