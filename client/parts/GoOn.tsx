// *Go on*: a party leaves a reveal or standings when everybody has tapped it, or when the time is up.
import { useState } from 'preact/hooks';
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import type { Session } from '../net/session.ts';
import { say } from '../words/words.ts';
import './pace.css';
import { useTimeLeft } from './secondsLeft.ts';
import { momentOf, useSettled } from './useSettled.ts';

interface GoOnProps {
  readonly connection: Connection;
  readonly session: Session;
  readonly view: MatchView;
}

/** Does this player have a say in when it goes on? */
export const mayGoOn = ({ settings, phase, you, lookingBack }: MatchView): boolean =>
  settings.pace === 'party' &&
  you !== null &&
  lookingBack === null &&
  (phase.name === 'reveal' || phase.name === 'standings');

export function GoOn({ connection, session, view }: GoOnProps) {
  const { phase } = view;
  const [tapped, setTapped] = useState('');
  const { paused } = useTimeLeft(session);
  const { settled } = useSettled(view);
  if (phase.name !== 'reveal' && phase.name !== 'standings') return null;
  const moment = momentOf(view);
  const isReady = view.you?.ready || tapped === moment;
  const goOn = async () => {
    if (isReady || !settled) return;
    setTapped(moment);
    const reply = await connection.tell('goOn', { phase: phase.name, round: phase.round });
    if (!reply.ok) setTapped('');
  };
  return (
    <div class="go-on">
      <button
        type="button"
        class={`button primary ${isReady ? 'quiet' : ''}`}
        disabled={paused}
        aria-disabled={isReady || !settled}
        onClick={() => void goOn()}
      >
        {say(isReady ? 'pace.ready' : 'pace.goOn')}
      </button>
      <ReadyCount session={session} view={view} />
    </div>
  );
}

/** How many are ready and when it goes on by itself; nothing where it waits for the host. */
export function ReadyCount({ session, view }: Omit<GoOnProps, 'connection'>) {
  const { seconds, paused } = useTimeLeft(session);
  const present = session.crowd?.people.filter(({ connected }) => connected).length ?? 0;
  const ready = session.crowd?.ready ?? 0;
  return (
    <p class="tiny dim num go-on-when">
      {view.settings.pace === 'party' && present > 1 && (
        <span role="status">{say('pace.readyCount', { ready, total: present })}</span>
      )}
      {seconds !== null && !paused && <span>{say('pace.goesOn', { count: seconds })}</span>}
    </p>
  );
}
