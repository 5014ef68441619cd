// What can be asked of a match. Who may ask is settled by the room before a command exists, except for seats.

import type { ExitAnswer } from '../../shared/protocol/exit.ts';
import type { ExtraTime } from '../../shared/protocol/extraTime.ts';
import type { ChosenPace } from '../../shared/protocol/pace.ts';
import type { RoundReading } from '../../shared/protocol/reading.ts';
import type { Outcome } from '../../shared/protocol/refusals.ts';
import type { Answer, Guess } from '../../shared/rounds.ts';
import type { AttackerName } from '../../shared/score/attackers.ts';
import type { Drawn } from '../rounds.ts';
import type { MatchEvent } from './events.ts';
import type { PlayerId } from './match.ts';

export type Command =
  | { readonly type: 'join'; readonly seatHash: string; readonly name: string }
  | { readonly type: 'rename'; readonly player: PlayerId; readonly name: string }
  | { readonly type: 'guess'; readonly player: PlayerId; readonly round: number; readonly guess: unknown }
  | {
      readonly type: 'lock';
      readonly player: PlayerId;
      readonly round: number;
      readonly present: readonly PlayerId[];
    }
  | { readonly type: 'unlock'; readonly player: PlayerId; readonly round: number }
  | {
      readonly type: 'ask';
      readonly player: PlayerId;
      readonly round: number;
      readonly question: unknown;
      /** Worked out before, where that takes long; never from outside. */
      readonly answer?: Answer;
    }
  | { readonly type: 'start' }
  | { readonly type: 'next' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'skip' }
  | { readonly type: 'undoSkip' }
  | { readonly type: 'extend'; readonly seconds: number }
  | { readonly type: 'untimed' }
  | { readonly type: 'end' }
  | { readonly type: 'kick'; readonly player: PlayerId }
  | { readonly type: 'door'; readonly locked: boolean }
  | { readonly type: 'address'; readonly address: string | null }
  | { readonly type: 'drawn'; readonly round: number; readonly drawn: Drawn }
  | { readonly type: 'drawFailed'; readonly round: number } // it will not be tried again
  | {
      readonly type: 'attacked';
      readonly round: number;
      readonly attacker: AttackerName;
      readonly guess: Guess;
    }
  /** `readers`: whose guesses were read. */
  | {
      readonly type: 'read';
      readonly round: number;
      readonly readers: readonly PlayerId[];
      readonly reading: RoundReading;
    }
  | { readonly type: 'returned'; readonly awayMs: number } // the server was away, asleep or stopped, or its clock was set
  | {
      readonly type: 'goOn';
      readonly player: PlayerId;
      readonly phase: 'reveal' | 'standings';
      readonly round: number;
      readonly present: readonly PlayerId[];
    }
  | {
      readonly type: 'extraTime';
      readonly player: PlayerId;
      readonly factor: ExtraTime;
      readonly byHost: boolean;
    }
  | { readonly type: 'moderator'; readonly keyHash: string | null }
  | { readonly type: 'exit'; readonly player: PlayerId; readonly answer: ExitAnswer }
  | { readonly type: 'pace'; readonly pace: ChosenPace }
  | { readonly type: 'lookBack'; readonly round: number | null } // null: to where the match is
  | { readonly type: 'takeBack' }
  | { readonly type: 'passOn'; readonly connected: readonly PlayerId[] }
  | { readonly type: 'tick'; readonly present: readonly PlayerId[]; readonly hosting: Hosting };

/** What only the host may ask for, and only about the course of the match. */
export type HostCommand = Extract<
  Command,
  { type: 'start' | 'next' | 'pause' | 'resume' | 'skip' | 'undoSkip' | 'extend' | 'untimed' | 'end' }
>;

/** The events that follow from a command, or why it is refused. */
export type Decision = Outcome<readonly MatchEvent[]>;

/** Who could run the match, as the room knows it. */
export interface Hosting {
  readonly keyAwayMs: number | null; // since the last connection with the host's key ended; null while there is one
  readonly actingAwayMs: number | null; // the same of whoever stands in; null while connected, or nobody does
  readonly keyPlays: boolean; // the key is here, and only in the hands of players
  readonly connected: readonly PlayerId[]; // players with a live connection, longest here first
}
