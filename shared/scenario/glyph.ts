// An invented face: a small square of lit and dark squares. Nobody's likeness, drawn anew for every round.
import type { Randomness } from '../random/randomness.ts';

export interface GlyphShape {
  readonly side: number;
  readonly mirror: boolean; // the right half is the left one's mirror image
}

const LIT_SHARE = { low: 0.36, high: 0.64 } as const;

/** Rows of '0' and '1' from the top left; every square is as likely lit as dark. */
export function drawGlyph(shape: GlyphShape, randomness: Randomness): string {
  for (;;) {
    const squares = new Array<string>(shape.side ** 2);
    for (const twins of twinsOf(shape)) {
      const lit = randomness.uniform() < 0.5 ? '1' : '0';
      for (const square of twins) squares[square] = lit;
    }
    const share = squares.filter((square) => square === '1').length / squares.length;
    if (share >= LIT_SHARE.low && share <= LIT_SHARE.high) return squares.join('');
  }
}

/** The squares that are alike: pairs left and right of the middle in a mirrored glyph, else each by itself. */
export function twinsOf({ side, mirror }: GlyphShape): readonly (readonly number[])[] {
  const twins: number[][] = [];
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < (mirror ? Math.ceil(side / 2) : side); column++) {
      const other = mirror ? side - 1 - column : column;
      const at = (c: number) => row * side + c;
      twins.push(other === column ? [at(column)] : [at(column), at(other)]);
    }
  }
  return twins;
}

/** The picture with these squares turned over. */
export function toggled(squares: string, which: readonly number[]): string {
  return [...squares]
    .map((square, i) => (which.includes(i) ? (square === '1' ? '0' : '1') : square))
    .join('');
}

/** Share of squares that are the same in both, 0 … 1. */
export function shareAlike(a: string, b: string): number {
  return [...a].filter((square, i) => square === b[i]).length / a.length;
}

/** A reading of a meter that shows multiples of `step`; 0 is an exact meter. */
export function readMeter(share: number, step: number): number {
  return step === 0 ? share : Math.round(Math.round(share / step + 1e-9) * step * 1e6) / 1e6;
}
