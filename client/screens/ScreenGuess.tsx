// The projector while people guess: the board, the clock, and how many have locked in. Nobody's pins.

import type { PhaseView } from '../../shared/protocol/view.ts';
import { HereLock } from '../booth/HereLock.tsx';
import { CodeBadge } from '../parts/CodeBadge.tsx';
import { LockCount } from '../parts/LockCount.tsx';
import { lastsSeconds, useTimeLeft } from '../parts/secondsLeft.ts';
import { LightMeter, Timer } from '../parts/Timer.tsx';
import { playing, watching } from '../phases/playing.ts';
import { RoundPlay, roundWords } from '../roundParts.tsx';
import { say } from '../words/words.ts';
import type { ProjectedProps } from './projected.ts';

interface ScreenGuessProps extends ProjectedProps {
  readonly phase: Extract<PhaseView, { name: 'guessing' }>;
}

export function ScreenGuess({ session, view, phase, here }: ScreenGuessProps) {
  const left = useTimeLeft(session);
  const spec = view.rounds[phase.round]?.spec;
  if (!spec) return null;
  const counting = left.seconds !== null && !left.over;
  return (
    <div class="wall-page">
      <header class="row between wall-head">
        <div>
          <p class="dim num">{say('round.of', { n: phase.round + 1, total: view.rounds.length })}</p>
          <h1>{roundWords(spec).question}</h1>
        </div>
        <CodeBadge code={view.code} />
      </header>
      <div class={`wall-guess ${here ? 'wall-here' : ''}`}>
        <RoundPlay
          spec={spec}
          clue={phase.clue}
          stage="projector"
          {...(here ? playing(here, session, view, phase.round, left.over) : watching)}
        />
        <aside>
          <Timer session={session} unit="" />
          {counting && (
            <>
              <p class="dim">{say(left.paused ? 'screen.paused' : 'screen.seconds')}</p>
              <LightMeter session={session} wholeSeconds={lastsSeconds(view, phase.round) ?? 0} />
            </>
          )}
          <div class="grow" />
          <LockCount session={session} words={say('screen.haveLocked')} />
          {here && (
            <HereLock connection={here} session={session} view={view} round={phase.round} over={left.over} />
          )}
        </aside>
      </div>
    </div>
  );
}
