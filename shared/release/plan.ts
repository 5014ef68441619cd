// A plan is one cell of the protection board: which model (row), protected how (column).
import type { ModelSpec } from '../model/families.ts';
import type { NoisyHistogram, NoisyLattice } from '../privacy/noisy.ts';

/** What is done before anything leaves. Only `private` carries a guarantee. */
export type Protection =
  | { readonly kind: 'none' }
  | { readonly kind: 'rounded'; readonly levels: number } // 2 = labels only
  | { readonly kind: 'noise'; readonly sigma: number } // per-cell Gaussian (field) or per-value noise, frozen per round; NO guarantee
  | { readonly kind: 'private'; readonly epsilon: number; readonly delta: number }; // differential privacy

/** The one protection that carries a promise, and the three that cannot: the compiler keeps them apart. */
export type PrivateProtection = Extract<Protection, { kind: 'private' }>;
export type BareProtection = Exclude<Protection, { kind: 'private' }>;

export interface Plan<P extends Protection = Protection> {
  readonly model: ModelSpec;
  readonly protection: P;
}

/**
 * What a private release promises, in the only relation the game uses: one record replaced by any other, n public.
 * Everything the round released is counted in.
 */
export interface Guarantee {
  readonly mechanism: 'histogram' | 'lattice' | 'randomisedResponse' | 'exponential';
  readonly relation: 'replace-one, n public';
  readonly epsilon: number;
  readonly delta: number;
  readonly rho?: number; // zCDP cost, where the mechanism is Gaussian
  readonly sensitivity: number; // of the released integers, in the mechanism's norm
  readonly recordsPerPerson: number; // contribution limit m; 1 unless the round says otherwise
}

/**
 * What stands behind the drawn numbers. Only a private plan comes with a guarantee and with the noisy integers
 * that everything else is computed from (they are public too); no other plan can be given one.
 */
type Backing =
  | {
      readonly plan: Plan<PrivateProtection>;
      readonly guarantee: Guarantee;
      readonly noisy: NoisyHistogram | NoisyLattice;
    }
  | { readonly plan: Plan<BareProtection>; readonly guarantee: null; readonly noisy?: undefined };

/** What leaves the server. A `field` is quantised once, and everybody gets the same bytes. */
export type Release = FieldRelease | CurveRelease;

export type FieldRelease = Backing & {
  readonly kind: 'field';
  readonly columns: number;
  readonly rows: number;
  /** columns × rows bytes, row-major from the top left; 0 = sure of group B, 255 = sure of group A. */
  readonly cells: Uint8Array;
};

/** An x interval, low end first. */
export type Span = readonly [low: number, high: number];

export type CurveRelease = Backing & {
  readonly kind: 'curve';
  /** Equally spaced points from low to high x, one list of y per group (index 0 = group B, 1 = group A). */
  readonly x: readonly number[];
  readonly y: readonly [readonly number[], readonly number[]];
  /** x interval per group over which there is data, so that nobody reads an extrapolation; the whole axis if private. */
  readonly spans: readonly [Span, Span];
};
