// A plan is one cell of the protection board: which model (row), protected how (column).
import type { ModelSpec } from '../model/model.ts';

/** What is done before anything leaves. Only `private` carries a guarantee. */
export type Protection =
  | { readonly kind: 'none' }
  | { readonly kind: 'rounded'; readonly levels: number } // 2 = labels only
  | { readonly kind: 'noise'; readonly sigma: number } // per-cell Gaussian (field) or per-value noise, frozen per round; NO guarantee
  | { readonly kind: 'private'; readonly epsilon: number; readonly delta: number }; // differential privacy

export interface Plan {
  readonly model: ModelSpec;
  readonly protection: Protection;
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

/** What leaves the server. A `field` is quantised once, and everybody gets the same bytes. */
export type Release = FieldRelease | CurveRelease;

export interface FieldRelease {
  readonly kind: 'field';
  readonly plan: Plan;
  readonly columns: number;
  readonly rows: number;
  /** columns × rows bytes, row-major from the top left; 0 = sure of group B, 255 = sure of group A. */
  readonly cells: Uint8Array;
  readonly guarantee: Guarantee | null;
  /** The noisy integers behind a private field (histogram counts or sketch): public, the cells are computed from them alone. */
  readonly noisy?: { readonly primitive: 'histogram' | 'lattice'; readonly values: readonly number[] };
}

export interface CurveRelease {
  readonly kind: 'curve';
  readonly plan: Plan;
  /** Equally spaced points from low to high x, one list of y per group (index 0 = group B, 1 = group A). */
  readonly x: readonly number[];
  readonly y: readonly [readonly number[], readonly number[]];
  /** x interval per group over which there is data and the curve should be drawn and read. */
  readonly guarantee: Guarantee | null;
  readonly noisy?: { readonly primitive: 'histogram' | 'lattice'; readonly values: readonly number[] };
}
