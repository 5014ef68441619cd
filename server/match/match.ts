// The match: readonly data, the truth included. It is a private field of the room; only view.ts tells others of it.
import type { ExitAnswer } from '../../shared/protocol/exit.ts';
import type { ExtraTime } from '../../shared/protocol/extraTime.ts';
import type { MatchSettings } from '../../shared/protocol/messages.ts';
import type { RoundReading } from '../../shared/protocol/reading.ts';
import type { ScoredAttack, ScoredGuess } from '../../shared/protocol/view.ts';
import type { Guess, RoundSpec } from '../../shared/rounds.ts';
import type { AttackerName } from '../../shared/score/attackers.ts';
import type { Asked } from '../rounds/round.ts';
import type { Drawn } from '../rounds.ts';

export type PlayerId = string; // 'p1', 'p2', … in order of joining; public

export interface Seat {
  readonly id: PlayerId;
  readonly seatHash: string; // sha256 of the key that the client made
  readonly name: string;
  readonly removed: boolean; // by the host; the seat stays, so that its key cannot come back
  readonly isForNext: boolean; // taken in the finale: nothing of the finished match is this player's (S6)
}

/** A player's current guess, in the server's hands. */
export interface Sealed {
  readonly guess: Guess;
  readonly locked: boolean;
  readonly at: number; // epoch ms of the last change
}

export type Phase =
  | { readonly name: 'lobby'; readonly endsAt: number | null } // endsAt: set while it starts by itself
  | { readonly name: 'briefing'; readonly round: number; readonly endsAt: number | null }
  | {
      readonly name: 'guessing';
      readonly round: number;
      readonly endsAt: number | null; // null: no timer, the host closes
      readonly before?: number | null; // the deadline before all had locked in, to go back to if one unlocks
      readonly guesses: ReadonlyMap<PlayerId, Sealed>;
      readonly asked: ReadonlyMap<PlayerId, readonly Asked[]>;
    }
  | {
      readonly name: 'reveal' | 'standings';
      readonly round: number;
      readonly endsAt: number | null;
      readonly ready: readonly PlayerId[]; // who wants to go on
    }
  | { readonly name: 'finale'; readonly endedEarly: boolean };

/** A round that is over. Skipped rounds count for nothing. */
export interface ClosedRound {
  readonly index: number;
  readonly skipped: boolean;
  readonly blindError: number; // in the round's unit, as it was when the round ended
  readonly guesses: readonly ScoredGuess[]; // every player who guessed, in order of joining
  readonly lockedAt: ReadonlyMap<PlayerId, number>; // epoch ms of the last change of each guess
  readonly asked: ReadonlyMap<PlayerId, readonly Asked[]>; // questions and answers, oldest first
}

/** What a skip left, to be had back for a moment (P16). */
export interface Skipped {
  readonly at: number; // epoch ms
  readonly phase: Phase & { readonly name: 'briefing' | 'guessing' };
  readonly paused: Match['paused'];
}

/** Everybody sees the reveal of an earlier round again; the phase waits. */
export interface LookingBack {
  readonly round: number;
  readonly leftMs: number | null; // of the phase's clock; null where none was running
}

export interface Match {
  readonly id: string;
  readonly code: string;
  readonly hostKeyHash: string;
  readonly moderatorKeyHash: string | null; // of the link that is good now
  readonly playlist: string;
  readonly specs: readonly RoundSpec[];
  readonly settings: MatchSettings;
  readonly createdAt: number; // epoch ms
  readonly scoredBy: 0 | 1; // the format whose rules turned guesses into points
  readonly seats: readonly Seat[];
  readonly doorLocked: boolean;
  readonly address: string | null; // of the server, as the host has picked it for links; null: the server's best guess
  readonly drawn: ReadonlyMap<number, Drawn>; // by round; drawn one ahead, so that nobody waits
  readonly undrawable: ReadonlySet<number>; // rounds whose draw has failed
  readonly attacks: ReadonlyMap<number, ReadonlyMap<AttackerName, Guess>>;
  readonly scoredAttacks: ReadonlyMap<number, readonly ScoredAttack[]>;
  readonly closed: readonly ClosedRound[]; // in order of play
  readonly readings: ReadonlyMap<number, RoundReading>; // by round; of closed rounds, a moment later
  readonly phase: Phase;
  readonly phaseSince: number; // epoch ms
  readonly extraTime: ReadonlyMap<PlayerId, ExtraTime>; // of whoever has some (rules X)
  readonly exit: ReadonlyMap<PlayerId, ExitAnswer>; // what was answered at the end
  readonly actingHost: PlayerId | null; // who stands in for the host (H3); never somebody who was removed
  readonly paused: { readonly leftMs: number | null } | null;
  readonly lookingBack: LookingBack | null;
  readonly skipped: Skipped | null; // the last skip, until it is undone
  readonly revision: number;
}

export const seatOf = (match: Match, player: PlayerId): Seat | undefined =>
  match.seats.find((seat) => seat.id === player && !seat.removed);

/** Whoever is in the room, also those who have come for the next match. */
export const players = (match: Match): readonly Seat[] => match.seats.filter((seat) => !seat.removed);

/** Whoever has a place in this match. */
export const competitors = (match: Match): readonly Seat[] =>
  players(match).filter((seat) => !seat.isForNext);

/** An id that nobody in the room has; seats that were left behind leave gaps. */
export const freePlayerId = ({ seats }: Match): PlayerId =>
  `p${1 + Math.max(0, ...seats.map(({ id }) => Number(id.slice(1))))}`;
