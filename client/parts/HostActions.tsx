// The buttons that move a match on. Each sends one message; the next view says whether it worked.
import type { MessageName } from '../../shared/protocol/messages.ts';
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import type { Session } from '../net/session.ts';
import { say } from '../words/words.ts';
import { isDrawing } from './drawing.ts';
import { Guarded } from './Guarded.tsx';
import { Icon } from './Icon.tsx';
import { LockCount } from './LockCount.tsx';
import { momentOf } from './moment.ts';
import { StandingsList } from './StandingsList.tsx';

interface HostActionsProps {
  readonly connection: Connection;
  readonly session: Session;
  readonly view: MatchView;
}

const EXTENSION_SECONDS = 15;
const LISTED = 8;

export function HostActions({ connection, session, view }: HostActionsProps) {
  const { name } = view.phase;
  const nobody = (session.crowd?.people.length ?? 0) === 0;
  const tell = (message: MessageName, payload?: object) => () => void connection.tell(message, payload);
  const clocked = name === 'guessing' || name === 'briefing';
  return (
    <div class="host-actions">
      {name === 'guessing' && <LockCount session={session} words={say('play.haveLocked')} />}
      {clocked && (
        <div class="host-buttons">
          <button
            type="button"
            class="button quiet compact"
            onClick={tell(view.paused ? 'host.resume' : 'host.pause')}
          >
            <Icon name={view.paused ? 'resume' : 'pause'} />
            {say(view.paused ? 'host.resume' : 'host.pause')}
          </button>
          <button type="button" class="button quiet compact" onClick={tell('host.skip')}>
            {say('host.skip')}
          </button>
          {name === 'guessing' && (
            <>
              <button
                type="button"
                class="button quiet compact"
                onClick={tell('host.extend', { seconds: EXTENSION_SECONDS })}
              >
                {say('host.extend', { seconds: EXTENSION_SECONDS })}
              </button>
              <button
                type="button"
                class="button quiet compact"
                disabled={view.endsAt === null && !view.paused}
                onClick={tell('host.untimed')}
              >
                {say('host.untimed')}
              </button>
            </>
          )}
        </div>
      )}
      <div class="grow" />
      <p class="small dim">{name === 'lobby' && nobody ? say('host.nobodyYet') : hintFor(view)}</p>
      {name === 'lobby' && (
        <button type="button" class="button primary" onClick={tell('host.start')}>
          {say('host.start')}
        </button>
      )}
      {view.phase.name === 'finale' && (
        <>
          <button type="button" class="button primary" onClick={tell('host.again')}>
            {say('host.again')}
          </button>
          <a class="button quiet" href={`/results/${view.matchId}`}>
            {say('host.results')}
          </a>
          <Guarded moment={momentOf(view)}>
            <StandingsList
              standings={view.phase.standings}
              ghosts={view.phase.ghosts}
              own={undefined}
              most={LISTED}
              withGains={false}
            />
          </Guarded>
        </>
      )}
      {name !== 'lobby' && name !== 'finale' && (
        <button type="button" class="button primary" disabled={isDrawing(view)} onClick={tell('host.next')}>
          {say('host.next')}
          <Icon name="next" />
          <span class="key-cap" aria-hidden="true">
            {say('host.space')}
          </span>
        </button>
      )}
    </div>
  );
}

function hintFor(view: MatchView): string {
  const { phase } = view;
  if (isDrawing(view)) return say('host.hint.drawing');
  if (phase.name === 'reveal' && phase.round === view.rounds.length - 1)
    return say('host.hint.standingsLast');
  return say(`host.hint.${phase.name}`);
}
