// /booth: a screen that nobody looks after. It draws people in, lets them play by phone or right here, runs the match by
// itself, starts over when they have gone, and finds its way back from a lost server.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { JoinOptions } from '../../shared/protocol/messages.ts';
import { Attract } from '../booth/Attract.tsx';
import '../booth/booth.css';
import { SoundSwitch } from '../booth/SoundSwitch.tsx';
import { type BoothRoom, useBoothRoom } from '../booth/useBoothRoom.ts';
import { useBoothSounds } from '../booth/useBoothSounds.ts';
import { useIdle } from '../booth/useIdle.ts';
import { useReload } from '../booth/useReload.ts';
import { useStarting } from '../booth/useStarting.ts';
import { keepSeat, newSecret, seatIn } from '../net/seats.ts';
import { isFinal, type Session } from '../net/session.ts';
import { preloadConnection, useConnection } from '../net/useConnection.ts';
import { keepAwake } from '../net/wakeLock.ts';
import { Guarded } from '../parts/Guarded.tsx';
import { Heading } from '../parts/Heading.tsx';
import { spokenHost, useJoinUrl } from '../parts/joinAddress.ts';
import { Notices } from '../parts/Notices.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { holdStage } from '../theme.ts';
import { useTitle } from '../title.ts';
import { newNickname } from '../words/nicknames.ts';
import { say } from '../words/words.ts';
import { Player } from './Player.tsx';
import { Projected } from './Screen.tsx';

export function Booth() {
  useTitle(say('booth.title'));
  const { room, isServerAway, renew } = useBoothRoom();
  useEffect(keepAwake, []);
  useEffect(preloadConnection, []);
  if (room) return <Open key={room.code} room={room} onOver={renew} />;
  return <Opening isServerAway={isServerAway} />;
}

function Opening({ isServerAway }: { readonly isServerAway: boolean }) {
  useEffect(() => holdStage('projector'), []);
  return (
    <main class="wall booth">
      <div class="booth-waiting">
        <Attract />
        <p role="status">{isServerAway ? say('link.noServer') : say('booth.opening')}</p>
      </div>
    </main>
  );
}

interface OpenProps {
  readonly room: BoothRoom;
  readonly onOver: () => void;
}

function Open({ room, onOver }: OpenProps) {
  // somebody plays on this very screen; a reload does not send them away
  const [isHere, setHere] = useState(() => seatIn(room.code).hosting === 'solo');
  const options = useMemo<JoinOptions>(
    () => ({ role: 'host', seatKey: newSecret(), hostKey: room.hostKey }),
    [room],
  );
  const connection = useConnection(room.code, options);
  const session = connection?.session.value ?? null;
  useReload(connection === null, room.code);
  const phase = session?.view?.phase.name ?? 'lobby';
  const isUntouched = phase === 'lobby' && !isHere && (session?.crowd?.people.length ?? 0) === 0;
  const secondsLeft = useIdle(session, isUntouched, () => {
    if (phase !== 'lobby' && phase !== 'finale') void connection?.tell('host.end');
    onOver();
  });
  const startsIn = useStarting(phase === 'lobby' && !isHere && !isUntouched, () => {
    void connection?.tell('host.start');
  });
  const sound = useBoothSounds(session);
  useEffect(() => holdStage(isHere ? null : 'projector'), [isHere]);
  const isLost = session !== null && isFinal(session.link);
  useEffect(() => {
    if (isLost) onOver();
  }, [isLost, onOver]);

  const playHere = () => {
    keepSeat(room.code, {
      ...seatIn(room.code),
      key: newSecret(),
      name: newNickname(),
      taken: true,
      hosting: 'solo',
    });
    setHere(true);
  };
  return (
    <div class={isHere ? 'booth' : 'booth booth-wall'} onClickCapture={holdBack}>
      <Guarded moment={`${room.code} ${phase}`}>
        {isHere && <Player code={room.code} />}
        {!isHere && isUntouched && <Welcome code={room.code} session={session} onPlay={playHere} />}
        {!isHere && !isUntouched && session?.view && (
          <Projected
            session={session}
            view={session.view}
            note={startsIn === null ? undefined : say('booth.starts', { count: startsIn })}
          />
        )}
      </Guarded>
      <div class="booth-idle" role="status" aria-live="polite">
        {secondsLeft !== null && <p class="booth-note">{say('booth.idle', { count: secondsLeft })}</p>}
      </div>
      {!isHere && (
        <div class="booth-notes" {...(phase === 'reveal' ? { 'data-theme': 'dark' } : {})}>
          {phase === 'finale' && (
            <button type="button" class="button compact" onClick={onOver}>
              {say('booth.next')}
            </button>
          )}
          <SoundSwitch sound={sound} />
        </div>
      )}
    </div>
  );
}

/** A booth has no way out: links of the pages that it shows lead nowhere. */
function holdBack(event: MouseEvent): void {
  if ((event.target as Element | null)?.closest('a')) event.preventDefault();
}

interface WelcomeProps {
  readonly code: string;
  readonly session: Session | null;
  readonly onPlay: () => void;
}

function Welcome({ code, session, onPlay }: WelcomeProps) {
  const url = useJoinUrl(code);
  return (
    <main class="wall booth-welcome">
      {session && <Notices session={session} />}
      <Attract />
      <section class="booth-way">
        <Wordmark />
        <Heading>{say('landing.title')}</Heading>
        <button type="button" class="button primary booth-play" onClick={onPlay}>
          {say('booth.play')}
        </button>
        <div class="booth-scan">
          <QrCode url={url} />
          <p>
            {say('booth.scan')}
            <br />
            <span class="dim">
              {spokenHost(url)} · <b class="code">{code}</b>
            </span>
          </p>
        </div>
        <p class="dim">{say('booth.short')}</p>
      </section>
    </main>
  );
}
