// That somebody stands in for the host: told to them, to the others, and to the host who is back and may take over.
import { useEffect, useState } from 'preact/hooks';
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import type { Session } from '../net/session.ts';
import { say } from '../words/words.ts';
import { holdsKey } from './PaceChoice.tsx';
import '../parts/pace.css';

interface StandInProps {
  readonly connection: Connection;
  readonly session: Session;
  readonly view: MatchView;
}

const READING_MS = 9_000;

export function StandIn({ connection, session, view }: StandInProps) {
  const { actingHost } = view;
  const [read, setRead] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRead(actingHost), READING_MS);
    return () => clearTimeout(timer);
  }, [actingHost]);
  const people = session.crowd?.people ?? [];
  const name = people.find(({ id }) => id === actingHost)?.name;
  const isOwner = holdsKey(view);
  const waits = view.phase.name === 'lobby' || view.phase.name === 'finale';
  const isNews = read !== actingHost && view.phase.name !== 'guessing'; // there the board needs the room
  const shown = actingHost !== null && name !== undefined && (isOwner || waits || isNews);
  const isYou = actingHost === view.you?.id;
  const others = people.filter(({ id, connected }) => connected && id !== actingHost).length;
  return (
    <div role="status" aria-live="polite">
      {shown && (
        <div class="stand-in">
          <span>
            {isOwner
              ? say('pace.stand.key', { name })
              : isYou
                ? say('pace.stand.you')
                : say('pace.stand.other', { name })}
          </span>
          {isOwner && (
            <button type="button" class="link" onClick={() => void connection.tell('host.takeBack')}>
              {say('pace.stand.takeBack')}
            </button>
          )}
          {!isOwner && isYou && waits && others > 0 && (
            <button type="button" class="link" onClick={() => void connection.tell('host.passOn')}>
              {say('pace.stand.handOn')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
