// Salary curves, privately: lines, polynomials and binned means solved from noisy sums alone.
// It never sees records; a group with too little behind it falls back towards the middle of the axis.
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
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

/** The noisy sums behind a line, polynomial or binned means, group B’s block first. */
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
    const beta = believedSolution(
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
  const beta = believedSolution(gram, sums.slice(next), noise);
  return (u) => chebyshevFeatures(u, spec.degree).reduce((sum, phi, j) => sum + phi * (beta[j] as number), 0);
}

/**
 * How much of a noisy estimate total/count to believe: 0 where the count drowns in its own noise, 1 where it towers
 * above. The best linear weight if what is estimated has TYPICAL_DEVIATION, with the count taken at the low end of
 * its noise; `noise` is the standard deviation of both.
 */
function belief(count: number, noise: number, deviation = TYPICAL_DEVIATION): number {
  const safe = Math.max(0, count - noise) * deviation;
  return safe === 0 ? 0 : safe ** 2 / (safe ** 2 + noise ** 2);
}

/** How far a group's curve lies from the middle of the y axis, on the −1 … 1 scale. A public guess. */
const TYPICAL_DEVIATION = 0.4;

/**
 * Solves Gram·β = moments, direction by direction: along each eigenvector of the noisy Gram matrix as far as the data
 * there outweigh the noise, and 0 (the middle of the y axis) where they do not. Never divides by a noisy nothing.
 */
function believedSolution(gram: number[][], moments: readonly number[], noise: number): number[] {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(gram), {
    assumeSymmetric: true,
  });
  const beta = new Array<number>(moments.length).fill(0);
  realEigenvalues.forEach((eigenvalue, k) => {
    const direction = eigenvectorMatrix.getColumn(k);
    const along = direction.reduce((sum, each, j) => sum + each * (moments[j] as number), 0);
    // Scaled bases have longer coefficients for the same curve: |φ|² ≤ 1 is spread over all of them.
    const weight = belief(eigenvalue, noise, TYPICAL_DEVIATION * Math.sqrt(moments.length));
    if (weight === 0) return;
    direction.forEach((each, j) => {
      beta[j] = (beta[j] as number) + (each * along * weight) / eigenvalue;
    });
  });
  return beta;
}

/** Means per interval: the group's mean plus what is believable of each interval's deviation from it. */
function binMeans(sums: readonly number[], bins: number, noise: number): (u: number) => number {
  const counts = Array.from({ length: bins }, (_, bin) => sums[2 * bin] as number);
  const totals = Array.from({ length: bins }, (_, bin) => sums[2 * bin + 1] as number);
  const sumOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
  const believed = (total: number, count: number, deviation: number) => {
    const weight = belief(count, deviation);
    return weight === 0 ? 0 : (weight * total) / count;
  };
  const overall = believed(sumOf(totals), sumOf(counts), noise * Math.sqrt(bins));
  const means = counts.map(
    (count, bin) => overall + believed((totals[bin] as number) - count * overall, count, noise),
  );
  return (u) => means[binOf(u, -1, 1, bins)] as number;
}
