// /booth: a screen that nobody looks after. It draws people in, lets them play by phone or right here, runs match after
// match in one room by itself, starts over when they have gone, and finds its way back from a lost server.
import { useEffect, useMemo } from 'preact/hooks';
import type { JoinOptions, Keep } from '../../shared/protocol/messages.ts';
import { Attract } from '../booth/Attract.tsx';
import '../booth/booth.css';
import { SoundSwitch } from '../booth/SoundSwitch.tsx';
import { StillThere } from '../booth/StillThere.tsx';
import { holdGestures } from '../booth/touch.ts';
import { type BoothRoom, useBoothRoom } from '../booth/useBoothRoom.ts';
import { useBoothSounds } from '../booth/useBoothSounds.ts';
import { useHere } from '../booth/useHere.ts';
import { useIdle } from '../booth/useIdle.ts';
import { useReload } from '../booth/useReload.ts';
import { useStarting } from '../booth/useStarting.ts';
import { useStartingOver } from '../booth/useStartingOver.ts';
import { Welcome } from '../booth/Welcome.tsx';
import { newSecret } from '../net/seats.ts';
import { isFinal, isOutdated } from '../net/session.ts';
import { preloadConnection, useConnection } from '../net/useConnection.ts';
import { keepAwake } from '../net/wakeLock.ts';
import { Guarded } from '../parts/Guarded.tsx';
import { holdStage } from '../theme.ts';
import { useTitle } from '../title.ts';
import { say } from '../words/words.ts';
import { Projected } from './Screen.tsx';

const WAIT_SECONDS = 20; // between the first phone and the first round, so that friends get in too

export function Booth() {
  useTitle(say('booth.title'));
  const { room, isServerAway, renew } = useBoothRoom();
  useEffect(keepAwake, []);
  useEffect(holdGestures, []);
  useEffect(() => holdStage('projector'), []);
  useEffect(preloadConnection, []);
  if (room) return <Open key={room.code} room={room} onLost={renew} />;
  return <Opening isServerAway={isServerAway} />;
}

function Opening({ isServerAway }: { readonly isServerAway: boolean }) {
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
  readonly onLost: () => void;
}

function Open({ room, onLost }: OpenProps) {
  const options = useMemo<JoinOptions>(
    () => ({ role: 'booth', seatKey: newSecret(), hostKey: room.hostKey }),
    [room],
  );
  const connection = useConnection(room.code, options, true);
  const session = connection?.session.value ?? null;
  const isOld = session !== null && isOutdated(session.link);
  useReload(connection === null || isOld, room.code);
  const here = useHere(room.code);
  const hereSession = here.connection?.session.value ?? null;
  const phase = session?.view?.phase.name ?? 'lobby';
  const present = session?.crowd?.people.filter(({ connected }) => connected).length ?? 0;
  const isUntouched = phase === 'lobby' && !here.isTaken && present === 0;
  const startOver = useStartingOver(connection, phase);
  const next = (keep: Keep) => {
    here.leave();
    startOver(keep);
  };
  // phones that had a finale have played; those of a match that nobody touched any more are let go
  const secondsLeft = useIdle(session, isUntouched, () => next(phase === 'finale' ? 'here' : 'new'));
  const waits = phase === 'lobby' && present > 0;
  const startsIn = useStarting(waits, here.isTaken ? 0 : WAIT_SECONDS, () => {
    void connection?.tell('host.start');
  });
  const sound = useBoothSounds(session);
  const isLost = session !== null && isFinal(session.link) && !isOld;
  useEffect(() => {
    if (isLost) onLost();
  }, [isLost, onLost]);

  const shown = hereSession?.view ? hereSession : session;
  return (
    <div class="booth booth-wall" onClickCapture={holdBack}>
      <Guarded moment={`${room.code} ${phase}`}>
        {isUntouched && <Welcome code={room.code} session={session} onPlay={here.sitDown} />}
        {!isUntouched && shown?.view && (
          <Projected
            session={shown}
            view={shown.view}
            here={here.connection ?? undefined}
            note={startsIn ? say('booth.starts', { count: startsIn }) : undefined}
          />
        )}
      </Guarded>
      {secondsLeft !== null && phase !== 'finale' && <StillThere seconds={secondsLeft} />}
      <div class="booth-notes" {...(phase === 'reveal' ? { 'data-theme': 'dark' } : {})}>
        <p class="booth-said num" role="status">
          {phase === 'finale' && secondsLeft !== null && say('booth.nextIn', { count: secondsLeft })}
        </p>
        {phase === 'finale' && here.isTaken && (
          <button type="button" class="button compact" onClick={() => startOver('here')}>
            {say('host.again')}
          </button>
        )}
        {phase === 'finale' && (
          <button type="button" class="button compact" onClick={() => next('here')}>
            {say('booth.next')}
          </button>
        )}
        <SoundSwitch sound={sound} />
      </div>
    </div>
  );
}

/** A booth has no way out: links of the pages that it shows lead nowhere. */
function holdBack(event: MouseEvent): void {
  if ((event.target as Element | null)?.closest('a')) event.preventDefault();
}
