// The axis of the error strip: from nothing to a round number that shows the reader, the blind ghost and most of the room.
// Pure. Larger errors stand at its end, and the end then says so.

export interface StripScale {
  readonly high: number; // metres at the right end
  readonly ticks: readonly number[];
  readonly beyond: boolean; // somebody missed by more than the axis shows
  readonly percent: (metres: number) => number; // 0 … 100 along the axis
}

const STEPS_M = [0.5, 1, 2, 5, 10, 20, 50];
const MOST_TICKS = 5;
const MOST_OF_THE_ROOM = 0.8;
const LEAST_M = 2;

export function stripScale(errors: readonly number[], you: number | null, blind: number | null): StripScale {
  const sorted = [...errors].sort((a, b) => a - b);
  const most = sorted[Math.floor(MOST_OF_THE_ROOM * (sorted.length - 1))] ?? 0;
  const needed = Math.max(LEAST_M, most, you ?? 0, 1.1 * (blind ?? 0));
  const step = STEPS_M.find((each) => needed / each <= MOST_TICKS) ?? Math.ceil(needed / MOST_TICKS);
  const count = Math.ceil(needed / step);
  const high = count * step;
  return {
    high,
    ticks: Array.from({ length: count + 1 }, (_, i) => i * step),
    beyond: Math.max(0, ...sorted) > high,
    percent: (metres) => Math.min(100, (100 * metres) / high),
  };
}
