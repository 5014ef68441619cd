// A link for somebody who helps to lead: it moves the match on and ends nothing.
import { useState } from 'preact/hooks';
import type { Connection } from '../net/connection.ts';
import { keepModeratorKey, moderatorKeyOf, newSecret } from '../net/seats.ts';
import { LinkField } from '../people/LinkField.tsx';
import { say } from '../words/words.ts';

interface ModeratorLinkProps {
  readonly connection: Connection;
  readonly origin: string; // where the room is reached
  readonly code: string;
}

export function ModeratorLink({ connection, origin, code }: ModeratorLinkProps) {
  const [key, setKey] = useState(() => moderatorKeyOf(code));
  const make = async () => {
    const made = newSecret();
    if (!(await connection.tell('host.moderator', { key: made })).ok) return;
    keepModeratorKey(code, made);
    setKey(made);
  };
  return (
    <details class="options host-more">
      <summary>{say('host.moderator.title')}</summary>
      <p class="small">{say('host.moderator.means')}</p>
      {key && <LinkField name={say('host.moderator.name')} url={`${origin}/${code}/moderate#key=${key}`} />}
      <button type="button" class="button quiet compact" onClick={() => void make()}>
        {say(key ? 'host.moderator.again' : 'host.moderator.make')}
      </button>
    </details>
  );
}
