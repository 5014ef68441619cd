// What GET /api/playlists answers, and how long a playlist takes. Pure.

import type { RoundSpec } from '../rounds.ts';
import type { MatchSettings } from './messages.ts';

/** A playlist that comes with the game; what it is called and for is the client's to say. */
export interface NamedPlaylist {
  readonly name: string;
  readonly rounds: readonly RoundSpec[];
}

/** Briefing, reveal and standings of a round, as groups take them without talking about it. */
export const OVERHEAD_SECONDS = 40;
const SLOW = 1.5; // the timer setting "slow"

/** Whole minutes, at least one, that a group is likely to take; null where no timer runs. */
export function minutesOf(
  rounds: readonly { readonly seconds: number }[],
  timer: MatchSettings['timer'],
): number | null {
  if (timer === 'off') return null;
  const stretched = timer === 'slow' ? SLOW : 1;
  const seconds = rounds.reduce((sum, round) => sum + round.seconds * stretched + OVERHEAD_SECONDS, 0);
  return Math.max(1, Math.round(seconds / 60));
}
