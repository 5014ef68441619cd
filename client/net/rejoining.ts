// Tries to join until somebody is in or told a final no: one attempt at a time, with growing waits in between. It knows
// nothing of sockets; what it needs comes from outside.
import { backoffMs } from './backoff.ts';
import type { Attempt, Joined } from './joining.ts';

const FRESH_MS = 1_500; // an attempt older than this may belong to a network that is gone

export interface RejoiningPorts {
  readonly attempt: () => Attempt;
  readonly now: () => number; // ms
  readonly later: (run: () => void, ms: number) => () => void; // returns: cancel
  readonly chance: () => number; // uniform in 0 … 1
  /** Takes in how an attempt ended; answers how many have failed in a row, or null when there is nothing to try again. */
  readonly ended: (joined: Joined) => number | null;
}

export interface Rejoining {
  /** Tries at once. An attempt under way is given up for it unless it has only just begun. */
  now(): void;
  /** Tries after a wait that grows with `failed`. */
  soon(failed: number): void;
  stop(): void;
}

export function newRejoining(ports: RejoiningPorts): Rejoining {
  let underWay: { readonly attempt: Attempt; readonly since: number } | null = null;
  let cancelWait: (() => void) | null = null;

  const clear = () => {
    cancelWait?.();
    cancelWait = null;
    underWay?.attempt.abandon();
    underWay = null;
  };

  const start = async () => {
    if (underWay && ports.now() - underWay.since < FRESH_MS) return;
    clear();
    const mine = { attempt: ports.attempt(), since: ports.now() };
    underWay = mine;
    const joined = await mine.attempt.outcome;
    if (underWay !== mine) return;
    underWay = null;
    const failed = ports.ended(joined);
    if (failed !== null) soon(failed);
  };

  const soon = (failed: number) => {
    cancelWait?.();
    cancelWait = ports.later(() => void start(), backoffMs(failed, ports.chance()));
  };

  return { now: () => void start(), soon, stop: clear };
}
