// Waiting for the start, on a phone: your name, how many are here, and what is going to happen.
import { useState } from 'preact/hooks';
import { NAME_LENGTH_MAX } from '../../shared/protocol/room.ts';
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import { hostKeyOf } from '../net/seats.ts';
import type { Session } from '../net/session.ts';
import { ExtraTimeChoice } from '../parts/ExtraTimeChoice.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Sample } from '../parts/Sample.tsx';
import { StartsIn } from '../parts/StartsIn.tsx';
import { HostLinkMore } from '../people/HostLinkMore.tsx';
import { Invite } from '../people/Invite.tsx';
import { WhoIsHere } from '../people/WhoIsHere.tsx';
import { say } from '../words/words.ts';

interface LobbyProps {
  readonly connection: Connection;
  readonly session: Session;
  readonly view: MatchView;
}

export function Lobby({ connection, session, view }: LobbyProps) {
  const [renaming, setRenaming] = useState(false);
  const own = view.you;
  const hostKey = view.isHost ? hostKeyOf(view.code) : null;
  const name = session.crowd?.people.find((person) => person.id === own?.id)?.name ?? own?.name ?? '';
  return (
    <div class="page column lobby">
      <header class="row between">
        <span class="code" style={{ fontSize: '22px' }}>
          {view.code}
        </span>
        <span class="small dim num">{say('lobby.here', { count: session.crowd?.people.length ?? 0 })}</span>
      </header>
      <div class="lobby-own">
        <div class="stack">
          <p class="dim">{say('lobby.youAre')}</p>
          <Heading class="me">{name}</Heading>
          {!view.isHost && view.endsAt === null && (
            <p class="dim">{say(view.settings.pace === 'own' ? 'lobby.waitAlone' : 'lobby.wait')}</p>
          )}
          <StartsIn session={session} />
          {!view.isHost && view.settings.pace !== 'own' && (
            <p class="small dim">{say(`pace.${view.settings.pace}.told`)}</p>
          )}
        </div>
        {renaming ? (
          <Rename connection={connection} name={name} onDone={() => setRenaming(false)} />
        ) : (
          <button
            type="button"
            class="button quiet compact"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => setRenaming(true)}
          >
            {say('lobby.rename')}
          </button>
        )}
        <Invite code={view.code} quiet={view.isHost} />
        {own && (
          <details class="more-time">
            <summary class="small">{say('extraTime.ask')}</summary>
            <ExtraTimeChoice
              factor={own.extraTime}
              legend={say('extraTime.ask')}
              onChoose={(factor) => void connection.tell('extraTime', { factor })}
            />
            <p class="small dim">{say('extraTime.why')}</p>
          </details>
        )}
        <WhoIsHere session={session} own={own?.id} />
        {hostKey && <HostLinkMore origin={window.location.origin} code={view.code} hostKey={hostKey} />}
      </div>
      <div class="grow" />
      <div class="lobby-seen">
        <Sample />
        <p>{say('lobby.lead')}</p>
      </div>
    </div>
  );
}

interface RenameProps {
  readonly connection: Connection;
  readonly name: string;
  readonly onDone: () => void;
}

function Rename({ connection, name, onDone }: RenameProps) {
  const [typed, setTyped] = useState(name);
  const submit = async (event: Event) => {
    event.preventDefault();
    if ((await connection.tell('rename', { name: typed })).ok) onDone();
  };
  return (
    <form class="stack" onSubmit={(event) => void submit(event)} noValidate>
      <label class="labelled">
        <span>{say('join.nickname')}</span>
        <input
          class="field"
          value={typed}
          maxLength={NAME_LENGTH_MAX}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="submit" class="button compact">
          {say('lobby.save')}
        </button>
        <button type="button" class="button quiet compact" onClick={onDone}>
          {say('lobby.cancel')}
        </button>
      </div>
    </form>
  );
}
