// Draws a hidden glyph by watching a confidence meter: toggling with and without the edge of a rounding step.
// It sees readings only.
import { type GlyphShape, toggled, twinsOf } from '../../scenario/glyph.ts';

/** The meter's reading for a picture; null once no more may be taken. */
export type Read = (squares: string) => number | null;

/**
 * Hill climbing: toggles one square (with its twin) after the other, and keeps a change only if the meter rose.
 * `dark` is the reading of the dark picture. An exact meter gives the glyph away; a rounded one mostly stands still.
 */
export function climb(shape: GlyphShape, dark: number, read: Read): string {
  let squares = '0'.repeat(shape.side ** 2);
  let reading = dark;
  for (const twins of twinsOf(shape)) {
    const changed = toggled(squares, twins);
    const next = read(changed);
    if (next === null) break;
    if (next <= reading) continue;
    squares = changed;
    reading = next;
  }
  return squares;
}

/**
 * The same against a rounded meter: first toggles on until the reading jumps. On the upper side of that jump a single
 * right square turned wrong makes it fall, so that every further reading tells one square again.
 */
export function climbTheEdge(shape: GlyphShape, dark: number, read: Read): string {
  const all = twinsOf(shape);
  let squares = '0'.repeat(shape.side ** 2);
  const reading = dark;
  for (const twins of all) {
    const changed = toggled(squares, twins);
    const next = read(changed);
    if (next === null) return squares;
    const jumped = next !== reading;
    if (jumped)
      return fromTheEdge(next > reading ? changed : squares, Math.max(next, reading), twins, all, read);
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
