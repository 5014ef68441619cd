// How long a playlist is, in words: rounds and minutes.

import { minutesOf } from '../../shared/duration.ts';
import type { MatchSettings } from '../../shared/protocol/messages.ts';
import { say } from '../words/words.ts';

/** "5 rounds, about 6 min". */
export function playlistLength(
  rounds: readonly { readonly seconds: number }[],
  timer: MatchSettings['timer'],
): string {
  const minutes = minutesOf(rounds, timer);
  const count = rounds.length;
  return minutes === null
    ? say('screen.roundsUntimed', { count })
    : say('screen.roundsAbout', { count, minutes });
}
