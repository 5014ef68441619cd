// Who is in the room, by name, on a phone.
import type { Session } from '../net/session.ts';
import { say } from '../words/words.ts';
import { namedFirst } from './present.ts';
import './people.css';

const MOST = 24;

interface WhoIsHereProps {
  readonly session: Session;
  readonly own: string | undefined; // player id
}

export function WhoIsHere({ session, own }: WhoIsHereProps) {
  const { people, more } = namedFirst(session.crowd?.people ?? [], own, MOST);
  if (people.length === 0) return null;
  return (
    <ul class="who" aria-label={say('people.here')}>
      {people.map(({ id, name, connected }) => (
        <li
          key={id}
          class={`cut${id === own ? ' you' : ''}${connected ? '' : ' away'}`}
          translate={false}
          aria-label={connected ? undefined : say('people.awayNamed', { name })}
        >
          {name}
        </li>
      ))}
      {more > 0 && <li class="more num">{say('people.moreHere', { count: more })}</li>}
    </ul>
  );
}
