// Keeps the view up to date without asking more often than needed: one question under way at a time,
// changes in between are answered by one more. It knows nothing of what is asked.

export interface FollowPorts {
  readonly ask: () => Promise<void>; // never rejects
  readonly later: (run: () => void, ms: number) => () => void; // returns: cancel
}

export interface Follow {
  /** The view is out of date; ask within `withinMs`. A sooner wish overrides a later one. */
  want(withinMs: number): void;
  stop(): void;
}

export function newFollow(ports: FollowPorts): Follow {
  let asking = false;
  let wantedWithinMs: number | null = null;
  let timer: { cancel: () => void; ms: number } | null = null;
  let stopped = false;

  const ask = async () => {
    timer = null;
    wantedWithinMs = null;
    asking = true;
    await ports.ask();
    asking = false;
    if (wantedWithinMs !== null) plan(wantedWithinMs);
  };

  const plan = (ms: number) => {
    if (stopped) return;
    if (asking) {
      wantedWithinMs = Math.min(ms, wantedWithinMs ?? ms);
      return;
    }
    if (timer && timer.ms <= ms) return;
    timer?.cancel();
    if (ms <= 0) void ask();
    else timer = { ms, cancel: ports.later(() => void ask(), ms) };
  };

  return {
    want: plan,
    stop() {
      stopped = true;
      timer?.cancel();
    },
  };
}
