// The server's half of a round type: draw the secret, publish, judge a guess, score, reveal. Pure.
// The match knows round types only through this interface; registry.ts lists them.
import type { Effort } from '../../../shared/attack/attacker.ts';
import type { BoardPlan } from '../../../shared/protocol/boardPlan.ts';
import type { Outcome } from '../../../shared/protocol/refusals.ts';
import type { RoundShapes, RoundType } from '../../../shared/protocol/rounds.ts';
import type { AttackerName, ErrorUnit, Score } from '../../../shared/protocol/view.ts';
import type { Randomness } from '../../../shared/random/randomness.ts';
import type { Guarantee } from '../../../shared/release/plan.ts';
import type { AgainDrawn } from './again.ts';
import type { AttributeDrawn } from './attribute.ts';
import type { BudgetDrawn } from './budget.ts';
import type { CoinDrawn } from './coin.ts';
import type { DegreeDrawn } from './degree.ts';
import type { FaceDrawn } from './face.ts';
import type { FindDrawn } from './find.ts';
import type { InsiderDrawn } from './insider.ts';
import type { LineDrawn } from './line.ts';
import type { MembershipDrawn } from './membership.ts';
import type { NumberDrawn } from './number.ts';
import type { OracleDrawn } from './oracle.ts';
import type { PayDrawn } from './pay.ts';
import type { RecordsDrawn } from './records.ts';
import type { WhereDrawn } from './where.ts';

/** What each type draws. `secret` stays on the server until the lock; `release` is all that may leave before it. */
interface DrawnShapes {
  find: FindDrawn;
  face: FaceDrawn;
  where: WhereDrawn;
  number: NumberDrawn;
  oracle: OracleDrawn;
  pay: PayDrawn;
  line: LineDrawn;
  insider: InsiderDrawn;
  degree: DegreeDrawn;
  again: AgainDrawn;
  coin: CoinDrawn;
  budget: BudgetDrawn;
  records: RecordsDrawn;
  membership: MembershipDrawn;
  attribute: AttributeDrawn;
}

/** One round's secret and release, drawn once and stored in the log. Plain data; bytes as Uint8Array. */
export interface Drawn<T extends RoundType = RoundType> {
  readonly type: T;
  readonly secret: DrawnShapes[T]['secret'];
  readonly release: DrawnShapes[T]['release'];
  readonly utility: number | null; // 0 … 1, on fresh data; depends on the secret, so it waits for the reveal
  readonly nonce: string; // hex, 16 bytes
}

type Spec<T extends RoundType> = RoundShapes[T]['spec'];
type Release<T extends RoundType> = DrawnShapes[T]['release'];

/** Asks the round's oracle as a player would; null once the budget is used up or the question is refused. */
export type Ask<T extends RoundType> = (
  question: RoundShapes[T]['question'],
) => RoundShapes[T]['answer'] | null;

export interface RoundRules<T extends RoundType> {
  readonly type: T;
  readonly unit: (spec: Spec<T>) => ErrorUnit;
  /** Its entry on the protection board; null where what is guessed is nothing about a person. */
  readonly plan: (spec: Spec<T>) => BoardPlan | null;
  readonly guarantee: (release: Release<T>) => Guarantee | null;
  readonly draw: (spec: Spec<T>, randomness: Randomness) => Drawn<T>;
  /** About how long a draw takes, milliseconds of an ordinary core: quick draws do not queue with others. */
  readonly drawMs: (spec: Spec<T>) => number;
  readonly clue: (spec: Spec<T>, release: Release<T>) => RoundShapes[T]['clue'];
  /** The grid of thumbnails, if the release has one. */
  readonly thumbnail: (release: Release<T>) => Uint8Array | null;
  /** Does a well-formed guess fit this spec (as many pins as asked for, the right kind of answer)? */
  readonly fits: (spec: Spec<T>, guess: RoundShapes[T]['guess']) => boolean;
  /** Has the guess enough in it to be locked in? */
  readonly isComplete: (spec: Spec<T>, guess: RoundShapes[T]['guess']) => boolean;
  readonly score: (spec: Spec<T>, drawn: Drawn<T>, guess: RoundShapes[T]['guess'] | null) => Score;
  readonly truth: (spec: Spec<T>, drawn: Drawn<T>) => RoundShapes[T]['truth'];
  /** Expected error of the best guess without looking, over fresh layouts (a constant of the scenario). */
  readonly blindError: (spec: Spec<T>) => number;
  /** For rounds that answer questions. Chance comes from a key drawn with the secret, so that answers replay. */
  readonly oracle?: {
    readonly questions: (spec: Spec<T>) => number; // budget per player
    /** Milliseconds rather than microseconds: its answers are worked out off the event loop. */
    readonly takesLong?: true;
    /** Pure: the same question of the same player gives the same answer. */
    readonly answer: (
      spec: Spec<T>,
      drawn: Drawn<T>,
      player: string,
      question: RoundShapes[T]['question'],
    ) => Outcome<RoundShapes[T]['answer']>;
  };
  /** Attackers that play along. They get what everybody gets: the spec, the release, answers to their own questions. */
  readonly attackers: {
    readonly [A in AttackerName]?: (
      spec: Spec<T>,
      release: Release<T>,
      randomness: Randomness,
      effort: Effort,
      ask: Ask<T>,
    ) => RoundShapes[T]['guess'];
  };
}
