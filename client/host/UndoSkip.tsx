// The way back from a skip, as long as there is one (P16).
import { useEffect, useState } from 'preact/hooks';
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import type { Session } from '../net/session.ts';
import { say } from '../words/words.ts';

interface UndoSkipProps {
  readonly connection: Connection;
  readonly session: Session;
  readonly view: MatchView;
  readonly class: string;
}

const LOOK_MS = 250;

export function UndoSkip({ connection, session, view, class: className }: UndoSkipProps) {
  const [now, setNow] = useState(Date.now);
  const leftMs = view.undoSkipUntil === null ? 0 : view.undoSkipUntil - session.offsetMs - now;
  useEffect(() => {
    setNow(Date.now());
    if (view.undoSkipUntil === null) return;
    const timer = setInterval(() => setNow(Date.now()), LOOK_MS);
    return () => clearInterval(timer);
  }, [view.undoSkipUntil]);
  if (leftMs <= 0) return null;
  return (
    <button type="button" class={className} onClick={() => void connection.tell('host.undoSkip')}>
      {say('host.undoSkip', { count: Math.ceil(leftMs / 1000) })}
    </button>
  );
}
