// Everybody in the room and how far they are with their guess, and how to remove somebody.
import { useState } from 'preact/hooks';
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import type { Person, Session } from '../net/session.ts';
import { Confirm } from '../parts/Confirm.tsx';
import { say } from '../words/words.ts';
import { PersonDialog } from './PersonDialog.tsx';

interface HostPlayersProps {
  readonly connection: Connection;
  readonly session: Session;
  readonly view: MatchView;
}

function Stands({ how }: { readonly how: Standing }) {
  return how === 'open' ? null : <span class="tiny dim">{say(`host.stands.${how}`)}</span>;
}

type Standing = 'open' | 'placed' | 'locked' | 'away';

/** Whoever may need a word comes first; nobody waits for those who are away. */
const ORDER: readonly Standing[] = ['open', 'placed', 'locked', 'away'];

export function HostPlayers({ connection, session, view }: HostPlayersProps) {
  const [removing, setRemoving] = useState<Person | null>(null);
  const [helping, setHelping] = useState<Person | null>(null);
  const guessing = view.phase.name === 'guessing';
  const locked = new Set(view.lockedPlayers);
  const placed = new Set(view.placedPlayers);
  const stands = ({ id, connected }: Person): Standing =>
    !connected ? 'away' : locked.has(id) ? 'locked' : placed.has(id) ? 'placed' : 'open';
  const people = [...(session.crowd?.people ?? [])].sort(
    (a, b) => ORDER.indexOf(stands(a)) - ORDER.indexOf(stands(b)),
  );
  return (
    <aside class="host-players" aria-label={say('host.list')}>
      <h2>{say('host.list')}</h2>
      {people.length > 0 && view.extraTime !== null && <p class="tiny dim">{say('extraTime.hint')}</p>}
      {people.length === 0 && <p class="small dim">{say('screen.waitingFirst')}</p>}
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            {guessing && (
              <span class="frames" aria-hidden="true">
                <i class={locked.has(person.id) ? 'on' : placed.has(person.id) ? 'half' : ''} />
              </span>
            )}
            {view.extraTime === null ? (
              <span class="cut grow" translate={false}>
                {person.name}
              </span>
            ) : (
              <button
                type="button"
                class="cut grow person"
                translate={false}
                aria-label={say('extraTime.for', { name: person.name })}
                onClick={() => setHelping(person)}
              >
                {person.name}
              </button>
            )}
            <Stands how={stands(person)} />
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
      {helping && (
        <PersonDialog connection={connection} view={view} person={helping} onClose={() => setHelping(null)} />
      )}
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
