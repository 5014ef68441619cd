// When a booth is left alone: it says so for half a minute, then starts over. Pure; times are epoch ms.

const IDLE_MS = 90_000;
const WARNING_MS = 30_000;

export interface Idle {
  readonly isOver: boolean;
  readonly secondsLeft: number | null; // shown during the last 30 seconds
}

/** @param activeAt when somebody last touched the booth, joined, or locked in */
export function idleAt(activeAt: number, now: number): Idle {
  const leftMs = activeAt + IDLE_MS - now;
  if (leftMs <= 0) return { isOver: true, secondsLeft: null };
  return { isOver: false, secondsLeft: leftMs <= WARNING_MS ? Math.ceil(leftMs / 1000) : null };
}
