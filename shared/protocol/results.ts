// What GET /api/matches/ID, its results.json and GET /api/protection answer; built by server/results/results.ts.
import type { Guarantee } from '../release/plan.ts';
import type { BoardPlan } from '../rounds/boardPlan.ts';
import type { Clue, Guess, RoundSpec } from '../rounds.ts';
import type { AttackerName } from '../score/attackers.ts';
import type { PlayedRound } from '../score/board.ts';
import type { RoundReading } from './reading.ts';
import type { BoardCell, ErrorUnit, GhostStanding, RevealView, Standing } from './view.ts';

/** One guess of one player in one round that was played. */
export interface GuessRow {
  readonly round: number; // 1, 2, 3, …, as people count
  readonly player: string;
  readonly name: string;
  readonly guess: Guess | null;
  readonly error: number | null; // in the round's unit
  readonly points: number;
  readonly lockedAt: string; // ISO 8601: when the guess was last changed or locked
}

export interface ResultRound {
  readonly round: number;
  readonly spec: RoundSpec;
  readonly plan: BoardPlan | null; // null where nobody is found out
  readonly target: string | null;
  readonly epsilon: number | null; // of the guarantee; null where nothing is promised
  readonly guarantee: Guarantee | null;
  readonly unit: ErrorUnit;
  readonly skipped: boolean;
  readonly blindError: number;
  readonly medianError: number | null;
  readonly leakage: number | null; // of measure 1: 1 − mean error ÷ blind error
  readonly figure: number | null; // of measure 2, the board's; null: nobody guessed, or nothing about a person
  readonly machines: PlayedRound<BoardPlan>['machines'];
  readonly hasVerdict: boolean; // false: there is no other moment to compare the round with
  readonly reading: RoundReading | null;
  readonly utility: number | null;
  readonly attackErrors: { readonly [A in AttackerName]?: number };
}

export interface MatchResults {
  readonly matchId: string;
  readonly code: string;
  readonly playlist: string;
  readonly startedAt: string; // ISO 8601
  readonly finishedAt: string;
  readonly endedEarly: boolean;
  readonly rounds: readonly ResultRound[];
  readonly standings: readonly Standing[];
  readonly ghosts: readonly GhostStanding[];
  readonly board: readonly BoardCell[];
  readonly guesses: readonly GuessRow[];
}

/** A round as it was shown, to be looked at again. Bytes travel as bytesText.ts writes them. */
export interface ReplayedRound {
  readonly commitment: string;
  readonly clue: Clue;
  readonly reveal: RevealView;
}

export interface FinishedMatch {
  readonly results: MatchResults;
  readonly exit: readonly number[]; // how many said what at the end, in the order of EXIT_ANSWERS
  readonly shown: readonly (ReplayedRound | null)[]; // as results.rounds; null where a round was skipped
}

export const SCENARIOS = ['soccer', 'company'] as const;

export interface ProtectionOverall {
  readonly matches: number;
  readonly board: readonly BoardCell[];
}

/** Cells with fewer guesses say more about those few people than about a model: the overall board leaves them blank. */
export const LEAST_GUESSES = 5;
