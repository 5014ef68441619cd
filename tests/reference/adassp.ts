// AdaSSP (Wang 2018, Algorithm 2), its deterministic part: private ridge regression as published elsewhere, to compare
// with. Its relation is ADD OR REMOVE one record, and its calibration fails for large epsilon: `adasspIsValid`.
// The game does not publish with it; its own lines come from one joint lattice release.
import { EigenvalueDecomposition, Matrix, solve } from 'ml-matrix';
import { gaussianDelta } from '../../shared/privacy/gaussian.ts';

export interface AdasspSettings {
  readonly epsilon: number;
  readonly delta: number;
  readonly boundX: number; // |x| ≤ boundX
  readonly boundY: number; // |y| ≤ boundY
  readonly failure: number; // probability that the ridge does not cover the noise, e.g. 0.05
}

/** Standard normal draws: one for the eigenvalue, a symmetric matrix for XᵀX, a vector for Xᵀy. */
export interface AdasspNoise {
  readonly eigenvalue: number;
  readonly gram: readonly (readonly number[])[];
  readonly moments: readonly number[];
}

export interface AdasspFit {
  readonly leastEigenvalue: number; // noisy, at least 0
  readonly ridge: number;
  readonly gram: number[][];
  readonly moments: number[];
  readonly coefficients: number[];
}

/**
 * Ridge coefficients (d) from noisy statistics; the ridge covers the noise but for `failure` (Wang 2018).
 * @param gram XᵀX (d × d) and @param moments Xᵀy (d) of records within the bounds
 */
export function adassp(
  gram: readonly (readonly number[])[],
  moments: readonly number[],
  settings: AdasspSettings,
  noise: AdasspNoise,
): AdasspFit {
  const { epsilon, delta, boundX, boundY, failure } = settings;
  const size = moments.length;
  const third = epsilon / 3;
  const log = Math.log(6 / delta);
  const unit = Math.sqrt(log) / third;
  const square = boundX ** 2;
  const exact = new Matrix(gram.map((row) => [...row]));
  const least = Math.min(...new EigenvalueDecomposition(exact, { assumeSymmetric: true }).realEigenvalues);
  const leastEigenvalue = Math.max(0, least + unit * square * noise.eigenvalue - (log / third) * square);
  const cover = (Math.sqrt(size * log * Math.log((2 * size ** 2) / failure)) * square) / third;
  const ridge = Math.max(0, cover - leastEigenvalue);
  const noisyGram = gram.map((row, i) => row.map((g, j) => g + unit * square * noise.gram[i]![j]!));
  const noisyMoments = moments.map((moment, j) => moment + unit * boundX * boundY * noise.moments[j]!);
  const regularised = new Matrix(noisyGram).add(Matrix.eye(size, size, ridge));
  const coefficients = solve(regularised, Matrix.columnVector(noisyMoments)).getColumn(0);
  return { leastEigenvalue, ridge, gram: noisyGram, moments: noisyMoments, coefficients };
}

/** The exact delta of the three Gaussian releases together; valid while it is at most the delta asked for. */
export function adasspDelta(epsilon: number, delta: number): number {
  return gaussianDelta(1 / adasspMu(epsilon, delta), epsilon);
}

/** Total Gaussian-DP parameter: each third has mu = (epsilon/3)/sqrt(ln(6/delta)), and squares add up. */
export function adasspMu(epsilon: number, delta: number): number {
  return (Math.sqrt(3) * (epsilon / 3)) / Math.sqrt(Math.log(6 / delta));
}

/** Whether the three releases together keep within the delta asked for; false for some large epsilons. */
export function adasspIsValid(epsilon: number, delta: number): boolean {
  return adasspDelta(epsilon, delta) <= delta;
}
