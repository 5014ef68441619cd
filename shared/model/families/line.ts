// Ordinary least squares, one line per group: the simplest curve that is published, and not the safest.
// The sums stay centred: raw moments lose digits where a group was hired within one year.
import { lineStatistics } from '../../privacy/regressionStatistics.ts';
import { believedSolution } from '../believed.ts';
import { curveModel, type GroupPoints } from '../curve.ts';
import { curveFamily } from '../family.ts';

/** Nothing to set: it is the polynomial of degree 1. */
export const line = curveFamily({
  name: 'line',
  settings: {},
  optional: {},
  dial: { stops: [[]], first: [] },
  openness: 0.15,
  fit: (columns, domain) =>
    curveModel(columns, domain, (points) => {
      const fitted = leastSquares(points);
      return {
        at: (x) => fitted.yMean + fitted.slope * (x - fitted.xMean),
        weight: (x, point) => hat(fitted, x, points.x[point]!),
      };
    }),
  private: {
    measured: 'sums',
    statistics: (_, domain) => lineStatistics(domain),
    curve(_, [n = 0, u1 = 0, u2 = 0, v = 0, uv = 0], noise, algebra) {
      const gram = [
        [n, u1],
        [u1, u2],
      ];
      const [level = 0, slope = 0] = believedSolution(gram, [v, uv], noise, algebra);
      return (u) => level + slope * u;
    },
  },
  evidence: { reach: 'whole' },
});

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
    const dx = x[i]! - xMean;
    sxx += dx * dx;
    sxy += dx * (y[i]! - yMean);
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
