// What the host sees: the moment of the match, the buttons that move it, the rounds, the people.
// The truth is not on this page before the lock: it shows what everybody sees.
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import type { Session } from '../net/session.ts';
import { isDrawing } from '../parts/drawing.ts';
import { Guarded } from '../parts/Guarded.tsx';
import { momentOf } from '../parts/moment.ts';
import { Notices } from '../parts/Notices.tsx';
import { useSettled } from '../parts/useSettled.ts';
import { Wordmark } from '../parts/Wordmark.tsx';
import { say } from '../words/words.ts';
import { EndMatch } from './EndMatch.tsx';
import { GuideNote } from './GuideNote.tsx';
import { HostActions } from './HostActions.tsx';
import { HostMoment } from './HostMoment.tsx';
import { HostPlayers } from './HostPlayers.tsx';
import { HostReel } from './HostReel.tsx';
import { SeenAlone } from './LastReveal.tsx';
import { StandIn } from './StandIn.tsx';
import { useSeeAgain } from './useSeeAgain.ts';
import { useSpaceKey } from './useSpaceKey.ts';
import '../styles/hostLaptop.css';

export interface HostProps {
  readonly connection: Connection;
  readonly session: Session;
  readonly view: MatchView;
}

export function HostConsole({
  connection,
  session,
  view,
  hostKey,
}: HostProps & { readonly hostKey: string | null }) {
  useSpaceForNext(connection, view);
  const doorLocked = session.crowd?.doorLocked ?? false;
  const moment = momentOf(view);
  const alone = useSeeAgain(connection, view);
  const revealed = alone.phase?.round ?? (view.phase.name === 'reveal' ? view.phase.round : null);
  const shown = alone.phase ? 'reveal' : view.phase.name;
  const dark = shown === 'reveal' ? { 'data-theme': 'dark' } : {};
  return (
    <main class={`host host-${shown}`} {...dark}>
      <div class="host-told">
        <Notices session={session} />
        <StandIn connection={connection} session={session} view={view} />
      </div>
      <header class="host-head">
        <div class="row wrap">
          <a class="wordmark" href="/">
            <Wordmark />
          </a>
          <span class="code host-code" translate={false}>
            {view.code}
          </span>
          <span class="small dim num">
            {say('host.players', { count: session.crowd?.people.length ?? 0 })}
          </span>
        </div>
        <div class="row wrap">
          <a class="button quiet compact" href={`/${view.code}/screen`} target="_blank" rel="noopener">
            {say('host.openScreen')}
          </a>
          <button
            type="button"
            class="button quiet compact"
            aria-pressed={doorLocked}
            onClick={() => void connection.tell('host.lock', { locked: !doorLocked })}
          >
            {say(doorLocked ? 'host.unlockRoom' : 'host.lockRoom')}
          </button>
          {view.phase.name !== 'finale' && !view.moderates && (
            <EndMatch class="button quiet compact" onEnd={() => void connection.tell('host.end')} />
          )}
        </div>
      </header>
      <div class="host-body">
        <section class="host-main">
          <Guarded moment={moment}>
            <HostMoment
              session={session}
              connection={connection}
              view={view}
              hostKey={hostKey}
              alone={alone.phase}
            />
          </Guarded>
          <HostActions connection={connection} session={session} view={view}>
            {alone.phase && (
              <SeenAlone
                connection={connection}
                view={view}
                round={alone.phase.round}
                onClose={alone.close}
              />
            )}
            <Guarded moment={moment} isQuiet>
              <GuideNote view={view} round={revealed} />
            </Guarded>
          </HostActions>
        </section>
        <Guarded moment={moment}>
          <HostReel view={view} onOpen={alone.open} />
        </Guarded>
      </div>
      <Guarded moment={moment}>
        <HostPlayers connection={connection} session={session} view={view} />
      </Guarded>
    </main>
  );
}

/** Space does what the large button does; the next match is nobody's accident. */
function useSpaceForNext(connection: Connection, view: MatchView): void {
  const { name } = view.phase;
  const { settled, hold } = useSettled(view);
  const step = () => {
    if (!settled || isDrawing(view)) return;
    hold();
    void connection.tell(name === 'lobby' ? 'host.start' : 'host.next');
  };
  useSpaceKey(name === 'finale' ? null : step);
}
