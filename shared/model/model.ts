// What a model is, for every family: fit it to records, then ask it anywhere.
import type { Columns, Domain, Group } from '../scenario/records.ts';

/** A rectangle of cells over a domain, row-major from the top left; a cell is asked at its centre. */
export interface GridShape {
  readonly columns: number;
  readonly rows: number;
}

/** The board of the game: 48 × 30 cells of 2.5 m on the 120 × 75 m field. */
export const BOARD: GridShape = { columns: 48, rows: 30 };

/**
 * A family plus its one complexity setting (and what else the formula needs, with a default).
 * `family` is one of the registry's names; see registry.ts for ranges and for what "more complex" means.
 */
export type ModelSpec =
  | { readonly family: 'idw'; readonly power: number; readonly eta?: number } // inverse distance, weight 1/(distance^power + eta)
  | {
      readonly family: 'kernel';
      readonly width: number;
      readonly priorWeight?: number;
      readonly prior?: number;
    } // Gaussian light of `width` (m), neutral prior
  | { readonly family: 'neighbours'; readonly k: number }
  | { readonly family: 'tiles'; readonly columns: number; readonly rows: number }
  | { readonly family: 'tree'; readonly depth: number }
  | { readonly family: 'logistic'; readonly degree: 1 | 2; readonly lambda?: number } // 1: a straight border, 2: a conic
  | { readonly family: 'bins'; readonly bins: number } // mean y per x interval and group
  | { readonly family: 'line' } // ordinary least squares per group
  | { readonly family: 'polynomial'; readonly degree: number; readonly ridge?: number } // ridge in an orthogonal basis, per group
  | { readonly family: 'idwCurve'; readonly power: number } // y by inverse x-distance, per group
  | { readonly family: 'neighboursCurve'; readonly k: number }; // mean y of the k nearest x, per group

export type Family = ModelSpec['family'];

/** Families that answer on the plane (who is first), and those that answer along x (how much on average). */
export type FieldSpec = Extract<
  ModelSpec,
  { family: 'idw' | 'kernel' | 'neighbours' | 'tiles' | 'tree' | 'logistic' }
>;
export type CurveSpec = Exclude<ModelSpec, FieldSpec>;

/** Says, for any place of the domain, how sure it is that group A is there first: 0 … 1. */
export interface FieldModel {
  readonly kind: 'field';
  predict(x: number, y: number): number;
  /** Fills `out` (length columns × rows, row-major) with predictions at cell centres. Allocates nothing per cell. */
  fill(shape: GridShape, out: Float64Array): void;
}

/** Says, for any x, the y that group members have on average, in the domain's unit. */
export interface CurveModel {
  readonly kind: 'curve';
  predict(x: number, group: Group): number;
  /** How much the curve of `group` at x moves per unit that record `index`'s y moves; 0 for the other group. */
  influence(x: number, group: Group, index: number): number;
}

export type Model = FieldModel | CurveModel;

/** One family's definition: `fit` is pure and does not depend on the order of the records beyond rounding (neighbour ties break by index). */
export interface ModelFamily<S extends ModelSpec = ModelSpec, M extends Model = Model> {
  readonly family: S['family'];
  readonly kind: M['kind'];
  fit(columns: Columns, domain: Domain, spec: S): M;
}
