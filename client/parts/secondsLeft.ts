// How much time a phase has left, by the server's clock. Re-renders once per second, never more.
import { useEffect, useState } from 'preact/hooks';
import { guessingSeconds } from '../../shared/duration.ts';
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Session } from '../net/session.ts';

export interface TimeLeft {
  readonly seconds: number | null; // whole, rounded up; null when no clock runs
  readonly paused: boolean;
  readonly over: boolean; // the deadline has passed; the server's word is still under way
}

/** Pure: what a timer shows at `now` (this device's epoch ms). */
export function timeLeft(session: Session, now: number): TimeLeft {
  const { view, crowd, offsetMs } = session;
  const paused = view?.paused ?? crowd?.paused ?? false;
  const leftMs = paused ? (view?.pausedLeftMs ?? null) : view?.endsAt ? view.endsAt - (now + offsetMs) : null;
  if (leftMs === null) return { seconds: null, paused, over: false };
  return { seconds: Math.max(0, Math.ceil(leftMs / 1000)), paused, over: leftMs <= 0 };
}

export function useTimeLeft(session: Session): TimeLeft {
  const [, redraw] = useState(0);
  const shown = timeLeft(session, Date.now());
  useEffect(() => {
    if (shown.seconds === null || shown.paused || shown.over) return;
    const msToNextSecond = ((session.view?.endsAt ?? 0) - session.offsetMs - Date.now()) % 1000;
    const timer = setTimeout(() => redraw((count) => count + 1), Math.max(20, msToNextSecond + 5));
    return () => clearTimeout(timer);
  });
  return shown;
}

/** How long guessing lasts for whoever looks at this, in a round of this match; null without a timer. */
export function lastsSeconds({ rounds, settings, you }: MatchView, round: number): number | null {
  const seconds = guessingSeconds(rounds[round]?.spec.seconds ?? 0, settings.timer);
  return seconds === null ? null : seconds * (you?.extraTime ?? 1);
}
