// When a party has seen enough of a reveal or of standings: everybody present wants to go on (P6). Pure.
import type { Match, PlayerId } from './match.ts';

/** Does everybody present want to go on? `wanting` counts as doing so already. An empty room wants nothing. */
export function wantsOn(
  { phase, settings }: Match,
  present: readonly PlayerId[],
  wanting?: PlayerId,
): boolean {
  if (settings.pace !== 'party' || (phase.name !== 'reveal' && phase.name !== 'standings')) return false;
  return present.length > 0 && present.every((id) => id === wanting || phase.ready.includes(id));
}
