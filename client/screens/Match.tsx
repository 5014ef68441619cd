// A player's match: one screen per phase. Which moment it is comes from the view alone.
import { useEffect } from 'preact/hooks';
import type { MatchView } from '../../shared/protocol/view.ts';
import { useRoundsAhead } from '../fetchedRounds.ts';
import { HostBarLater } from '../host/HostBarLater.tsx';
import { StandIn } from '../host/StandIn.tsx';
import type { Connection } from '../net/connection.ts';
import type { Session } from '../net/session.ts';
import { keepAwake } from '../net/wakeLock.ts';
import { fetched } from '../parts/fetched.tsx';
import { GoOn, mayGoOn, ReadyCount } from '../parts/GoOn.tsx';
import { Guarded } from '../parts/Guarded.tsx';
import { LateWelcome } from '../parts/LateWelcome.tsx';
import { MoreBelow } from '../parts/MoreBelow.tsx';
import { momentOf } from '../parts/moment.ts';
import { Notices } from '../parts/Notices.tsx';
import { useArrival } from '../parts/useArrival.ts';
import { Briefing } from '../phases/Briefing.tsx';
import { Reveal } from '../phases/Reveal.tsx';
import { stage } from '../theme.ts';
import { useTitle } from '../title.ts';
import { Lobby } from './Lobby.tsx';
import { Play } from './Play.tsx';

const standings = fetched(() => import('./Standings.tsx').then(({ Standings }) => Standings));
const finale = fetched(() => import('./Finale.tsx').then(({ Finale }) => Finale));

interface MatchProps {
  readonly connection: Connection;
  readonly session: Session;
  readonly view: MatchView;
}

interface NewcomerProps extends MatchProps {
  readonly isNew: boolean; // has just sat down for the first time
}

export function Match({ connection, session, view, isNew }: NewcomerProps) {
  useEffect(keepAwake, []);
  useTitle(view.code);
  useRoundsAhead(view);
  const animate = useArrival(view);
  const { phase } = view;
  const round = 'round' in phase ? phase.round : null;
  useEffect(() => window.scrollTo(0, 0), [phase.name, round]); // a new moment begins at its top
  useEffect(() => {
    if (phase.name === 'reveal') return fetchWhatFollows();
    return undefined;
  }, [phase.name]);
  const type = round === null ? undefined : view.rounds[round]?.spec.type;
  const lights = phase.name === 'reveal' ? { 'data-theme': 'dark' } : {};
  const more = phase.name !== 'guessing' && stage.value === 'phone' && <MoreBelow />;
  const hasBar = view.isHost || mayGoOn(view) || goesOn(view);
  return (
    <main
      class={`screen screen-${phase.name}${hasBar ? ' screen-barred' : ''}`}
      data-round={type}
      {...lights}
    >
      {isNew && <LateWelcome view={view} />}
      <Notices session={session} />
      <StandIn connection={connection} session={session} view={view} />
      <Guarded moment={momentOf(view)}>
        <CurrentPhase connection={connection} session={session} view={view} animate={animate} />
      </Guarded>
      {!hasBar && more}
      {view.isHost && (
        <HostBarLater connection={connection} session={session} view={view}>
          {more}
        </HostBarLater>
      )}
      {!view.isHost && hasBar && (
        <footer class="inset hostbar">
          {more}
          {mayGoOn(view) ? (
            <GoOn connection={connection} session={session} view={view} />
          ) : (
            <ReadyCount session={session} view={view} />
          )}
        </footer>
      )}
    </main>
  );
}

/** After the last reveal comes the finale, which has the figures of the standings in it as well. */
function fetchWhatFollows(): () => void {
  const stops = [standings.ahead(), finale.ahead()];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Does what is shown give way to something by itself, without a host's hand? */
const goesOn = ({ phase, endsAt }: MatchView): boolean =>
  (phase.name === 'reveal' || phase.name === 'standings') && endsAt !== null;

function CurrentPhase({ connection, session, view, animate }: MatchProps & { readonly animate: boolean }) {
  const { phase } = view;
  switch (phase.name) {
    case 'lobby':
      return <Lobby connection={connection} session={session} view={view} />;
    case 'briefing':
      return <Briefing key={phase.round} session={session} view={view} round={phase.round} />;
    case 'guessing':
      return <Play key={phase.round} connection={connection} session={session} view={view} phase={phase} />;
    case 'reveal':
      return <Reveal key={phase.round} session={session} view={view} phase={phase} animate={animate} />;
    case 'standings':
      return <standings.Part view={view} phase={phase} />;
    case 'finale':
      return <finale.Part connection={connection} session={session} view={view} phase={phase} />;
  }
}
