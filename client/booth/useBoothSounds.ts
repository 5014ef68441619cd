// The booth's ear: plays what belongs to what has just happened in the room, and ticks for the last seconds.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Session } from '../net/session.ts';
import { timeLeft } from '../parts/secondsLeft.ts';
import { cuesBetween } from './cues.ts';
import { openSound, type Sound } from './sound.ts';

const LAST_SECONDS = 5;

export function useBoothSounds(session: Session | null): Sound {
  const sound = useMemo(openSound, []);
  const before = useRef<Session | null>(null);
  useEffect(() => {
    window.addEventListener('pointerdown', sound.unlock);
    window.addEventListener('keydown', sound.unlock);
    return () => {
      window.removeEventListener('pointerdown', sound.unlock);
      window.removeEventListener('keydown', sound.unlock);
      sound.close();
    };
  }, [sound]);
  useEffect(() => {
    if (before.current && session) for (const cue of cuesBetween(before.current, session)) sound.play(cue);
    before.current = session;
  }, [session, sound]);
  const isGuessing = session?.view?.phase.name === 'guessing';
  useEffect(() => {
    if (!isGuessing) return;
    const timer = setInterval(() => {
      const seconds = before.current && timeLeft(before.current, Date.now()).seconds;
      if (seconds && seconds <= LAST_SECONDS) sound.play({ name: 'tick' });
    }, 1_000);
    return () => clearInterval(timer);
  }, [isGuessing, sound]);
  return sound;
}
