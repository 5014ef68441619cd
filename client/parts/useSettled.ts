// Two quick presses are one: for a moment after a change the buttons that move a match do nothing (P14).
import { useEffect, useState } from 'preact/hooks';
import { STRAY_MS } from '../../shared/protocol/pace.ts';
import type { MatchView } from '../../shared/protocol/view.ts';

/** Which moment of which match this is. */
export const momentOf = ({ matchId, phase }: MatchView): string =>
  `${matchId} ${phase.name} ${'round' in phase ? phase.round : ''}`;

/** False right after a change of phase. This device hears of one after the server, so what passes here counts there. */
export function useSettled(view: MatchView): boolean {
  const moment = momentOf(view);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(moment), STRAY_MS);
    return () => clearTimeout(timer);
  }, [moment]);
  return settled === moment;
}
