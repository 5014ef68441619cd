// Protection as photographic density: 0 % is blown out to white, 100 % is dense black. Pure.

const ANCHORS = [255, 227, 189, 141, 90, 43]; // grey values at 0, 20 … 100 % (look: #fff … #2b2b2c)

export interface Silver {
  readonly paper: string; // css colour of the cell
  readonly ink: '#000' | '#fff'; // whichever stands out more from it
}

/** @param percent protection; outside 0 … 100 it is clipped, for display only */
export function silver(percent: number): Silver {
  const at = Math.min(100, Math.max(0, percent)) / 20;
  const from = Math.min(ANCHORS.length - 2, Math.floor(at));
  const low = ANCHORS[from] ?? 0;
  const high = ANCHORS[from + 1] ?? 0;
  const grey = Math.round(low + (high - low) * (at - from));
  const light = ((grey / 255 + 0.055) / 1.055) ** 2.4; // relative luminance, WCAG
  const ink = (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) ? '#000' : '#fff';
  return { paper: `rgb(${grey} ${grey} ${grey})`, ink };
}

/** For display: protection is measured unclipped, since a room can do worse than not looking. */
export const clipped = (percent: number): number => Math.round(Math.min(100, Math.max(0, percent)));

/** Rounds that differ leave every value possible while they are two or three: t-intervals of so few are that wide. */
export const saysNothing = (low: number, high: number): boolean =>
  clipped(low) === 0 && clipped(high) === 100;
