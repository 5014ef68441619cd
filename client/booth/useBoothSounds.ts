// Which sound goes with what has just happened in the room: told from one state of the session to the next.
import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '../net/session.ts';
import { timeLeft } from '../parts/secondsLeft.ts';
import { openSounds, type Sound, type Sounds } from './sound.ts';

const LAST_SECONDS = 5;

/** Pure: what to play when `before` has become `now`; null for nothing. */
export function soundBetween(before: Session | null, now: Session): Sound | null {
  const phase = now.view?.phase.name;
  const sameMatch = before?.view?.matchId === now.view?.matchId;
  if (sameMatch && before?.view && phase !== before.view.phase.name) {
    if (phase === 'reveal') return 'reveal';
    if (phase === 'finale') return 'finale';
  }
  if (!before?.crowd || !now.crowd) return null;
  if (now.crowd.people.length > before.crowd.people.length) return 'join';
  if (now.crowd.locked > before.crowd.locked) return 'lock';
  return null;
}

export function useBoothSounds(session: Session | null, isOn: boolean): void {
  const sounds = useRef<Sounds | null>(null);
  const before = useRef<Session | null>(null);
  useEffect(() => {
    if (!isOn) return;
    const opened = openSounds();
    sounds.current = opened;
    return () => {
      sounds.current = null;
      opened.close();
    };
  }, [isOn]);
  useEffect(() => {
    if (session) {
      const sound = soundBetween(before.current, session);
      if (sound) sounds.current?.play(sound, session.crowd?.people.length ?? 0);
    }
    before.current = session;
  }, [session]);
  const isGuessing = session?.view?.phase.name === 'guessing';
  useEffect(() => {
    if (!isGuessing || !isOn) return;
    const timer = setInterval(() => {
      const current = before.current;
      const seconds = current ? timeLeft(current, Date.now()).seconds : null;
      if (seconds !== null && seconds > 0 && seconds <= LAST_SECONDS) sounds.current?.play('tick');
    }, 1_000);
    return () => clearInterval(timer);
  }, [isGuessing, isOn]);
}
