// The lights go down and the truth drops in. The board tells the story; around it, how you stand.
import { useMemo } from 'preact/hooks';
import { isFair } from '../../shared/fairness.ts';
import type { MatchView, PhaseView } from '../../shared/protocol/view.ts';
import { isInHand } from '../inHand.ts';
import type { Session } from '../net/session.ts';
import { Heading } from '../parts/Heading.tsx';
import { aheadWords, ownStanding, rankWords } from '../parts/standing.ts';
import { areNamed } from '../people/present.ts';
import { RoomGuesses } from '../people/RoomGuesses.tsx';
import { RoundReveal, roundWords } from '../roundParts.tsx';
import { stage } from '../theme.ts';
import { say } from '../words/words.ts';
import { SandboxLink } from './SandboxLink.tsx';

type RevealPhase = Extract<PhaseView, { name: 'reveal' }>;

interface RevealProps {
  readonly session: Session;
  readonly view: MatchView;
  readonly phase: RevealPhase;
  readonly animate: boolean;
}

/** Does the truth match the note that was sealed before the first guess, as this device saw it then? */
export function useFairness(session: Session, phase: RevealPhase): boolean {
  const promised = session.sealed[phase.round] ?? phase.commitment;
  return useMemo(() => isFair(promised, phase.reveal), [promised, phase.reveal]);
}

export const namesOf = (session: Session, phase: RevealPhase): ReadonlyMap<string, string> =>
  new Map([
    ...phase.standings.map((standing) => [standing.player, standing.name] as const),
    ...(session.crowd?.people ?? []).map((person) => [person.id, person.name] as const),
  ]);

export function Reveal({ session, view, phase, animate }: RevealProps) {
  const fair = useFairness(session, phase);
  const spec = view.rounds[phase.round]?.spec;
  if (!spec) return null;
  const own = ownStanding(phase.standings, view.you?.id);
  const alone = phase.standings.length === 1;
  const title = roundWords(spec).question;
  const names = namesOf(session, phase);
  const everybody = areNamed(session.crowd);
  const sandbox = <SandboxLink played={{ spec, clue: phase.clue, truth: phase.reveal.truth }} />;
  return (
    <>
      <header class="inset top reveal-top">
        <Heading class="reveal-title">
          {say('round.ofWith', { n: phase.round + 1, total: view.rounds.length, title })}
        </Heading>
        {!isInHand(stage.value) && sandbox}
      </header>
      <div class={stage.value === 'phone' ? '' : 'inset'}>
        <RoundReveal
          key={phase.round}
          spec={spec}
          clue={phase.clue}
          reveal={phase.reveal}
          stage={stage.value}
          you={view.you}
          names={names}
          everybody={everybody}
          animate={animate}
          fair={fair}
        >
          {own && !alone && <span class="num">{rankWords(own)}</span>}
        </RoundReveal>
      </div>
      <footer class="inset foot reveal-foot">
        {!fair && (
          <p class="problem" role="alert">
            {say('reveal.unfair')}
          </p>
        )}
        {isInHand(stage.value) && everybody && (
          <RoomGuesses
            reveal={phase.reveal}
            unit={view.rounds[phase.round]?.unit ?? 'share'}
            names={names}
            own={view.you?.id}
          />
        )}
        {own && !alone && <p class="small dim num">{aheadWords(phase.standings, own)}</p>}
        {isInHand(stage.value) && sandbox}
      </footer>
    </>
  );
}
