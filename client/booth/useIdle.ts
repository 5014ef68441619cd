// Watches for life at a booth: touches and keys here, people coming and playing on their phones.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../net/session.ts';
import { idleAt, isSignOfLife } from './idle.ts';

/** Seconds until the booth starts over, during the last 30 of them; null otherwise. Calls `onOver` at the end. */
export function useIdle(session: Session | null, isUntouched: boolean, onOver: () => void): number | null {
  const activeAt = useRef(Date.now());
  const over = useRef(onOver);
  over.current = onOver;
  const before = useRef<Session | null>(null);
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const isFinale = session?.view?.phase.name === 'finale';
  useEffect(() => {
    if (before.current && session && isSignOfLife(before.current, session)) activeAt.current = Date.now();
    before.current = session;
  }, [session]);
  useEffect(() => {
    activeAt.current = Date.now();
  }, [isUntouched, isFinale]);
  useEffect(() => {
    const onActive = () => {
      activeAt.current = Date.now();
      setSecondsLeft(null);
    };
    const signs = ['pointerdown', 'keydown', 'click'] as const; // a screen reader presses without a pointer
    for (const sign of signs) window.addEventListener(sign, onActive);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, onActive);
    };
  }, []);
  useEffect(() => {
    if (isUntouched) {
      setSecondsLeft(null);
      return;
    }
    const timer = setInterval(() => {
      const idle = idleAt(activeAt.current, Date.now(), isFinale);
      setSecondsLeft(idle.secondsLeft);
      if (!idle.isOver) return;
      activeAt.current = Date.now();
      over.current();
    }, 1_000);
    return () => clearInterval(timer);
  }, [isUntouched, isFinale]);
  return secondsLeft;
}
