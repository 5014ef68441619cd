// Did this page see the current moment begin, or did it arrive in the middle of it?
import { useRef } from 'preact/hooks';
import type { MatchView } from '../../shared/protocol/view.ts';

/** False while the moment shown is the one that this page opened on: then nothing is played from its start. */
export function useArrival(view: MatchView): boolean {
  const first = useRef<string | null>(null);
  const round = 'round' in view.phase ? view.phase.round : '';
  const moment = `${view.matchId} ${view.phase.name} ${round}`;
  first.current ??= moment;
  return first.current !== moment;
}
