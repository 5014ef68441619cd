// A closed round's reveal, looked at again by the host alone until the match moves on.
import { useState } from 'preact/hooks';
import type { ReplayedRound } from '../../shared/protocol/results.ts';
import type { MatchView, PhaseView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import { momentOf } from '../parts/moment.ts';

interface SeenAgain {
  readonly phase: Extract<PhaseView, { name: 'reveal' }> | null; // null: nothing is looked at
  readonly open: (round: number) => void;
  readonly close: () => void;
}

interface Opened {
  readonly moment: string; // of the match, when it was opened
  readonly round: number;
  readonly shown: ReplayedRound;
}

export function useSeeAgain(connection: Connection, view: MatchView): SeenAgain {
  const [opened, setOpened] = useState<Opened | null>(null);
  const moment = momentOf(view);
  const open = async (round: number) => {
    const reply = await connection.tell('host.seeAgain', { round });
    if (reply.ok) setOpened({ moment, round, shown: reply.value as ReplayedRound });
  };
  const isOpen = opened !== null && opened.moment === moment;
  return {
    phase: isOpen ? { name: 'reveal', round: opened.round, standings: [], ...opened.shown } : null,
    open: (round) => void open(round),
    close: () => setOpened(null),
  };
}
