// The host's buttons for somebody who also plays: alone, with friends, or standing in for a host who is away.
import type { ComponentChildren } from 'preact';
import type { MessageName } from '../../shared/protocol/messages.ts';
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import type { Session } from '../net/session.ts';
import { isDrawing } from '../parts/drawing.ts';
import { GoOn, mayGoOn, ReadyCount } from '../parts/GoOn.tsx';
import { say } from '../words/words.ts';
import { EndMatch } from './EndMatch.tsx';
import { HostStep } from './HostStep.tsx';
import { BackToNow, LastReveal } from './LastReveal.tsx';
import { holdsKey, PaceChoice } from './PaceChoice.tsx';
import { PlayersDialog } from './PlayersDialog.tsx';
import { UndoSkip } from './UndoSkip.tsx';

export interface HostBarProps {
  readonly connection: Connection;
  readonly session: Session;
  readonly view: MatchView;
}

/** Where *Next* is the one thing to do. In a party that is *Go on*; while guessing it is the player's own guess. */
const leadsOn = (view: MatchView): boolean => {
  const { name } = view.phase;
  if (view.lookingBack !== null) return false;
  return name === 'briefing' || ((name === 'reveal' || name === 'standings') && !mayGoOn(view));
};

/** More than fits beside each other on a phone? */
const isTall = (view: MatchView): boolean => {
  const { name } = view.phase;
  if (name === 'lobby') return holdsKey(view);
  return mayGoOn(view) || (name === 'briefing' && view.settings.pace !== 'own');
};

export function HostBar({
  connection,
  session,
  view,
  children,
}: HostBarProps & { readonly children?: ComponentChildren }) {
  const { name } = view.phase;
  const { settings } = view;
  const step = { connection, view };
  return (
    <footer class={`inset hostbar ${isTall(view) ? 'hostbar-tall' : ''}`}>
      {children}
      {name === 'lobby' && (
        <>
          <PaceChoice connection={connection} view={view} />
          <HostStep {...step} message="host.start" class="button primary">
            {say('host.start')}
          </HostStep>
        </>
      )}
      {leadsOn(view) && (
        <div class="go-on">
          <HostStep {...step} message="host.next" class="button primary" disabled={isDrawing(view)}>
            {say('host.next')}
          </HostStep>
          {name !== 'briefing' && view.endsAt !== null && <ReadyCount session={session} view={view} />}
        </div>
      )}
      {view.lookingBack !== null && <BackToNow connection={connection} view={view} class="button primary" />}
      {mayGoOn(view) && <GoOn connection={connection} session={session} view={view} />}
      {name === 'finale' && (
        <HostStep {...step} message="host.again" class="button primary">
          {say('host.again')}
        </HostStep>
      )}
      {(settings.pace !== 'own' || (name !== 'lobby' && name !== 'finale')) && (
        <More connection={connection} session={session} view={view} />
      )}
    </footer>
  );
}

function More({ connection, session, view }: HostBarProps) {
  const { name } = view.phase;
  const tell = (message: MessageName) => () => void connection.tell(message);
  const isRound = name === 'briefing' || name === 'guessing';
  const hasClock = view.endsAt !== null || view.paused;
  const step = { connection, view, class: 'link' };
  return (
    <div class="row small hostbar-more">
      {(name === 'guessing' || mayGoOn(view)) && (
        <HostStep {...step} message="host.next">
          {say('host.next')}
        </HostStep>
      )}
      {(hasClock || name === 'guessing') && (
        <button type="button" class="link" onClick={tell(view.paused ? 'host.resume' : 'host.pause')}>
          {say(view.paused ? 'host.resume' : 'host.pause')}
        </button>
      )}
      {name === 'guessing' && (
        <button type="button" class="link" onClick={tell('host.untimed')}>
          {say('host.untimed')}
        </button>
      )}
      {isRound && (
        <HostStep {...step} message="host.skip">
          {say('host.skip')}
        </HostStep>
      )}
      <UndoSkip connection={connection} session={session} view={view} class="link" />
      <LastReveal connection={connection} view={view} class="link" />
      {view.settings.pace !== 'own' && (
        <PlayersDialog connection={connection} session={session} view={view} />
      )}
      {name !== 'lobby' && name !== 'finale' && <EndMatch class="link" onEnd={tell('host.end')} />}
    </div>
  );
}
