// Salary curves, privately: lines, polynomials and binned means solved from noisy sums alone.
// It never sees records; a group with too little behind it falls back towards the middle of the axis.
import { EigenvalueDecomposition, Matrix, solve } from 'ml-matrix';
import type { CurveSpec } from '../model/model.ts';
import { binOf } from '../privacy/histogram.ts';
import {
  binStatistics,
  chebyshevFeatures,
  fromUnit,
  lineStatistics,
  polynomialStatistics,
  toUnit,
} from '../privacy/regressionStatistics.ts';
import type { Domain } from '../scenario/records.ts';
import { type Measured, measureSum, type Request } from './measure.ts';
import type { NoisyLattice } from './plan.ts';

export type SummedCurveSpec = Extract<CurveSpec, { family: 'line' | 'polynomial' | 'bins' }>;

export function measureCurve(spec: SummedCurveSpec, request: Request): Measured<NoisyLattice> {
  const { domain } = request;
  switch (spec.family) {
    case 'line':
      return measureSum(request, lineStatistics(domain));
    case 'polynomial':
      return measureSum(request, polynomialStatistics(domain, spec.degree));
    case 'bins':
      return measureSum(request, binStatistics(domain, spec.bins));
  }
}

/** One y per x and group, inside the domain's y axis; index 0 is group B. */
export function drawCurve(
  spec: SummedCurveSpec,
  noisy: NoisyLattice,
  domain: Domain,
  x: readonly number[],
): [number[], number[]] {
  const half = noisy.values.length / 2;
  const noise = noisy.sigma / noisy.scale;
  const curve = (from: number): number[] => {
    const sums = noisy.values.slice(from, from + half).map((value) => value / noisy.scale);
    const predict = predictor(spec, sums, noise);
    return x.map((at) => {
      const v = predict(toUnit(at, domain.x));
      return fromUnit(Math.min(1, Math.max(-1, v)), domain.y);
    });
  };
  return [curve(0), curve(half)];
}

function predictor(spec: SummedCurveSpec, sums: readonly number[], noise: number): (u: number) => number {
  if (spec.family === 'bins') return binMeans(sums, spec.bins, noise);
  if (spec.family === 'line') {
    const [n = 0, u1 = 0, u2 = 0, v = 0, uv = 0] = sums;
    const beta = ridgeSolution(
      [
        [n, u1],
        [u1, u2],
      ],
      [v, uv],
      noise,
    );
    return (u) => (beta[0] as number) + (beta[1] as number) * u;
  }
  const size = spec.degree + 1;
  const gram = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  let next = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i; j < size; j++) {
      const entry = (sums[next++] as number) / (i === j ? 1 : Math.SQRT2);
      (gram[i] as number[])[j] = entry;
      (gram[j] as number[])[i] = entry;
    }
  }
  const beta = ridgeSolution(gram, sums.slice(next), noise);
  return (u) => chebyshevFeatures(u, spec.degree).reduce((sum, phi, j) => sum + phi * (beta[j] as number), 0);
}

/**
 * Solves (Gram + ridge·I) β = moments. The noise in the Gram matrix is below `bound` in spectral norm nearly always;
 * the ridge lifts the noisy matrix's least eigenvalue to that bound, and vanishes where the data outweigh the noise.
 * (The idea of AdaSSP, Wang 2018, on one joint release.)
 */
function ridgeSolution(gram: number[][], moments: readonly number[], noise: number): number[] {
  const size = gram.length;
  const matrix = new Matrix(gram);
  const bound = noise * (Math.sqrt(2 * size) + 1);
  const least = Math.min(...new EigenvalueDecomposition(matrix, { assumeSymmetric: true }).realEigenvalues);
  const ridge = Math.max(0, bound - least);
  return solve(matrix.add(Matrix.eye(size, size, ridge)), Matrix.columnVector([...moments])).getColumn(0);
}

/** Means per interval; one whose noisy count is within two standard deviations of nobody takes the group's mean. */
function binMeans(sums: readonly number[], bins: number, noise: number): (u: number) => number {
  const counts = Array.from({ length: bins }, (_, bin) => sums[2 * bin] as number);
  const totals = Array.from({ length: bins }, (_, bin) => sums[2 * bin + 1] as number);
  const sumOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
  const everyone = sumOf(counts);
  const overall = everyone > 2 * noise * Math.sqrt(bins) ? sumOf(totals) / everyone : 0;
  const means = counts.map((count, bin) => (count > 2 * noise ? (totals[bin] as number) / count : overall));
  return (u) => means[binOf(u, -1, 1, bins)] as number;
}
