// From whatever moment the booth is in to the next lobby of the same room, so that every phone finds the way by itself.
import { useEffect, useState } from 'preact/hooks';
import type { Keep } from '../../shared/protocol/messages.ts';
import type { PhaseName } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';

const STEP_MS = 1_000; // a lost connection may swallow a step, so it is said again

/** `startOver` ends the match if need be and begins the next one. */
export function useStartingOver(connection: Connection | null, phase: PhaseName): (keep: Keep) => void {
  const [wanted, setWanted] = useState<Keep | null>(null);
  useEffect(() => {
    if (!wanted || !connection) return;
    if (phase === 'lobby') return setWanted(null);
    const step = () => {
      if (phase === 'finale') void connection.tell('host.again', { keep: wanted });
      else void connection.tell('host.end');
    };
    step();
    const timer = setInterval(step, STEP_MS);
    return () => clearInterval(timer);
  }, [wanted, connection, phase]);
  return setWanted;
}
