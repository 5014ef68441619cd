// The time that is left: a number and the light meter, one bar per second (or per two, when there are many).
// Nothing flashes; the last five bars are red and stand still.
import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '../net/session.ts';
import { say } from '../words/words.ts';
import { announce } from './Announcer.tsx';
import { useTimeLeft } from './secondsLeft.ts';

const MOST_BARS = 38;
const LAST = 5; // seconds, in red
const WARN_AT = 10; // seconds; said once to screen readers

interface TimerProps {
  readonly session: Session;
  readonly unit?: string; // what stands behind the number; nothing when omitted
}

export function Timer({ session, unit = say('play.seconds') }: TimerProps) {
  const { seconds, paused, over } = useTimeLeft(session);
  const warned = useRef(false);
  useEffect(() => {
    if (seconds === null || seconds > WARN_AT) warned.current = false;
    else if (!warned.current && seconds > 0 && !paused) {
      warned.current = true;
      announce(say('play.secondsLeft', { count: seconds }));
    }
  }, [seconds, paused]);
  if (paused && seconds === null) return <div class="timer word">{say('play.paused')}</div>;
  if (seconds === null) return <div class="timer word dim">{say('play.untimed')}</div>;
  if (over) return <div class="timer word">{say('play.closed')}</div>;
  return (
    <div
      class="timer"
      role="timer"
      translate={false}
      aria-label={say('play.secondsLeft', { count: seconds })}
    >
      <span aria-hidden="true">
        {String(seconds).padStart(2, '0')}
        {unit && <small> {unit}</small>}
      </span>
    </div>
  );
}

export function LightMeter({ session, wholeSeconds }: { session: Session; wholeSeconds: number }) {
  const { seconds } = useTimeLeft(session);
  const longest = useRef(0); // a host may have extended the round
  if (seconds === null) return <div class="meter off" aria-hidden="true" />;
  longest.current = Math.max(longest.current, wholeSeconds, seconds);
  const perBar = Math.ceil(longest.current / MOST_BARS);
  const bars = Math.ceil(longest.current / perBar);
  const lit = Math.ceil(seconds / perBar);
  return (
    <div class="meter" role="img" aria-label={say('play.meter', { left: seconds, total: longest.current })}>
      {Array.from({ length: bars }, (_, bar) => (
        <i key={bar} class={bar >= lit ? 'gone' : seconds <= LAST ? 'last' : ''} />
      ))}
    </div>
  );
}
