// For whoever has come in the finale: that they are in, when it begins, and how the game that they missed ended.
import type { MatchView, PhaseView } from '../../shared/protocol/view.ts';
import type { Session } from '../net/session.ts';
import { Heading } from '../parts/Heading.tsx';
import { StandingsList } from '../parts/StandingsList.tsx';
import { say } from '../words/words.ts';
import { WhoIsHere } from './WhoIsHere.tsx';

interface NextGameProps {
  readonly session: Session;
  readonly view: MatchView;
  readonly phase: Extract<PhaseView, { name: 'finale' }>;
}

const LISTED = 3;

export function NextGame({ session, view, phase }: NextGameProps) {
  return (
    <>
      <section class="stack">
        <p class="dim cut">{view.you?.name}</p>
        <Heading>{say('people.next')}</Heading>
        <p>{say(view.settings.pace === 'own' ? 'people.nextAlone' : 'people.nextHost')}</p>
        <WhoIsHere session={session} own={view.you?.id} />
      </section>
      {phase.standings.length > 0 && (
        <section class="stack">
          <h2 class="small dim plain">{say('people.winners')}</h2>
          <StandingsList
            standings={phase.standings}
            ghosts={[]}
            own={undefined}
            most={LISTED}
            withGains={false}
          />
        </section>
      )}
    </>
  );
}
