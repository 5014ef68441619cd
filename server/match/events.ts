// What can happen in a match, as facts. Everything random and everything decided is inside: applying them draws nothing
// and computes nothing, so that no later version of the rules changes a past match.
import type { ExitAnswer } from '../../shared/protocol/exit.ts';
import type { ExtraTime } from '../../shared/protocol/extraTime.ts';
import type { MatchSettings } from '../../shared/protocol/messages.ts';
import type { Pace } from '../../shared/protocol/pace.ts';
import type { RoundReading } from '../../shared/protocol/reading.ts';
import type { Score } from '../../shared/protocol/view.ts';
import type { Answer, Guess, Question, RoundSpec } from '../../shared/rounds.ts';
import type { AttackerName } from '../../shared/score/attackers.ts';
import type { Drawn } from '../rounds.ts';
import type { PlayerId } from './match.ts';

/** The format of the events below. A change that older events do not fit raises it and adds a way up (format0/). */
export const FORMAT = 1;

/** A player's score in a round, in order of joining. */
export type PlayerScore = Score & { readonly player: PlayerId };

type Fact =
  | {
      readonly type: 'created';
      readonly format: typeof FORMAT;
      readonly id: string;
      readonly code: string;
      readonly hostKeyHash: string;
      readonly playlist: string;
      readonly specs: readonly RoundSpec[];
      readonly settings: MatchSettings;
      /** Said only where the scores of this log are by the rules of format 0. */
      readonly scoredBy?: 0;
    }
  | { readonly type: 'joined'; readonly player: PlayerId; readonly seatHash: string; readonly name: string }
  | { readonly type: 'renamed'; readonly player: PlayerId; readonly name: string }
  | { readonly type: 'removed'; readonly player: PlayerId }
  | { readonly type: 'doorSet'; readonly locked: boolean }
  | { readonly type: 'addressChosen'; readonly address: string | null }
  | { readonly type: 'roundDrawn'; readonly round: number; readonly drawn: Drawn }
  | { readonly type: 'drawFailed'; readonly round: number }
  | {
      readonly type: 'attacked';
      readonly round: number;
      readonly attacker: AttackerName;
      readonly guess: Guess;
      readonly score: Score;
    }
  | { readonly type: 'roundBegan'; readonly round: number; readonly endsAt: number | null }
  | { readonly type: 'guessingBegan'; readonly endsAt: number | null }
  | { readonly type: 'guessed'; readonly player: PlayerId; readonly guess: Guess }
  | { readonly type: 'locked'; readonly player: PlayerId }
  | { readonly type: 'unlocked'; readonly player: PlayerId }
  | {
      readonly type: 'asked';
      readonly player: PlayerId;
      readonly question: Question;
      readonly answer: Answer;
    }
  /** `before`: the deadline to return to if somebody unlocks, when it was moved because all had locked in. */
  | { readonly type: 'deadlineMoved'; readonly endsAt: number | null; readonly before?: number | null }
  | { readonly type: 'paused'; readonly leftMs: number | null }
  | { readonly type: 'resumed'; readonly endsAt: number | null }
  | {
      readonly type: 'roundClosed';
      readonly endsAt: number | null; // of the reveal
      readonly scores: readonly PlayerScore[]; // of everybody who guessed
      readonly blindError: number; // that these scores and every figure of the round are measured against
    }
  | { readonly type: 'roundSkipped'; readonly blindError: number }
  | { readonly type: 'skipUndone'; readonly laterMs: number } // since the skip: its clock has stood still
  | { readonly type: 'read'; readonly round: number; readonly reading: RoundReading }
  | { readonly type: 'lookedBack'; readonly round: number; readonly leftMs: number | null }
  | { readonly type: 'lookedForward'; readonly endsAt: number | null } // endsAt: null where no clock was running
  | { readonly type: 'standingsShown'; readonly endsAt: number | null }
  | { readonly type: 'finished'; readonly early: boolean }
  | { readonly type: 'readied'; readonly player: PlayerId } // wants to go on
  | { readonly type: 'extraTimeSet'; readonly player: PlayerId; readonly factor: ExtraTime }
  | { readonly type: 'moderatorSet'; readonly keyHash: string | null }
  | { readonly type: 'exitAnswered'; readonly player: PlayerId; readonly answer: ExitAnswer }
  | { readonly type: 'paceSet'; readonly pace: Pace }
  | { readonly type: 'hostPassed'; readonly player: PlayerId | null }; // null: back to whoever has the key

export type MatchEvent = Fact & { readonly at: number }; // epoch ms

/** What every log begins with. */
export type CreatedEvent = MatchEvent & { readonly type: 'created' };
