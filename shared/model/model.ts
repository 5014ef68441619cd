// What a model is, whatever its family: once fitted, it can be asked anywhere.
import type { Group } from '../scenario/records.ts';

/** A rectangle of cells over a domain, row-major from the top left; a cell is asked at its centre. */
export interface GridShape {
  readonly columns: number;
  readonly rows: number;
}

/** The board of the game: 48 × 30 cells of 2.5 m on the 120 × 75 m field. */
export const BOARD: GridShape = { columns: 48, rows: 30 };

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
