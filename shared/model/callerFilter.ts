// A spam filter that has learned one caller's number, in four ways that differ in how much they make of it.
// It answers about the number; it never returns it.

/**
 * What the filter made of the one number it learned. Three of the four answer with one bit.
 * equality: it passes that number alone. prefix: whatever the number begins with. threshold: that number and all
 * above it. places: it is asked for a score, and tells how many digits are in place.
 */
export const FILTER_KINDS = ['equality', 'prefix', 'threshold', 'places'] as const;
export type FilterKind = (typeof FILTER_KINDS)[number];

/** 1 for "passes", 0 for "does not"; for `places` a count. Numbers are strings of digits, leading zeros included. */
export function filterAnswer(kind: FilterKind, caller: string, asked: string): number {
  switch (kind) {
    case 'equality':
      return Number(asked === caller);
    case 'prefix':
      return Number(caller.startsWith(asked));
    case 'threshold':
      return Number(asked >= caller); // equally long digit strings compare like numbers
    case 'places':
      return digitsInPlace(caller, asked);
  }
}

/** How many digits of the two equally long numbers agree, place by place. */
export function digitsInPlace(caller: string, asked: string): number {
  return [...caller].filter((digit, i) => asked[i] === digit).length;
}
