// Draws a hidden glyph by watching a confidence meter: toggling squares, with and without the edge of a rounding step.
// It sees readings only.
import { type GlyphShape, toggled, twinsOf } from '../../scenario/glyph.ts';
import { climb } from './hillClimb.ts';

/** The meter's reading for a picture; null once no more may be taken. */
export type Read = (squares: string) => number | null;

const darkPicture = ({ side }: GlyphShape): string => '0'.repeat(side ** 2);

/**
 * Toggles one square (with its twin) after the other, and keeps a change only if the meter rose above `dark`, the
 * reading of the dark picture: one reading per square (or pair). Exact with an exact meter; a rounded one stops it.
 */
export function toggleSquares(shape: GlyphShape, dark: number, read: Read): string {
  const changes = twinsOf(shape).map((twins) => (squares: string) => toggled(squares, twins));
  return climb(darkPicture(shape), dark, changes.values(), read);
}

/**
 * The same against a rounded meter: first toggles on until the reading jumps. On the upper side of that jump a single
 * right square turned wrong makes it fall, so that every further reading tells one square again.
 */
export function toggleAtEdge(shape: GlyphShape, dark: number, read: Read): string {
  const all = twinsOf(shape);
  let squares = darkPicture(shape);
  for (const twins of all) {
    const changed = toggled(squares, twins);
    const next = read(changed);
    if (next === null) return squares;
    if (next !== dark)
      return fromTheEdge(next > dark ? changed : squares, Math.max(next, dark), twins, all, read);
    squares = changed;
  }
  return squares;
}

/** `edge` reads `high`, and would read less with one right square fewer; `known` are right in it. */
function fromTheEdge(
  edge: string,
  high: number,
  known: readonly number[],
  all: readonly (readonly number[])[],
  read: Read,
): string {
  let squares = edge;
  for (const twins of all) {
    if (twins === known) continue;
    const reading = read(toggled(edge, twins));
    if (reading === null) break;
    if (reading >= high) squares = toggled(squares, twins);
  }
  return squares;
}
