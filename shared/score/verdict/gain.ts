// What being so near is worth, 0 … 1: the one scale on which points, "missed by", ranks and the verdict stand.
// The measure is g-leakage (Alvim, Chatzikokolakis, Palamidessi, Smith: Measuring information leakage using
// generalized gain functions, 2012) with these gains.

/** `bell`: e^(−(d/scale)²), for places. `straight`: 1 − d/cap, for sums of money. `share`: the gain is given as such. */
export type Gain =
  | { readonly kind: 'bell'; readonly scale: number } // metres
  | { readonly kind: 'straight'; readonly cap: number } // dollars
  | { readonly kind: 'share' };

/** The gain of one distance, in the unit of `gain`; Infinity earns nothing. A share's distance is 1 − gain. */
export function gainAt(gain: Gain, distance: number): number {
  switch (gain.kind) {
    case 'bell':
      return Math.exp(-((distance / gain.scale) ** 2));
    case 'straight':
      return 1 - Math.min(distance, gain.cap) / gain.cap;
    case 'share':
      return 1 - Math.min(1, distance);
  }
}

/**
 * Points for a gain, 0 … 1000. Sums of money are squared: a guess without looking is always some thousands off, and
 * would earn half of the marks. Rising in the gain, so that points, distance and rank never contradict each other.
 */
export function pointsFor(gain: Gain, value: number): number {
  return Math.round(1000 * (gain.kind === 'straight' ? value ** 2 : value));
}

/**
 * "Missed by": the distance that, the same for everybody asked for, would earn this gain. In the unit of the gain; null
 * where the gain is 0, since no distance is large enough for certain.
 */
export function missFor(gain: Gain, value: number): number | null {
  if (value <= 0) return null;
  switch (gain.kind) {
    case 'bell':
      return gain.scale * Math.sqrt(-Math.log(Math.min(1, value)));
    case 'straight':
      return gain.cap * (1 - value);
    case 'share':
      return 1 - value;
  }
}
