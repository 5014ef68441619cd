// Guessing, and having locked in: the same board, first open, then dimmed with the count of the room under it.
import { useEffect, useState } from 'preact/hooks';
import type { MatchView, PhaseView } from '../../shared/protocol/view.ts';
import { isInHand } from '../inHand.ts';
import type { Connection } from '../net/connection.ts';
import { ownGuess, type Session } from '../net/session.ts';
import { announce } from '../parts/Announcer.tsx';
import { BarSlot } from '../parts/BarSlot.tsx';
import { Heading } from '../parts/Heading.tsx';
import { LockCount } from '../parts/LockCount.tsx';
import { lastsSeconds, useTimeLeft } from '../parts/secondsLeft.ts';
import { LightMeter, Timer } from '../parts/Timer.tsx';
import { playing } from '../phases/playing.ts';
import { isReady, RoundPlay, roundWords } from '../roundParts.tsx';
import { stage } from '../theme.ts';
import { say } from '../words/words.ts';

interface PlayProps {
  readonly connection: Connection;
  readonly session: Session;
  readonly view: MatchView;
  readonly phase: Extract<PhaseView, { name: 'guessing' }>;
}

export function Play({ connection, session, view, phase }: PlayProps) {
  const { over } = useTimeLeft(session);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const spec = view.rounds[phase.round]?.spec;
  const locked = view.you?.locked ?? false;
  useEffect(() => {
    if (locked) announce(say('play.lockedIn'));
  }, [locked]);
  if (!spec) return null;
  const guess = ownGuess(session);
  const total = session.crowd?.playing ?? 0;
  const own = playing(connection, session, view, phase.round, over);
  const ready = isReady(spec, guess);
  const isPhone = isInHand(stage.value);
  return (
    <>
      <header class="inset top">
        <div>
          <div class="tiny dim num">{say('round.of', { n: phase.round + 1, total: view.rounds.length })}</div>
          <Heading>{locked ? say('play.lockedIn') : roundWords(spec).question}</Heading>
        </div>
        <Timer session={session} />
      </header>
      <div class="inset meter-row">
        <LightMeter session={session} wholeSeconds={lastsSeconds(view, phase.round) ?? 0} />
      </div>
      <div class={stage.value === 'phone' ? '' : 'inset'}>
        <BarSlot.Provider value={isPhone ? slot : null}>
          <RoundPlay key={phase.round} spec={spec} clue={phase.clue} stage={stage.value} {...own} />
        </BarSlot.Provider>
      </div>
      {locked ? (
        <Locked connection={connection} session={session} round={phase.round} over={over} />
      ) : (
        <footer class={`inset foot lock-bar${ready ? '' : ' lock-bar-idle'}`}>
          <div class="row between small dim num lock-line">
            {total > 1 && (
              <span>{say('play.lockedCount', { locked: session.crowd?.locked ?? 0, total })}</span>
            )}
            <span>{ready ? say('play.canChange') : (roundWords(spec).first ?? say('play.placeFirst'))}</span>
          </div>
          <div class="lock-row">
            <div class="lock-second" ref={setSlot} />
            <button
              type="button"
              class={`button primary ${ready || !isPhone ? 'pencil' : 'quiet'}`}
              disabled={!own.open || !ready}
              onClick={() => void connection.lock(phase.round)}
            >
              {say('play.lock')}
            </button>
          </div>
        </footer>
      )}
    </>
  );
}

interface LockedProps {
  readonly connection: Connection;
  readonly session: Session;
  readonly round: number;
  readonly over: boolean;
}

function Locked({ connection, session, round, over }: LockedProps) {
  return (
    <>
      <div class="inset lower locked-lower">
        <LockCount session={session} words={say('play.haveLocked')} />
        <p class="dim">{say('play.whyNoScore')}</p>
      </div>
      <footer class="inset foot">
        <button
          type="button"
          class="button quiet"
          disabled={over || session.view?.paused}
          onClick={() => void connection.unlock(round)}
        >
          {say('play.unlock')}
        </button>
      </footer>
    </>
  );
}
