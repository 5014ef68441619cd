// The middle of the host's page: the moment of the match, as everybody sees it.

import type { MatchView, PhaseView } from '../../shared/protocol/view.ts';
import { ExitBars } from '../exit/ExitQuestion.tsx';
import { useRoundsAhead } from '../fetchedRounds.ts';
import type { Connection } from '../net/connection.ts';
import type { Session } from '../net/session.ts';
import { Heading } from '../parts/Heading.tsx';
import { StandingsList } from '../parts/StandingsList.tsx';
import { lastsSeconds } from '../parts/secondsLeft.ts';
import { LightMeter, Timer } from '../parts/Timer.tsx';
import { useArrival } from '../parts/useArrival.ts';
import { Invite } from '../people/Invite.tsx';
import { Briefing } from '../phases/Briefing.tsx';
import { watching } from '../phases/playing.ts';
import { Reveal } from '../phases/Reveal.tsx';
import { BestProtected } from '../protection/BestProtected.tsx';
import { Frontier } from '../protection/Frontier.tsx';
import { ProtectionBoard } from '../protection/ProtectionBoard.tsx';
import { RoundPlay, roundWords } from '../roundParts.tsx';
import { stage } from '../theme.ts';
import { say } from '../words/words.ts';
import { HostLink } from './HostLink.tsx';

interface HostMomentProps {
  readonly session: Session;
  readonly view: MatchView;
  readonly connection: Connection;
  readonly hostKey: string | null; // null: led by the moderator's link
  readonly alone: Extract<PhaseView, { name: 'reveal' }> | null; // an earlier reveal, for the host alone
}

const LISTED = 6;

export function HostMoment({ connection, session, view, hostKey, alone }: HostMomentProps) {
  const animate = useArrival(view);
  useRoundsAhead(view);
  const phase = alone ?? view.phase;
  switch (phase.name) {
    case 'lobby':
      return <HostLink connection={connection} code={view.code} hostKey={hostKey} />;
    case 'briefing':
      return <Briefing key={phase.round} session={session} view={view} round={phase.round} />;
    case 'guessing':
      return <Guessing key={phase.round} session={session} view={view} />;
    case 'reveal':
      return (
        <div class="host-stage">
          <Reveal key={phase.round} session={session} view={view} phase={phase} animate={animate && !alone} />
        </div>
      );
    case 'standings':
      return (
        <div class="host-stage">
          <Heading>{say('standings.title')}</Heading>
          <StandingsList standings={phase.standings} ghosts={phase.ghosts} own={undefined} most={LISTED} />
        </div>
      );
    case 'finale':
      return (
        <div class="host-stage">
          <Invite code={view.code} quiet />
          <ExitBars counts={session.crowd?.exit} />
          <Heading>{say('board.title')}</Heading>
          <ProtectionBoard cells={phase.board} />
          <BestProtected cells={phase.board} />
          <Frontier cells={phase.board} fontPx={14} />
        </div>
      );
  }
}

function Guessing({ session, view }: { readonly session: Session; readonly view: MatchView }) {
  if (view.phase.name !== 'guessing') return null;
  const { round, clue } = view.phase;
  const spec = view.rounds[round]?.spec;
  if (!spec) return null;
  return (
    <div class="host-stage">
      <header class="top">
        <div>
          <div class="tiny dim num">{say('round.of', { n: round + 1, total: view.rounds.length })}</div>
          <Heading>{roundWords(spec).question}</Heading>
        </div>
        <Timer session={session} />
      </header>
      <LightMeter session={session} wholeSeconds={lastsSeconds(view, round) ?? 0} />
      <RoundPlay spec={spec} clue={clue} stage={stage.value} {...watching} />
      <p class="tiny dim">{say('host.truthNotHere')}</p>
    </div>
  );
}
