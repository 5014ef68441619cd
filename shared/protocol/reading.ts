// What a round's guesses turned out to know of its layout, once it is closed and the machines have answered.
import type { Outcome } from '../score/verdict/outcome.ts';

export interface RoundReading {
  readonly outcome: Outcome | null; // null: a round of an older log, without other moments to compare with
  readonly players: number; // who guessed
  /** Points of the mean gain: of these guesses here, and of the same guesses at other moments. Null: nobody guessed. */
  readonly here: number | null;
  readonly elsewhere: number | null;
  /** Chance that guesses which know nothing would do as well: the room's and each machine's. Null: it has not guessed. */
  readonly pRoom: number | null;
  readonly pEye: number | null;
  readonly pSolver: number | null;
  /** What the stronger attacker found of 100 people on other layouts under the same plan; null: not measured. */
  readonly reference: { readonly foundOf100: number; readonly layouts: number } | null;
}
