// The countdown of a lobby that starts by itself, its host being away.
import type { Session } from '../net/session.ts';
import { say } from '../words/words.ts';
import { useTimeLeft } from './secondsLeft.ts';

export function StartsIn({ session }: { readonly session: Session }) {
  const { seconds, paused } = useTimeLeft(session);
  if (seconds === null || paused || session.view?.phase.name !== 'lobby') return null;
  return (
    <p class="num">
      <strong>{say('pace.starts', { count: seconds })}</strong>
    </p>
  );
}
