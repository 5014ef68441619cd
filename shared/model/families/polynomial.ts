// A polynomial per group, by ridge regression in a Chebyshev basis: monomials would lose all digits at degree 9.
// The ridge is only there to make the answer unique; what leaks is meant to be the degree's doing.
import {
  chebyshevFeatures,
  fromUnit,
  polynomialStatistics,
  toUnit,
} from '../../privacy/regressionStatistics.ts';
import type { Domain } from '../../scenario/records.ts';
import type { Algebra } from '../algebra.ts';
import { believedSolution } from '../believed.ts';
import { curveModel, type GroupCurve, type GroupPoints } from '../curve.ts';
import { curveFamily, real, whole } from '../family.ts';

const RIDGE = 1e-12;

/** A higher degree: the curve bends towards single records. */
export const polynomial = curveFamily({
  name: 'polynomial',
  settings: { degree: whole(1, 9) },
  optional: { ridge: real(1e-15, 1) },
  dial: { stops: [1, 2, 3, 4, 5, 7, 9], compared: [1, 2, 3, 5, 9], first: 3 },
  openness: 0.29,
  fit: (columns, domain, { degree, ridge = RIDGE }, algebra) =>
    curveModel(columns, domain, (points) => ridgeCurve(points, domain, degree, ridge, algebra)),
  private: {
    measured: 'sums',
    statistics: ({ degree }, domain) => polynomialStatistics(domain, degree),
    curve({ degree }, sums, noise, algebra) {
      const { gram, moments } = unfolded(sums, degree + 1);
      const beta = believedSolution(gram, moments, noise, algebra);
      return (u) => chebyshevFeatures(u, degree).reduce((sum, phi, j) => sum + phi * beta[j]!, 0);
    },
  },
  evidence: { reach: 'whole' },
});

/**
 * Minimises |v − Φβ|² + ridge·|β|² with u, v = x, y stretched to −1 … 1 over the domain and φ_j = T_j(u)/√(degree + 1).
 * With Φ = USVᵀ, β = V diag(s/(s² + ridge)) Uᵀ v: the squares of small s are never inverted on their own.
 */
function ridgeCurve(
  points: GroupPoints,
  domain: Domain,
  degree: number,
  ridge: number,
  algebra: Algebra,
): GroupCurve {
  const design = Array.from(points.x, (x) => [...chebyshevFeatures(toUnit(x, domain.x), degree)]);
  // One column per point: what a unit of that point's v adds to the coefficients.
  const perPoint = algebra.softInverse(design, (s) => (s > 0 ? s / (s * s + ridge) : 0));
  const v = Array.from(points.y, (y) => toUnit(y, domain.y));
  const beta = perPoint.map((row) => row.reduce((sum, each, i) => sum + each * v[i]!, 0));
  const along = (x: number, coefficient: (j: number) => number) =>
    chebyshevFeatures(toUnit(x, domain.x), degree).reduce((sum, phi, j) => sum + phi * coefficient(j), 0);
  return {
    at: (x) =>
      fromUnit(
        along(x, (j) => beta[j]!),
        domain.y,
      ),
    weight: (x, point) => along(x, (j) => perPoint[j]![point]!),
  };
}

/** The Gram matrix and the moments that polynomialStatistics has folded into one block. */
function unfolded(sums: readonly number[], size: number): { gram: number[][]; moments: readonly number[] } {
  const gram = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  let next = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i; j < size; j++) {
      const entry = sums[next++]! / (i === j ? 1 : Math.SQRT2);
      gram[i]![j] = entry;
      gram[j]![i] = entry;
    }
  }
  return { gram, moments: sums.slice(next) };
}
