// The buttons that move a match on. Each sends one message; the next view says whether it worked.
import type { ComponentChildren } from 'preact';
import type { MessageName } from '../../shared/protocol/messages.ts';
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import type { Session } from '../net/session.ts';
import { hasFailed, isDrawing } from '../parts/drawing.ts';
import { ReadyCount } from '../parts/GoOn.tsx';
import { Guarded } from '../parts/Guarded.tsx';
import { Icon } from '../parts/Icon.tsx';
import { LockCount } from '../parts/LockCount.tsx';
import { momentOf } from '../parts/moment.ts';
import { StandingsList } from '../parts/StandingsList.tsx';
import { useTimeLeft } from '../parts/secondsLeft.ts';
import { say } from '../words/words.ts';
import { HostStep } from './HostStep.tsx';
import { BackToNow, LastReveal } from './LastReveal.tsx';
import { PaceChoice } from './PaceChoice.tsx';
import { PlayAlong } from './PlayAlong.tsx';
import { UndoSkip } from './UndoSkip.tsx';

interface HostActionsProps {
  readonly connection: Connection;
  readonly session: Session;
  readonly view: MatchView;
  readonly children?: ComponentChildren; // what concerns this page alone
}

const EXTENSION_SECONDS = 15;
const LISTED = 8;

export function HostActions({ connection, session, view, children }: HostActionsProps) {
  const { name } = view.phase;
  const nobody = (session.crowd?.people.length ?? 0) === 0;
  const { over } = useTimeLeft(session);
  const hasMore = Object.values(view.extraTime ?? {}).some((factor) => factor > 1);
  const waitsForSome = name === 'guessing' && over && hasMore;
  const step = { connection, view, class: 'button primary' };
  return (
    <div class="host-actions">
      {name === 'guessing' && <LockCount session={session} words={say('play.haveLocked')} />}
      <Clock connection={connection} session={session} view={view} />
      {(name === 'reveal' || name === 'standings') && <ReadyCount session={session} view={view} />}
      {children}
      <UndoSkip connection={connection} session={session} view={view} class="button quiet compact" />
      <LastReveal connection={connection} view={view} class="button quiet compact" />
      <div class="grow" />
      {name === 'lobby' && (
        <>
          <PaceChoice connection={connection} view={view} />
          {!view.moderates && <PlayAlong connection={connection} view={view} />}
        </>
      )}
      <p class="small dim">
        {name === 'lobby' && nobody
          ? say('host.nobodyYet')
          : waitsForSome
            ? say('extraTime.waiting')
            : hintFor(view)}
      </p>
      {name === 'lobby' && (
        <HostStep {...step} message="host.start">
          {say('host.start')}
          <SpaceCap />
        </HostStep>
      )}
      {view.phase.name === 'finale' && (
        <>
          {!view.moderates && (
            <HostStep {...step} message="host.again">
              {say('host.again')}
            </HostStep>
          )}
          <a class="button quiet" href={`/results/${view.matchId}`}>
            {say('host.results')}
          </a>
          <a class="button quiet" href={`/results/${view.matchId}/report`} target="_blank" rel="noopener">
            {say('results.report')}
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
      {view.lookingBack !== null && <BackToNow connection={connection} view={view} class="button primary" />}
      {name !== 'lobby' && name !== 'finale' && view.lookingBack === null && (
        <HostStep {...step} message="host.next" disabled={isDrawing(view)}>
          {say('host.next')}
          <Icon name="next" />
          <SpaceCap />
        </HostStep>
      )}
    </div>
  );
}

/** What stops, stretches or jumps over the running clock and its round. */
function Clock({ connection, view }: HostActionsProps) {
  const { name } = view.phase;
  const isGuessing = name === 'guessing';
  const isRound = isGuessing || name === 'briefing';
  const canPause = isGuessing || view.endsAt !== null || view.paused;
  if (!isRound && !canPause) return null;
  const tell = (message: MessageName, payload?: object) => () => void connection.tell(message, payload);
  const quiet = { type: 'button', class: 'button quiet compact' } as const;
  return (
    <div class="host-buttons">
      {canPause && (
        <button {...quiet} onClick={tell(view.paused ? 'host.resume' : 'host.pause')}>
          <Icon name={view.paused ? 'resume' : 'pause'} />
          {say(view.paused ? 'host.resume' : 'host.pause')}
        </button>
      )}
      {isRound && (
        <HostStep connection={connection} view={view} message="host.skip" class={quiet.class}>
          {say('host.skip')}
        </HostStep>
      )}
      {isGuessing && (
        <>
          <button {...quiet} onClick={tell('host.extend', { seconds: EXTENSION_SECONDS })}>
            {say('host.extend', { seconds: EXTENSION_SECONDS })}
          </button>
          <button {...quiet} disabled={view.endsAt === null && !view.paused} onClick={tell('host.untimed')}>
            {say('host.untimed')}
          </button>
        </>
      )}
    </div>
  );
}

function SpaceCap() {
  return (
    <span class="key-cap" aria-hidden="true">
      {say('host.space')}
    </span>
  );
}

function hintFor(view: MatchView): string {
  const { phase, settings } = view;
  if (view.lookingBack !== null && phase.name === 'reveal')
    return say('host.back.all', { n: phase.round + 1 });
  if (hasFailed(view)) return say('host.hint.failed');
  if (isDrawing(view)) return say('host.hint.drawing');
  if (settings.pace === 'party' && (phase.name === 'reveal' || phase.name === 'standings'))
    return say('host.hint.party');
  const isLast = 'round' in phase && phase.round === view.rounds.length - 1;
  if (isLast && (phase.name === 'reveal' || phase.name === 'standings'))
    return say('host.hint.standingsLast');
  return say(`host.hint.${phase.name}`);
}
