// The way of a guess to the server: at most five a second while a pin is dragged, the last one always,
// and again after a lost connection until the server has answered. It never drops the newest guess.
import type { Draft } from './session.ts';

const GAP_MS = 200;

/** 'answered': the server has it, or said no for good. 'offline': it never arrived. */
export type Delivery = 'answered' | 'offline';

/** What the outbox needs from outside, so that tests can turn its clock by hand. */
export interface OutboxPorts {
  readonly send: (draft: Draft) => Promise<Delivery>;
  readonly now: () => number; // ms
  readonly later: (run: () => void, ms: number) => () => void; // returns: cancel
}

export interface Outbox {
  /** Takes the newest guess and sends it now or as soon as the pace allows. */
  put(draft: Draft): void;
  /** Sends what is unsent without waiting for the pace; resolves once it is answered or the line is dead. */
  flush(): Promise<void>;
  /** Forgets everything: the round is over. */
  clear(): void;
}

export function newOutbox(ports: OutboxPorts): Outbox {
  let unsent: Draft | null = null;
  let sending: Promise<void> | null = null;
  let lastSentAt = Number.NEGATIVE_INFINITY;
  let cancelTimer: (() => void) | null = null;

  const stopTimer = () => {
    cancelTimer?.();
    cancelTimer = null;
  };

  const deliver = (draft: Draft): Promise<void> => {
    stopTimer();
    unsent = null;
    lastSentAt = ports.now();
    const attempt = ports.send(draft).then((delivery) => {
      sending = null;
      // a newer guess replaces this one; without one, this one is still owed
      if (delivery === 'offline') unsent ??= draft;
      else if (unsent) schedule();
    });
    sending = attempt;
    return attempt;
  };

  const schedule = () => {
    if (cancelTimer || sending || !unsent) return;
    const wait = lastSentAt + GAP_MS - ports.now();
    if (wait <= 0) void deliver(unsent);
    else
      cancelTimer = ports.later(() => {
        cancelTimer = null;
        if (unsent) void deliver(unsent);
      }, wait);
  };

  return {
    put(draft) {
      unsent = draft;
      schedule();
    },
    async flush() {
      await sending;
      if (unsent) await deliver(unsent);
    },
    clear() {
      stopTimer();
      unsent = null;
    },
  };
}
