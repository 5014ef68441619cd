// Did this page see the current moment begin, or did it arrive in the middle of it?
import { useRef } from 'preact/hooks';
import type { MatchView } from '../../shared/protocol/view.ts';
import { momentOf } from './moment.ts';

/** False where the page opened on this moment, or has shown it before: then nothing is played from its start. */
export function useArrival(view: MatchView): boolean {
  const shown = useRef<{ readonly moment: string; readonly animate: boolean } | null>(null);
  const seen = useRef(new Set<string>()).current;
  const moment = momentOf(view);
  if (shown.current?.moment !== moment) {
    const animate = shown.current !== null && !seen.has(moment) && view.lookingBack === null;
    shown.current = { moment, animate };
    seen.add(moment);
  }
  return shown.current.animate;
}
