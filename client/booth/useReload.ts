// The one loss that a page cannot mend from inside: a part of its own code was fetched while the server was away.
import { useEffect } from 'preact/hooks';
import { findRoom } from '../net/rooms.ts';

const PATIENCE_MS = 10_000;

/** While `isStuck`, loads the page anew as soon as the server answers again; never before, or nothing would come. */
export function useReload(isStuck: boolean, code: string): void {
  useEffect(() => {
    if (!isStuck) return;
    const timer = setInterval(() => {
      void findRoom(code).then((found) => {
        if (found.ok || found.refusal !== 'offline') window.location.reload();
      });
    }, PATIENCE_MS);
    return () => clearInterval(timer);
  }, [isStuck, code]);
}
