// What a phone says about a host who is not here. Pure.
import type { Session } from '../net/session.ts';
import { say } from '../words/words.ts';

/** A sentence where something waits for a host who is away, or will go on without; null where nothing waits. */
export function hostAwayWords({ view, crowd, role }: Session): string | null {
  if (role !== 'player' || !view || !crowd || view.isHost || crowd.hostHere) return null;
  const { name } = view.phase;
  const goesByClock = (name === 'briefing' || name === 'guessing') && view.endsAt !== null;
  if (name === 'finale' || goesByClock) return null;
  switch (view.settings.pace) {
    case 'teacher':
      return say('pace.away.teacher');
    case 'party':
      return say('pace.away.party');
    case 'own':
      return null;
  }
}
