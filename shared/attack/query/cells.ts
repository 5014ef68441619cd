// What an asker believes about a hidden place: rectangles with a probability each, finer where it matters.
// It knows the public prior and answers; it must never be handed the place itself.
import type { Place } from '../../scenario/records.ts';
import { geometricMedian } from '../geometricMedian.ts';

export interface Cell {
  readonly x: number; // of the centre, in metres, like all lengths here
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly mass: number; // probability that the place is in here; all cells together have 1
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
}

/** Equal cells over the frame, each with the mass given for it (any positive scale), row-major. */
export function cellsOver({ width, height, columns, rows }: Frame, massOf: (i: number) => number): Cell[] {
  const cell = { width: width / columns, height: height / rows };
  const cells = Array.from({ length: columns * rows }, (_, i) => ({
    ...cell,
    x: ((i % columns) + 0.5) * cell.width,
    y: (Math.floor(i / columns) + 0.5) * cell.height,
    mass: massOf(i),
  }));
  return weighed(cells);
}

/** Bayes: masses times likelihoods. Keeps the belief as it was should an answer be impossible under it. */
export function conditioned(cells: readonly Cell[], likelihood: (cell: Cell) => number): readonly Cell[] {
  const next = cells.map((cell) => ({ ...cell, mass: cell.mass * likelihood(cell) }));
  const total = next.reduce((sum, cell) => sum + cell.mass, 0);
  return total > 0 ? weighed(next) : cells;
}

const NEGLIGIBLE = 1e-7;

function weighed(cells: readonly Cell[]): Cell[] {
  const total = cells.reduce((sum, { mass }) => sum + mass, 0);
  return cells.map((cell) => ({ ...cell, mass: cell.mass / total })).filter(({ mass }) => mass > NEGLIGIBLE);
}

/** Quarters the heaviest cells until there are about `most`, but none narrower than `finestM`. */
export function refined(cells: readonly Cell[], most: number, finestM: number): readonly Cell[] {
  let current = cells;
  while (current.length < most) {
    const heavy = 1 / most;
    const next = current.flatMap((cell) =>
      cell.mass > heavy && Math.min(cell.width, cell.height) >= 2 * finestM ? quarters(cell) : [cell],
    );
    if (next.length === current.length) break;
    current = next;
  }
  return current;
}

function quarters({ x, y, width, height, mass }: Cell): Cell[] {
  const half = { width: width / 2, height: height / 2, mass: mass / 4 };
  return [-1, 1].flatMap((down) =>
    [-1, 1].map((right) => ({ ...half, x: x + (right * width) / 4, y: y + (down * height) / 4 })),
  );
}

/** The guess with the smallest expected distance, in metres. Throws without cells. */
export function middleOf(cells: readonly Cell[]): Place {
  return geometricMedian(
    cells,
    cells.map(({ mass }) => mass),
  );
}

/** How large a region holds the belief: exp of its entropy, in square metres. Halved by each bit learned. */
export function areaOf(cells: readonly Cell[]): number {
  return Math.exp(
    cells.reduce((sum, { mass, width, height }) => sum - mass * Math.log(mass / (width * height)), 0),
  );
}
