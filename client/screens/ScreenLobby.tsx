// The projector's lobby: scan, tap, and see your name come up. Tiles shrink as the room fills.
import { useRef } from 'preact/hooks';
import type { Person } from '../net/session.ts';
import { spokenHost, useJoinUrl } from '../parts/joinAddress.ts';
import { playlistLength } from '../parts/playlistLength.ts';
import { QrCode } from '../parts/QrCode.tsx';
import { useTimeLeft } from '../parts/secondsLeft.ts';
import { Wordmark } from '../parts/Wordmark.tsx';
import { say } from '../words/words.ts';
import type { ProjectedProps } from './projected.ts';

export function ScreenLobby({ session, view, note }: ProjectedProps) {
  const url = useJoinUrl(view.code);
  const people = session.crowd?.people ?? [];
  const closed = session.crowd?.doorLocked ?? false;
  const { seconds } = useTimeLeft(session);
  return (
    <div class="wall-lobby-grid">
      <section class="wall-join">
        <Wordmark />
        <div class="grow" />
        <div class="row wall-scan">
          <QrCode url={url} />
          <p class="scan-words">
            {say('screen.scan')}
            <br />
            {say('screen.tapJoin')}
          </p>
        </div>
        <p class="wall-or dim">
          {closed ? (
            <strong>{say('screen.doorClosed')}</strong>
          ) : (
            <>
              {say('screen.orOpen')} <b>{spokenHost(url)}</b>, {say('screen.type')}
            </>
          )}
        </p>
        <h1 class="code wall-code" translate={false} style={{ '--size': codeSize(view.code) }}>
          {view.code}
        </h1>
      </section>
      <section class="frame wall-room">
        <div class="wall-room-rim">
          <span aria-live="polite">
            <b class="num" translate={false}>
              {people.length}
            </b>{' '}
            {say('screen.inTheRoom', { count: people.length })}
          </span>
          <span>{lengthOf(view)}</span>
        </div>
        <Names people={people} />
        <div class="wall-room-rim">
          <span>{say('screen.tagline')}</span>
          <span class="num">
            {note ?? (seconds === null ? say('screen.hostStarts') : say('pace.starts', { count: seconds }))}
          </span>
        </div>
      </section>
    </div>
  );
}

const lengthOf = ({ rounds, settings }: ProjectedProps['view']): string =>
  playlistLength(
    rounds.map(({ spec }) => spec),
    settings.timer,
  );

/** How many tiles fit at which size: columns × rows of the room's frame. */
const SIZES = [
  { columns: 3, rows: 11 },
  { columns: 4, rows: 8 },
  { columns: 5, rows: 12 },
  { columns: 6, rows: 16 },
  { columns: 6, rows: 22 },
] as const;

/** Wide letters take more room; the code fills its column whatever it is made of. */
const codeSize = (code: string): number =>
  182 - [...code].reduce((sum, letter) => sum + (letter === 'W' ? 8 : letter === 'M' ? 5 : 0), 0);

function Names({ people }: { readonly people: readonly Person[] }) {
  const arrived = useRef(new Set(people.map((person) => person.id)));
  const { columns, rows } = SIZES.find((size) => people.length <= size.columns * size.rows) ?? SIZES[4];
  const places = columns * rows;
  const hidden = people.length > places ? people.length - (places - 1) : 0;
  const shown = hidden > 0 ? people.slice(hidden) : people;
  if (people.length === 0) {
    return <p class="wall-empty">{say('screen.waitingFirst')}</p>;
  }
  return (
    <ul class="wall-names" style={{ '--columns': columns, '--rows': rows }}>
      {hidden > 0 && <li class="more">{say('screen.more', { count: hidden })}</li>}
      {shown.map((person) => (
        <li
          key={person.id}
          translate={false}
          class={`cut${person.connected ? '' : ' away'}${arrived.current.has(person.id) ? '' : ' fresh'}`}
        >
          {person.name}
        </li>
      ))}
    </ul>
  );
}
