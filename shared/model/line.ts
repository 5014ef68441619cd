// Ordinary least squares, one line per group: the simplest curve that is published, and not the safest.
// The sums stay centred: raw moments lose digits where a group was hired within one year.
import { curveModel, type GroupPoints } from './curve.ts';
import type { CurveModel, ModelFamily, ModelSpec } from './model.ts';

type LineSpec = Extract<ModelSpec, { family: 'line' }>;

export const line: ModelFamily<LineSpec, CurveModel> = {
  family: 'line',
  kind: 'curve',
  fit: (columns, domain) =>
    curveModel(columns, domain, (points) => {
      const fitted = leastSquares(points);
      return {
        at: (x) => fitted.yMean + fitted.slope * (x - fitted.xMean),
        weight: (x, point) => hat(fitted, x, points.x[point] as number),
      };
    }),
};

export interface FittedLine {
  readonly count: number;
  readonly xMean: number;
  readonly yMean: number;
  /** Σ (x − x̄)²; 0 where all x are equal. */
  readonly sxx: number;
  readonly slope: number;
  readonly intercept: number;
}

/** The least squares line, slope in y per x; flat where all x are equal. Needs at least one point. */
export function leastSquares({ count, x, y }: Pick<GroupPoints, 'count' | 'x' | 'y'>): FittedLine {
  const xMean = x.reduce((sum, each) => sum + each, 0) / count;
  const yMean = y.reduce((sum, each) => sum + each, 0) / count;
  let sxx = 0;
  let sxy = 0;
  for (let i = 0; i < count; i++) {
    const dx = (x[i] as number) - xMean;
    sxx += dx * dx;
    sxy += dx * ((y[i] as number) - yMean);
  }
  const slope = sxx > 0 ? sxy / sxx : 0;
  return { count, xMean, yMean, sxx, slope, intercept: yMean - slope * xMean };
}

/**
 * h(x, x_i) = 1/n + (x − x̄)(x_i − x̄)/Sxx: how far the line at x moves per unit that y_i moves. h(x_i, x_i) is the
 * leverage of record i (Hoaglin & Welsch 1978).
 */
export function hat({ count, xMean, sxx }: FittedLine, x: number, xi: number): number {
  return 1 / count + (sxx > 0 ? ((x - xMean) * (xi - xMean)) / sxx : 0);
}
