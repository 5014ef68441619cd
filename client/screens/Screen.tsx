// /CODE/screen: the projector. Code, address and QR always visible; it never shows more than players see.

import { useEffect, useMemo } from 'preact/hooks';
import type { JoinOptions } from '../../shared/protocol/messages.ts';
import { useRoundsAhead } from '../fetchedRounds.ts';
import { hostKeyOf, screenKeyIn } from '../net/seats.ts';
import { useConnection } from '../net/useConnection.ts';
import { keepAwake } from '../net/wakeLock.ts';
import { CodeBadge } from '../parts/CodeBadge.tsx';
import { Guarded } from '../parts/Guarded.tsx';
import { useKnownJoinUrl } from '../parts/joinAddress.ts';
import { momentOf } from '../parts/moment.ts';
import { Notices } from '../parts/Notices.tsx';
import { useArrival } from '../parts/useArrival.ts';
import { namesOf, useFairness } from '../phases/Reveal.tsx';
import { RoundReveal, roundWords } from '../roundParts.tsx';
import { useTitle } from '../title.ts';
import { say } from '../words/words.ts';
import { Gone } from './Gone.tsx';
import { Loading } from './Loading.tsx';
import type { ProjectedProps } from './projected.ts';
import { ScreenBriefing } from './ScreenBriefing.tsx';
import { ScreenFinale } from './ScreenFinale.tsx';
import { ScreenGuess } from './ScreenGuess.tsx';
import { ScreenLobby } from './ScreenLobby.tsx';
import { ScreenStandings } from './ScreenStandings.tsx';
import '../styles/wall.css';
import '../styles/wallLobby.css';
import '../styles/wallResults.css';
import '../styles/protectionWall.css';
import '../styles/wallPortrait.css';

export function Screen({ code }: { readonly code: string }) {
  useTitle(`${say('screen.title')} ${code}`);
  useEffect(keepAwake, []);
  const options = useMemo<JoinOptions>(() => screenOptions(code), [code]);
  const connection = useConnection(code, options);
  const session = connection?.session.value ?? null;
  const joinUrl = useKnownJoinUrl(code);
  if (!connection || !session) return <Loading session={null} />;
  const { link, view } = session;
  if (link.state !== 'joined' && link.state !== 'connecting' && link.state !== 'dropped')
    return <Gone code={code} link={link} onRetry={connection.rejoin} />;
  if (!view || joinUrl === null) return <Loading session={session} />;
  return (
    <Guarded moment={momentOf(view)}>
      <Projected session={session} view={view} />
    </Guarded>
  );
}

/** The host's key, where this browser has it, opens a locked door; a screen leads nothing. */
const screenOptions = (code: string): JoinOptions => ({
  role: 'screen',
  seatKey: screenKeyIn(code),
  hostKey: hostKeyOf(code) ?? undefined,
});

/** What everybody sees, large. */
export function Projected({ session, view, note, here }: ProjectedProps) {
  const animate = useArrival(view);
  useRoundsAhead(view);
  const { phase } = view;
  const dark = phase.name === 'reveal' ? { 'data-theme': 'dark' } : {};
  return (
    <main class={`wall at-${phase.name}`} {...dark}>
      <Notices session={session} />
      <Guarded moment={momentOf(view)} kept={<CodeBadge code={view.code} />}>
        {phase.name === 'lobby' && <ScreenLobby session={session} view={view} note={note} />}
        {phase.name === 'briefing' && <ScreenBriefing session={session} view={view} round={phase.round} />}
        {phase.name === 'guessing' && (
          <ScreenGuess key={phase.round} session={session} view={view} phase={phase} here={here} />
        )}
        {phase.name === 'reveal' && (
          <ScreenReveal key={phase.round} session={session} view={view} animate={animate} here={here} />
        )}
        {phase.name === 'standings' && <ScreenStandings view={view} phase={phase} />}
        {phase.name === 'finale' && <ScreenFinale session={session} view={view} phase={phase} />}
      </Guarded>
    </main>
  );
}

function ScreenReveal({ session, view, animate, here }: ProjectedProps & { readonly animate: boolean }) {
  const { phase } = view;
  if (phase.name !== 'reveal') throw new Error(`no reveal in phase ${phase.name}`);
  const fair = useFairness(session, phase);
  const spec = view.rounds[phase.round]?.spec;
  if (!spec) return null;
  const { title } = roundWords(spec);
  return (
    <div class="wall-page wall-reveal">
      <h1 class="hidden">{say('round.ofWith', { n: phase.round + 1, total: view.rounds.length, title })}</h1>
      <RoundReveal
        spec={spec}
        clue={phase.clue}
        reveal={phase.reveal}
        stage="projector"
        you={here ? view.you : null}
        names={namesOf(session, phase)}
        animate={animate}
        fair={fair}
      >
        <CodeBadge code={view.code} />
      </RoundReveal>
    </div>
  );
}
