// Looking along a white line: where somebody's x is public, a person searches that line only.
import { cellCentre, PLANE } from '../../model/plane.ts';
import type { Group, Place } from '../../scenario/records.ts';
import type { Picture } from './perceive.ts';

/** A line up the plane, in plane units, and what is known of it. */
interface Line {
  readonly x: number;
  readonly usual: number; // where on it somebody usually is
  readonly reach: number; // how far off that is usual
  readonly needed: number; // contrast that a spot must have to be seen
}

const RING_CELLS = 3;
/** Part of all the difference on the line by which a spot must rise over its surroundings: what rises less is a hill. */
const SHARP = 0.3;
/** A spot on the very line is believed further from what is usual than people usually are. */
const BOLD = 2;

/** The sharp spot of the group's colour on the line, the clearer and the more usual the better; else what is usual. */
export function alongLine(picture: Picture, group: Group, { x, usual, reach, needed }: Line): Place {
  const { columns, rows, values } = picture;
  const column = Math.min(columns - 1, Math.floor((x / PLANE.width) * columns));
  const line = Array.from({ length: rows }, (_, row) => values[row * columns + column]!);
  const shades = group === 1 ? line : line.map((shade) => -shade);
  const at = (row: number) => shades[Math.min(rows - 1, Math.max(0, row))]!;
  const faintest = Math.max(needed, SHARP * (Math.max(...shades) - Math.min(...shades)));
  let best = { y: usual, score: 0 };
  for (let row = 0; row < rows; row++) {
    if (at(row - 1) > at(row) || at(row + 1) > at(row)) continue;
    const contrast = at(row) - (at(row - RING_CELLS) + at(row + RING_CELLS)) / 2;
    if (contrast < faintest) continue;
    const y = cellCentre(row + leaning(at(row - 1), at(row), at(row + 1)), rows, PLANE.height);
    const score = contrast * Math.exp(-0.5 * ((y - usual) / (BOLD * reach)) ** 2);
    if (score > best.score) best = { y, score };
  }
  return { x, y: best.y };
}

/** To which side of the brightest cell the spot's middle lies, −½ … ½ cells, by how bright its neighbours are. */
function leaning(before: number, here: number, after: number): number {
  const bend = 2 * here - before - after;
  return bend > 0 ? (after - before) / (2 * bend) : 0;
}
