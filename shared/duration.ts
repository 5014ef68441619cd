// How long rounds and playlists last under the settings of a match.
import type { MatchSettings } from './protocol/messages.ts';

/** Briefing, reveal and standings of a round, as groups take them without talking about it. */
export const OVERHEAD_SECONDS = 40;

const SLOW = 1.5; // the timer setting "slow"

/** How long guessing takes where the playlist says `seconds`; null where no timer runs. */
export function guessingSeconds(seconds: number, timer: MatchSettings['timer']): number | null {
  return timer === 'off' ? null : timer === 'slow' ? seconds * SLOW : seconds;
}

/** Whole minutes, at least one, that a group is likely to take; null where no timer runs. */
export function minutesOf(
  rounds: readonly { readonly seconds: number }[],
  timer: MatchSettings['timer'],
): number | null {
  if (timer === 'off') return null;
  const seconds = rounds.reduce(
    (sum, round) => sum + (guessingSeconds(round.seconds, timer) ?? 0) + OVERHEAD_SECONDS,
    0,
  );
  return Math.max(1, Math.round(seconds / 60));
}
