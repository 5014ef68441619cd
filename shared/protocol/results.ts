// What GET /api/matches/ID/results.json and GET /api/protection answer. Types only; built by server/store/results.ts.
import type { Plan } from '../release/plan.ts';
import type { Guess, RoundSpec } from './rounds.ts';
import type { AttackerName, BoardCell, ErrorUnit, GhostStanding, Standing } from './view.ts';

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
  readonly plan: Plan | null;
  readonly epsilon: number | null; // of the guarantee; null where nothing is promised
  readonly unit: ErrorUnit;
  readonly skipped: boolean;
  readonly blindError: number;
  readonly medianError: number | null;
  readonly leakage: number | null;
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

export interface ProtectionOverall {
  readonly matches: number;
  readonly board: readonly BoardCell[];
}
