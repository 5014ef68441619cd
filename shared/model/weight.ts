// How strongly one record pulls at a distance, for models that are a ratio of such pulls:
// f = (priorWeight·prior + Σ group·w) / (priorWeight + Σ w). Whoever attacks them reads distances off answers.

/** Weight of a record at distance r: 1/(r^power + eta), or exp(-r²/2·width²). */
export type Weight =
  | { readonly kind: 'inverse'; readonly power: number; readonly eta: number }
  | { readonly kind: 'gauss'; readonly width: number };

/** A field that is a ratio of weight sums, distances on the 120 × 75 plane. */
export interface Ratio {
  readonly weight: Weight;
  readonly priorWeight: number;
  readonly prior: number;
}

/** The weight at a distance. */
export function weightAt(weight: Weight, distance: number): number {
  switch (weight.kind) {
    case 'inverse':
      return 1 / (distance ** weight.power + weight.eta);
    case 'gauss':
      return Math.exp(-(distance ** 2) / (2 * weight.width ** 2));
  }
}

/** The distance at which a record weighs `value` > 0; 0 where even a record right there weighs less. */
export function distanceAt(weight: Weight, value: number): number {
  switch (weight.kind) {
    case 'inverse':
      return Math.max(0, 1 / value - weight.eta) ** (1 / weight.power);
    case 'gauss':
      return value >= 1 ? 0 : weight.width * Math.sqrt(-2 * Math.log(value));
  }
}
