// Two quick presses are one: for a moment after a change the buttons that move a match do nothing (P15).
import { useEffect, useState } from 'preact/hooks';
import { STRAY_MS } from '../../shared/protocol/pace.ts';
import type { MatchView } from '../../shared/protocol/view.ts';

/** Which moment of which match this is. */
export const momentOf = ({ matchId, phase }: MatchView): string =>
  `${matchId} ${phase.name} ${'round' in phase ? phase.round : ''}`;

export interface Settled {
  readonly settled: boolean;
  /** Something was pressed: not settled for a moment, so that a second press does not count. */
  readonly hold: () => void;
}

/** Not settled right after a change of phase. This device hears of one after the server, so what passes here counts there. */
export function useSettled(view: MatchView): Settled {
  const moment = momentOf(view);
  const [settledIn, setSettledIn] = useState('');
  const [presses, setPresses] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setSettledIn(moment), STRAY_MS);
    return () => clearTimeout(timer);
  }, [moment, presses]);
  const hold = () => {
    setSettledIn('');
    setPresses(presses + 1);
  };
  return { settled: settledIn === moment, hold };
}
