// The best guesses of an attacker who thinks in Gaussians: what is likely before the release, updated by it.
// The attacker uses the public range and the equations, never the true y of anybody they are not meant to know.
import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import { toUnit } from '../../../shared/privacy/regressionStatistics.ts';
import type { Columns, Domain } from '../../../shared/scenario/records.ts';
import type { LinearView } from './linearView.ts';

/**
 * How unsure an outsider is at first, on the −1 … 1 scale: the level and the trend of a group may lie anywhere in
 * the public range, and a person may lie well off the trend.
 */
const LEVEL_SPREAD = 0.5;
const TREND_SPREAD = 0.5;
export const PERSON_SPREAD = 0.25;

export interface Outsider {
  /** Posterior mean of every member's v (not clipped), given what was observed minus the view's constant. */
  guess(residual: Float64Array): number[];
  /** How much a member's guess moves per unit that their own v moves, everybody else staying. */
  readonly response: readonly number[];
}

/**
 * The prior is v = level + trend·u + own part, so with B = (own, level, trend) side by side its covariance is BBᵀ.
 * With HB = USVᵀ the posterior mean is BV diag(s/(s² + noise²)) Uᵀ r; singular values make that safe however small
 * the noise is, and nothing grows with the square of the group.
 */
export function outsiderOf(view: LinearView, noise: number, columns: Columns, domain: Domain): Outsider {
  const u = view.members.map((i) => toUnit(columns.x[i]!, domain.x));
  const seen = Matrix.zeros(view.weights.rows, u.length + 2); // HB
  for (let row = 0; row < seen.rows; row++) {
    const weights = view.weights.getRow(row);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    seen.setRow(row, [
      ...weights.map((weight) => PERSON_SPREAD * weight),
      LEVEL_SPREAD * sum,
      TREND_SPREAD * dot(weights, u),
    ]);
  }
  const svd = new SingularValueDecomposition(seen, { autoTranspose: true });
  const right = svd.rightSingularVectors;
  const rotated = new Matrix(
    u.map((at, i) =>
      svd.diagonal.map(
        (_, k) =>
          PERSON_SPREAD * right.get(i, k) +
          LEVEL_SPREAD * right.get(u.length, k) +
          TREND_SPREAD * at * right.get(u.length + 1, k),
      ),
    ),
  );
  const shrink = svd.diagonal.map((s) => s / (s * s + noise * noise));
  const gain = rotated.mulRowVector(shrink).mmul(svd.leftSingularVectors.transpose());
  const response = u.map((_, i) => dot(gain.getRow(i), view.weights.getColumn(i)));
  return {
    response,
    guess: (residual) => gain.mmul(Matrix.columnVector([...residual])).getColumn(0),
  };
}

/**
 * What somebody guesses who knows every other member: one unknown, many equations, weighed against their own guess
 * `own` (what the others suggest), which they trust to within PERSON_SPREAD.
 * @param weights the member's column of H
 * @param rest what is left of the published numbers once everybody else's part is taken off
 */
export function insiderGuess(
  weights: ArrayLike<number>,
  rest: ArrayLike<number>,
  noise: number,
  own: number,
): number {
  let explained = 0;
  let strength = 0;
  for (let row = 0; row < rest.length; row++) {
    const weight = weights[row]!;
    explained += weight * rest[row]!;
    strength += weight * weight;
  }
  const doubt = (noise / PERSON_SPREAD) ** 2;
  return inside((explained + doubt * own) / (strength + doubt));
}

export function inside(v: number): number {
  return Math.min(1, Math.max(-1, v));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, k) => sum + value * b[k]!, 0);
}
