// How much a single record matters to a model: leverage, influence, and the same model without that record.
// Exact for lines in closed form; for everything else by fitting again.
import { type Columns, type Domain, type Group, without } from '../scenario/records.ts';
import { groupPoints } from './curve.ts';
import { hat, leastSquares } from './families/line.ts';
import type { FieldSpec, ModelSpec } from './families.ts';
import { fit as fitModel } from './fit.ts';
import type { CurveModel, GridShape, Model } from './model.ts';

/** The counterfactual: the same family and settings, fitted to everybody but record `index`. */
export function fitWithout(spec: ModelSpec, columns: Columns, domain: Domain, index: number): Model {
  return fitModel(spec, without(columns, index), domain);
}

/**
 * One number from about 0 to 1 per record, for any family: how much the model's answer at the record's own place is
 * that record's doing. Curves: d f(x_i)/d y_i, the hat matrix' diagonal (it may leave 0 … 1 for some smoothers).
 * Fields: |f(z_i) − f without i (z_i)|.
 */
export function leverages(spec: ModelSpec, columns: Columns, domain: Domain): Float64Array {
  const model = fitModel(spec, columns, domain);
  return Float64Array.from({ length: columns.count }, (_, i) => {
    const x = columns.x[i] as number;
    const y = columns.y[i] as number;
    if (model.kind === 'curve') return model.influence(x, columns.group[i] as Group, i);
    const less = fitWithout(spec, columns, domain, i);
    return less.kind === 'field' ? Math.abs(model.predict(x, y) - less.predict(x, y)) : 0;
  });
}

export interface FieldInfluence {
  /** Largest and mean change of any cell when the record is left out, 0 … 1. */
  readonly largest: number;
  readonly mean: number;
}

/** What leaving out record `index` does to the whole field. */
export function fieldInfluence(
  spec: FieldSpec,
  columns: Columns,
  domain: Domain,
  shape: GridShape,
  index: number,
): FieldInfluence {
  const size = shape.columns * shape.rows;
  const all = new Float64Array(size);
  const less = new Float64Array(size);
  fitModel(spec, columns, domain).fill(shape, all);
  fitModel(spec, without(columns, index), domain).fill(shape, less);
  const changes = all.map((value, cell) => Math.abs(value - (less[cell] as number)));
  return {
    largest: changes.reduce((most, change) => Math.max(most, change), 0),
    mean: changes.reduce((sum, change) => sum + change, 0) / size,
  };
}

/** How far the curve at x would have moved, in units of y, had record `index` been given `y` instead of his own. Exact. */
export function curveShift(model: CurveModel, columns: Columns, index: number, y: number, x: number): number {
  const group = columns.group[index] as Group;
  return model.influence(x, group, index) * (y - (columns.y[index] as number));
}

/** The classical diagnostics of one record in its group's least squares line. */
export interface LineDiagnostics {
  readonly index: number;
  readonly residual: number;
  readonly leverage: number; // h, from 1/n to 1
  readonly slopePerY: number; // d slope / d y
  readonly slopeChangeIfDeleted: number; // slope without the record − slope
  readonly changeAtOwnPlaceIfDeleted: number; // line without the record − line, at the record's x
  readonly cooksDistance: number;
  readonly internallyStudentised: number;
  readonly externallyStudentised: number;
}

/**
 * Diagnostics of every record of one group, in the columns' order. Deleting record i changes the slope by
 * −(x_i − x̄) e_i/(Sxx (1 − h_i)) and the line at x_i by −h_i e_i/(1 − h_i) (Belsley, Kuh & Welsch 1980); studentised
 * residuals and Cook's distance as in Cook & Weisberg 1982. Not a number where a group is too small or h = 1.
 */
export function lineDiagnostics(columns: Columns, group: Group): LineDiagnostics[] {
  const points = groupPoints(columns, group);
  if (points.count === 0) return [];
  const line = leastSquares(points);
  const residuals = points.y.map(
    (y, i) => y - line.yMean - line.slope * ((points.x[i] as number) - line.xMean),
  );
  const squared = residuals.reduce((sum, residual) => sum + residual ** 2, 0);
  const variance = squared / (line.count - 2);
  return Array.from(points.index, (index, i) => {
    const x = points.x[i] as number;
    const residual = residuals[i] as number;
    const leverage = hat(line, x, x);
    const slopePerY = line.sxx > 0 ? (x - line.xMean) / line.sxx : 0;
    const internal = residual / Math.sqrt(variance * (1 - leverage));
    const varianceWithout = (squared - residual ** 2 / (1 - leverage)) / (line.count - 3);
    return {
      index,
      residual,
      leverage,
      slopePerY,
      slopeChangeIfDeleted: (-slopePerY * residual) / (1 - leverage),
      changeAtOwnPlaceIfDeleted: (-leverage * residual) / (1 - leverage),
      cooksDistance: (internal ** 2 * leverage) / (2 * (1 - leverage)),
      internallyStudentised: internal,
      externallyStudentised: residual / Math.sqrt(varianceWithout * (1 - leverage)),
    };
  });
}
