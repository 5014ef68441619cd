// The server's clock, and what it makes of its own gaps: a machine that slept, a process that was stopped and a clock
// that was set all look alike, and in none of them has anybody played.

/** The longest gap between two readings of a server that runs; it reads its clock at least once a second. */
const GAP_MS_MAX = 3_000;

export interface Clock {
  readonly now: () => number; // epoch ms
  /** Told by how much (ms, negative when it was set back) before anybody sees the time after the gap; returns: cancel. */
  readonly onJump: (jumped: (byMs: number) => void) => () => void;
}

/** @param read epoch ms */
export function watchedClock(read: () => number): Clock {
  const listeners = new Set<(byMs: number) => void>();
  let last = read();
  return {
    now() {
      const at = read();
      const byMs = at - last;
      last = at;
      if (Math.abs(byMs) > GAP_MS_MAX) for (const jumped of listeners) jumped(byMs);
      return at;
    },
    onJump(jumped) {
      listeners.add(jumped);
      return () => void listeners.delete(jumped);
    },
  };
}
