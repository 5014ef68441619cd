// The host's few buttons for somebody who also plays: alone, or with friends.
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import type { Session } from '../net/session.ts';
import { say } from '../words/words.ts';
import { isDrawing } from './drawing.ts';
import { EndMatch } from './EndMatch.tsx';

interface HostBarProps {
  readonly connection: Connection;
  readonly session: Session;
  readonly view: MatchView;
}

export function HostBar({ connection, view }: HostBarProps) {
  const { name } = view.phase;
  const tell = (message: Parameters<Connection['tell']>[0], payload?: object) => () =>
    void connection.tell(message, payload);
  return (
    <footer class="inset hostbar">
      {name === 'lobby' && (
        <button type="button" class="button primary" onClick={tell('host.start')}>
          {say('host.start')}
        </button>
      )}
      {(name === 'briefing' || name === 'reveal' || name === 'standings') && (
        <button type="button" class="button primary" disabled={isDrawing(view)} onClick={tell('host.next')}>
          {say('host.next')}
        </button>
      )}
      {name === 'finale' && (
        <button type="button" class="button primary" onClick={tell('host.again')}>
          {say('host.again')}
        </button>
      )}
      {name !== 'lobby' && name !== 'finale' && (
        <div class="row small hostbar-more">
          {name === 'guessing' && (
            <>
              <button type="button" class="link" onClick={tell(view.paused ? 'host.resume' : 'host.pause')}>
                {say(view.paused ? 'host.resume' : 'host.pause')}
              </button>
              <button type="button" class="link" onClick={tell('host.untimed')}>
                {say('host.untimed')}
              </button>
              <button type="button" class="link" onClick={tell('host.skip')}>
                {say('host.skip')}
              </button>
            </>
          )}
          <EndMatch class="link" onEnd={tell('host.end')} />
        </div>
      )}
    </footer>
  );
}
