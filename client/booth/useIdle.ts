// Watches for life at a booth: touches and keys here, people coming or locking in on their phones.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../net/session.ts';
import { idleAt } from './idle.ts';

/** Seconds until the booth starts over, during the last 30 of them; null otherwise. Calls `onOver` once at the end. */
export function useIdle(session: Session | null, isUntouched: boolean, onOver: () => void): number | null {
  const activeAt = useRef(Date.now());
  const over = useRef(onOver);
  over.current = onOver;
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const crowd = session?.crowd;
  const people = crowd?.people.filter(({ connected }) => connected).length ?? 0;
  const locked = crowd?.locked ?? 0;
  useEffect(() => {
    activeAt.current = Date.now();
  }, [people, locked, isUntouched]);
  useEffect(() => {
    const onActive = () => {
      activeAt.current = Date.now();
      setSecondsLeft(null);
    };
    window.addEventListener('pointerdown', onActive);
    window.addEventListener('keydown', onActive);
    return () => {
      window.removeEventListener('pointerdown', onActive);
      window.removeEventListener('keydown', onActive);
    };
  }, []);
  useEffect(() => {
    if (isUntouched) {
      setSecondsLeft(null);
      return;
    }
    const timer = setInterval(() => {
      const idle = idleAt(activeAt.current, Date.now());
      setSecondsLeft(idle.secondsLeft);
      if (!idle.isOver) return;
      clearInterval(timer);
      over.current();
    }, 1_000);
    return () => clearInterval(timer);
  }, [isUntouched]);
  return secondsLeft;
}
