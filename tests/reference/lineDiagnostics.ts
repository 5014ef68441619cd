// The textbook diagnostics of a least squares line, to hold the game's own figures against.

import { groupPoints } from '../../shared/model/curve.ts';
import { hat, leastSquares } from '../../shared/model/families/line.ts';
import type { CurveModel } from '../../shared/model/model.ts';
import type { Columns, Group } from '../../shared/scenario/records.ts';

/** How far the curve at x would have moved, in units of y, had record `index` been given `y` instead of his own. Exact. */
export function curveShift(model: CurveModel, columns: Columns, index: number, y: number, x: number): number {
  const group = columns.group[index] as Group;
  return model.influence(x, group, index) * (y - columns.y[index]!);
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
  const residuals = points.y.map((y, i) => y - line.yMean - line.slope * (points.x[i]! - line.xMean));
  const squared = residuals.reduce((sum, residual) => sum + residual ** 2, 0);
  const variance = squared / (line.count - 2);
  return Array.from(points.index, (index, i) => {
    const x = points.x[i]!;
    const residual = residuals[i]!;
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
