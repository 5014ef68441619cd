// Everybody in the room, those who have locked in first, and how to remove somebody.
import { useState } from 'preact/hooks';
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import type { Person, Session } from '../net/session.ts';
import { Confirm } from '../parts/Confirm.tsx';
import { say } from '../words/words.ts';

interface HostPlayersProps {
  readonly connection: Connection;
  readonly session: Session;
  readonly view: MatchView;
}

export function HostPlayers({ connection, session, view }: HostPlayersProps) {
  const [removing, setRemoving] = useState<Person | null>(null);
  const guessing = view.phase.name === 'guessing';
  const locked = new Set(view.lockedPlayers);
  const people = [...(session.crowd?.people ?? [])].sort(
    (a, b) => Number(locked.has(b.id)) - Number(locked.has(a.id)),
  );
  return (
    <aside class="host-players" aria-label={say('host.list')}>
      <h2>{say('host.list')}</h2>
      {people.length === 0 && <p class="small dim">{say('screen.waitingFirst')}</p>}
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            {guessing && (
              <span class="frames" aria-hidden="true">
                <i class={locked.has(person.id) ? 'on' : ''} />
              </span>
            )}
            <span class="cut grow" translate={false}>
              {person.name}
            </span>
            <span class={person.connected ? 'hidden' : 'tiny dim'}>
              {!person.connected ? say('host.away') : locked.has(person.id) ? say('host.locked') : ''}
            </span>
            {person.id !== view.you?.id && (
              <button
                type="button"
                class="link tiny"
                aria-label={say('host.removeNamed', { name: person.name })}
                onClick={() => setRemoving(person)}
              >
                {say('host.remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {removing && (
        <Confirm
          title={say('host.confirmKick.title', { name: removing.name })}
          body={say('host.confirmKick.body')}
          yes={say('host.confirmKick.yes')}
          no={say('host.confirmKick.no')}
          onYes={() => void connection.tell('host.kick', { player: removing.id })}
          onClose={() => setRemoving(null)}
        />
      )}
    </aside>
  );
}
