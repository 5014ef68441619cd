// The visitor who plays on the booth's own screen: a seat like a phone's, kept over a reload, given up when they go.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { JoinOptions } from '../../shared/protocol/messages.ts';
import type { Connection } from '../net/connection.ts';
import { keepSeat, newSecret, seatIn } from '../net/seats.ts';
import { isFinal } from '../net/session.ts';
import { useConnection } from '../net/useConnection.ts';
import { newNickname } from '../words/nicknames.ts';

export interface Here {
  /** Null while nobody plays here, or not yet. */
  readonly connection: Connection | null;
  readonly isTaken: boolean;
  readonly sitDown: () => void;
  readonly leave: () => void;
}

export function useHere(code: string): Here {
  const [seat, setSeat] = useState(() => {
    const kept = seatIn(code);
    return kept.hosting === 'solo' ? kept : null;
  });
  const options = useMemo<JoinOptions | null>(
    () => seat && { role: 'player', name: seat.name, seatKey: seat.key },
    [seat],
  );
  const connection = useConnection(code, options);
  const sitDown = useCallback(() => {
    const next = { key: newSecret(), name: newNickname(), taken: true, hosting: 'solo' } as const;
    keepSeat(code, next);
    setSeat(next);
  }, [code]);
  const leave = useCallback(() => {
    keepSeat(code, { key: newSecret(), name: '', taken: false, hosting: 'no' });
    setSeat(null);
  }, [code]);
  const link = connection?.session.value.link;
  useEffect(() => {
    if (!link || !isFinal(link)) return;
    if (link.state === 'refused' && link.refusal === 'name-taken') sitDown();
    else leave();
  }, [link, sitDown, leave]);
  return { connection: seat ? connection : null, isTaken: seat !== null, sitDown, leave };
}
