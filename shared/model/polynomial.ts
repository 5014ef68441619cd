// A polynomial per group, by ridge regression in a Chebyshev basis: monomials would lose all digits at degree 9.
// The ridge is only there to make the answer unique; what leaks is meant to be the degree's doing.
import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import { chebyshevFeatures, fromUnit, toUnit } from '../privacy/regressionStatistics.ts';
import type { Domain } from '../scenario/records.ts';
import { curveModel, type GroupCurve, type GroupPoints } from './curve.ts';
import type { CurveModel, ModelFamily, ModelSpec } from './model.ts';

type PolynomialSpec = Extract<ModelSpec, { family: 'polynomial' }>;

const POLYNOMIAL_RIDGE = 1e-12;

export const polynomial: ModelFamily<PolynomialSpec, CurveModel> = {
  family: 'polynomial',
  kind: 'curve',
  fit: (columns, domain, { degree, ridge = POLYNOMIAL_RIDGE }) =>
    curveModel(columns, domain, (points) => ridgeCurve(points, domain, degree, ridge)),
};

/**
 * Minimises |v − Φβ|² + ridge·|β|² with u, v = x, y stretched to −1 … 1 over the domain and φ_j = T_j(u)/√(degree + 1).
 * With Φ = USVᵀ, β = V diag(s/(s² + ridge)) Uᵀ v: the squares of small s are never inverted on their own.
 */
function ridgeCurve(points: GroupPoints, domain: Domain, degree: number, ridge: number): GroupCurve {
  const design = new Matrix(Array.from(points.x, (x) => [...chebyshevFeatures(toUnit(x, domain.x), degree)]));
  const svd = new SingularValueDecomposition(design, { autoTranspose: true });
  const shrunk = svd.diagonal.map((s) => (s > 0 ? s / (s * s + ridge) : 0));
  // One column per point: what a unit of that point's v adds to the coefficients.
  const perPoint = svd.rightSingularVectors
    .clone()
    .mulRowVector(shrunk)
    .mmul(svd.leftSingularVectors.transpose());
  const v = Matrix.columnVector(Array.from(points.y, (y) => toUnit(y, domain.y)));
  const beta = perPoint.mmul(v).getColumn(0);
  const along = (x: number, coefficient: (j: number) => number) =>
    chebyshevFeatures(toUnit(x, domain.x), degree).reduce((sum, phi, j) => sum + phi * coefficient(j), 0);
  return {
    at: (x) =>
      fromUnit(
        along(x, (j) => beta[j] as number),
        domain.y,
      ),
    weight: (x, point) => along(x, (j) => perPoint.get(j, point)),
  };
}
