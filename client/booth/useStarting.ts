// The wait between the first phone in the room and the first round, so that friends get in too.
import { useEffect, useRef, useState } from 'preact/hooks';

/** Seconds until the start while `isWaiting`, else null. Calls `onStart` every second from then on until it no longer waits. */
export function useStarting(isWaiting: boolean, waitSeconds: number, onStart: () => void): number | null {
  const [seconds, setSeconds] = useState<number | null>(null);
  const start = useRef(onStart);
  start.current = onStart;
  useEffect(() => {
    if (!isWaiting) {
      setSeconds(null);
      return;
    }
    let left = waitSeconds;
    setSeconds(left);
    if (left === 0) start.current();
    const timer = setInterval(() => {
      left = Math.max(0, left - 1);
      setSeconds(left);
      if (left === 0) start.current(); // a lost connection may swallow it, so it is said again
    }, 1_000);
    return () => clearInterval(timer);
  }, [isWaiting, waitSeconds]);
  return seconds;
}
