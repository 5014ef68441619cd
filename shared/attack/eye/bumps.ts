// Bumps of a perceived map: spots that stand out from their surroundings, as a person would point at them.
// A large even area or a plain slope is not a bump.
import type { Picture } from './perceive.ts';

export interface Bump {
  readonly column: number; // in cells, the spot's middle; 0 is the centre of the first column
  readonly row: number;
  readonly contrast: number; // how far it rises over a ring around it, in map units 0 … 1
}

const LARGEST_SPOT_CELLS = 60;
const RING_CELLS = 3;

/** Spots where `sign`·value is a local maximum (plateaus count as one), strongest contrast first. */
export function bumpsOf(picture: Picture, sign: 1 | -1): Bump[] {
  const { columns, rows, values } = picture;
  const done = new Uint8Array(values.length);
  const bumps: Bump[] = [];
  for (let cell = 0; cell < values.length; cell++) {
    if (done[cell]) continue;
    const spot = spotAt(picture, cell, sign, done);
    if (spot === null || spot.length > LARGEST_SPOT_CELLS) continue;
    let column = 0;
    let row = 0;
    for (const member of spot) {
      column += member % columns;
      row += Math.floor(member / columns);
    }
    column /= spot.length;
    row /= spot.length;
    const height = sign * values[cell]!;
    // Far corners drift to the average; somebody of this colour there would have coloured them.
    const edge = column < 1 || row < 1 || column > columns - 2 || row > rows - 2;
    if (edge && sign * (values[cell]! - 0.5) < 0) continue;
    bumps.push({ column, row, contrast: contrastAt(picture, column, row, height, sign) });
  }
  return bumps.sort((a, b) => b.contrast - a.contrast);
}

/** The connected cells of equal value around `cell`, or null if any neighbour of them is higher. */
function spotAt(
  { columns, rows, values }: Picture,
  cell: number,
  sign: 1 | -1,
  done: Uint8Array,
): number[] | null {
  const level = values[cell]!;
  const members = [cell];
  let top = true;
  done[cell] = 1;
  for (let k = 0; k < members.length; k++) {
    const member = members[k]!;
    const column = member % columns;
    const row = (member - column) / columns;
    for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
        const other = r * columns + c;
        const value = values[other]!;
        if (sign * value > sign * level) top = false;
        if (value !== level || done[other]) continue;
        done[other] = 1;
        members.push(other);
      }
    }
  }
  return top ? members : null;
}

/**
 * How far sign·value rises over the mean of a ring of RING_CELLS around a point. Only ring points whose opposite is
 * on the map count, so that a plain slope running off the edge has no contrast.
 */
function contrastAt(
  { columns, rows, values }: Picture,
  column: number,
  row: number,
  height: number,
  sign: 1 | -1,
): number {
  let sum = 0;
  let pairs = 0;
  for (let k = 0; k < 8; k++) {
    const across = Math.round(RING_CELLS * Math.cos((k * Math.PI) / 8));
    const down = Math.round(RING_CELLS * Math.sin((k * Math.PI) / 8));
    const c = Math.round(column);
    const r = Math.round(row);
    const insideMap =
      Math.min(c - across, c + across) >= 0 &&
      Math.max(c - across, c + across) < columns &&
      Math.min(r - down, r + down) >= 0 &&
      Math.max(r - down, r + down) < rows;
    if (!insideMap) continue;
    const here = values[(r + down) * columns + c + across]!;
    const opposite = values[(r - down) * columns + c - across]!;
    sum += (sign * (here + opposite)) / 2;
    pairs++;
  }
  return pairs === 0 ? 0 : height - sum / pairs;
}
