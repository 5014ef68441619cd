// What a viewer is told, built by server/match/view.ts and drawn by the client. Shapes only.

import type { BoardPlan } from '../rounds/boardPlan.ts';
import type { Clue, Guess, RoundSpec, Truth } from '../rounds.ts';
import type { AttackerName } from '../score/attackers.ts';
import type { PlanCell } from '../score/board.ts';
import type { ExitAnswer } from './exit.ts';
import type { ExtraTime } from './extraTime.ts';
import type { MatchSettings } from './messages.ts';
import type { RoundReading } from './reading.ts';

export const PHASES = ['lobby', 'briefing', 'guessing', 'reveal', 'standings', 'finale'] as const;
export type PhaseName = (typeof PHASES)[number];

/** In what an error is told: metres, dollars, or a share 0 … 1 of wrong answers. */
export type ErrorUnit = 'm' | '$' | 'share';

/** One guess, scored. `error` is null when nothing was guessed. */
export interface Score {
  readonly error: number | null; // mean over matched targets, in the round's unit
  readonly points: number; // 0 … 1000
  /** For pins: matched[i] = index into truth.targets of the person that pin i was matched with. */
  readonly matched: readonly number[];
}

export interface ScoredGuess extends Score {
  readonly player: string; // player id
  readonly guess: Guess | null;
}

export interface ScoredAttack extends Score {
  readonly attacker: AttackerName;
  readonly guess: Guess;
}

export interface RevealView {
  readonly truth: Truth;
  /** Fairness: sha256(nonce ‖ sealed) in hex equals the briefing's commitment; `sealed` is the truth's canonical JSON. */
  readonly nonce: string;
  readonly sealed: string;
  readonly guesses: readonly ScoredGuess[];
  readonly attacks: readonly ScoredAttack[]; // may fill up a moment after the reveal begins
  readonly blindError: number; // expected error of the best guess without looking, over fresh layouts
  readonly medianError: number | null; // of the room
  readonly leakage: number | null; // 1 − mean error / blind error over the room's guesses; null when nobody guessed about a person
  readonly utility: number | null; // 0 … 1 on fresh data of the same kind
}

export interface Standing {
  readonly player: string;
  readonly name: string;
  readonly points: number;
  readonly gained: number; // in the last finished round
  readonly rank: number; // ties share a rank: 1, 2, 2, 4; not shown without a point
  readonly climbed: number; // places won (+) or lost (−) since the round before; 0 in the first
}

/** The ghost on the standings: what not looking would have earned. */
export interface GhostStanding {
  readonly attacker: AttackerName;
  readonly points: number;
  readonly gained: number;
  readonly rank: number; // the rank these points would have; not shown without a point
}

/** One entry of the protection board. */
export type BoardCell = PlanCell<BoardPlan>;

/** One line of the playlist, known to everybody from the start. */
export interface RoundHeadline {
  readonly spec: RoundSpec;
  readonly unit: ErrorUnit;
  readonly medianError: number | null; // once played
  readonly leakage: number | null;
  readonly hasVerdict: boolean; // false where there is nothing to compare a round with: it has its own figure only
  readonly reading: RoundReading | null; // known a moment after the round is closed
  readonly cells: Uint8Array | null; // thumbnail of the release, once the round has begun
  readonly played: 'no' | 'yes' | 'skipped';
}

export type PhaseView =
  | { readonly name: 'lobby' }
  | {
      readonly name: 'briefing';
      readonly round: number;
      readonly commitment: string | null; // null while the round is being drawn
      readonly failed: boolean; // it could not be drawn and can only be skipped
    }
  | {
      readonly name: 'guessing';
      readonly round: number;
      readonly commitment: string;
      readonly clue: Clue;
    }
  | {
      readonly name: 'reveal';
      readonly round: number;
      readonly commitment: string;
      readonly clue: Clue;
      readonly reveal: RevealView;
      readonly standings: readonly Standing[];
    }
  | {
      readonly name: 'standings';
      readonly round: number;
      readonly standings: readonly Standing[];
      readonly ghosts: readonly GhostStanding[];
      readonly board: readonly BoardCell[]; // over the rounds closed so far
    }
  | {
      readonly name: 'finale';
      readonly standings: readonly Standing[];
      readonly ghosts: readonly GhostStanding[];
      readonly board: readonly BoardCell[];
      readonly endedEarly: boolean;
      readonly yours: readonly (number | null)[]; // own error per round, for a player
    };

export interface OwnSeat {
  readonly exit: ExitAnswer | null; // their own answer to the question at the end
  readonly extraTime: ExtraTime; // how many times as long guessing lasts for them; nobody else is told (X4)
  readonly id: string;
  readonly name: string;
  readonly guess: Guess | null; // this round's, if any
  readonly locked: boolean;
  readonly ready: boolean; // wants to go on from this reveal or these standings
  /** Questions asked this round with their answers, oldest first (rounds with an oracle). */
  readonly asked: readonly { readonly question: unknown; readonly answer: unknown }[];
}

/** All a viewer may know now. One reply carries everything, so joining, rejoining and following are one path. */
export interface MatchView {
  readonly protocol: number; // the server's (version.ts)
  readonly matchId: string;
  readonly code: string;
  readonly playlist: string; // a name of PLAYLISTS, or 'own'
  readonly settings: MatchSettings;
  readonly revision: number;
  readonly now: number; // server's epoch ms when this was built: the client's clock offset
  readonly endsAt: number | null;
  readonly pausedLeftMs: number | null; // set while paused and a clock was running
  readonly paused: boolean;
  readonly rounds: readonly RoundHeadline[];
  readonly phase: PhaseView;
  readonly you: OwnSeat | null; // null for screen and host without a seat
  readonly isHost: boolean; // by the key, or standing in
  readonly moderates: boolean; // leads by the moderator's link: may not end anything (M1)
  readonly actingHost: string | null; // the player who stands in while the host is away
  readonly undoSkipUntil: number | null; // host only: server's epoch ms, while the last skip can be undone
  /** While everybody sees an earlier reveal again: what the match is waiting in. */
  readonly lookingBack: PhaseName | null;
  readonly lockedPlayers: readonly string[] | null; // host only
  readonly extraTime: Readonly<Record<string, ExtraTime>> | null; // with the key only: by player
  readonly placedPlayers: readonly string[] | null; // host only: who could lock in, and who has
}
