// The lines of a soccer field, as measured on the grass: lines only, never a filled pitch.
// Coordinates are metres on the 120 × 75 m field of the game.

export interface Line {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

const LENGTH_M = 120;
const WIDTH_M = 75;
const EDGE_M = 1; // the touch line, inside the picture so that it can be seen
const PENALTY = { depthM: 16.5, widthM: 40.3 };
const GOAL = { depthM: 5.5, widthM: 18.3 };

export const CENTRE_CIRCLE = { x: LENGTH_M / 2, y: WIDTH_M / 2, radiusM: 9.15 } as const;

function box(left: number, top: number, right: number, bottom: number): Line[] {
  return [
    { from: [left, top], to: [right, top] },
    { from: [right, top], to: [right, bottom] },
    { from: [right, bottom], to: [left, bottom] },
    { from: [left, bottom], to: [left, top] },
  ];
}

function areas({ depthM, widthM }: { depthM: number; widthM: number }): Line[] {
  const top = (WIDTH_M - widthM) / 2;
  const right = LENGTH_M - EDGE_M;
  return [
    ...box(EDGE_M, top, EDGE_M + depthM, top + widthM),
    ...box(right - depthM, top, right, top + widthM),
  ];
}

export const PITCH_LINES: readonly Line[] = [
  ...box(EDGE_M, EDGE_M, LENGTH_M - EDGE_M, WIDTH_M - EDGE_M),
  { from: [LENGTH_M / 2, EDGE_M], to: [LENGTH_M / 2, WIDTH_M - EDGE_M] },
  ...areas(PENALTY),
  ...areas(GOAL),
];
