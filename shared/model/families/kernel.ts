// The kernel smoother: every record is a Gaussian light of one width, on top of a faint neutral prior.
// Prior weight 0 is Nadaraya-Watson. The Gaussian factorises, so a grid needs no exponential per cell.
import { kernelFeatures, kernelStatistics, lightMap } from '../../privacy/kernelFeatures.ts';
import type { NoisyLattice } from '../../privacy/noisy.ts';
import type { Columns, Domain } from '../../scenario/records.ts';
import { fieldFamily, real } from '../family.ts';
import type { FieldModel, GridShape } from '../model.ts';
import { cellCentre, PLANE, planeOf, planePoints } from '../plane.ts';

const PRIOR_WEIGHT = 0.15;
const PRIOR = 0.5;
/** A fainter prior would vanish in its own product with `prior`, and leave 0/0 where it is dark. */
const FAINTEST = 1e-300;

/** Kernels at least this wide leave nothing of a single player for the eye (playtested). */
const SMOOTH_FROM_M = 12;

/** A smaller width: each record lights only its own neighbourhood. Stops are f-stops: each doubles the area lit. */
export const kernel = fieldFamily({
  name: 'kernel',
  settings: { width: real(0.5, 100) },
  optional: { priorWeight: real(0, 1_000), prior: real(0, 1) },
  dial: { stops: [32, 22, 16, 11, 8, 5.6, 4, 2.8, 2, 1.4], compared: [32, 16, 8, 4, 2], first: 4 },
  openness: 0.59,
  fit: fitKernel,
  private: {
    measured: 'sums',
    narrower: { width: real(1, 100) },
    statistics: ({ width }, domain) => kernelStatistics(kernelFeatures(PLANE, width), planeOf(domain)),
    draw: (spec, noisy, _, shape) => drawFromLights(spec, noisy, shape),
  },
  evidence: {
    kind: 'ratio',
    ratio: ({ width, priorWeight = PRIOR_WEIGHT, prior = PRIOR }) => ({
      weight: { kind: 'gauss', width },
      priorWeight,
      prior,
    }),
  },
  smooth: true,
  hidesFromEyes: ({ width }) => width >= SMOOTH_FROM_M,
  quick: { bare: true, private: false },
});

interface KernelSettings {
  readonly width: number;
  readonly priorWeight?: number;
  readonly prior?: number;
}

/**
 * f(c) = (λπ + Σ K t)/(λ + Σ K) with K = exp(−distance²/2h²) on the 120 × 75 plane, λ = `priorWeight`, π = `prior`.
 * With λ = 0 (or next to it) the nearest records decide where all light underflows, as in the exact limit.
 */
export function fitKernel(columns: Columns, domain: Domain, spec: KernelSettings): FieldModel {
  const { width, priorWeight = PRIOR_WEIGHT, prior = PRIOR } = spec;
  const plane = planeOf(domain);
  const { count, countA, x, y } = planePoints(columns, domain);
  const scale = -1 / (2 * width * width);

  /** Exact without a prior: light relative to the nearest record's, so that the largest term is 1. */
  const withoutPrior = (atX: number, atY: number) => {
    let nearest = Infinity;
    for (let i = 0; i < count; i++) nearest = Math.min(nearest, (x[i]! - atX) ** 2 + (y[i]! - atY) ** 2);
    let a = 0;
    let all = 0;
    for (let i = 0; i < count; i++) {
      const distance2 = (x[i]! - atX) ** 2 + (y[i]! - atY) ** 2;
      const light = Math.exp((distance2 - nearest) * scale);
      all += light;
      if (i < countA) a += light;
    }
    return count === 0 ? prior : a / all;
  };
  const at = (atX: number, atY: number) => {
    if (priorWeight < FAINTEST) return withoutPrior(atX, atY);
    let a = 0;
    let all = 0;
    for (let i = 0; i < count; i++) {
      const light = Math.exp(((x[i]! - atX) ** 2 + (y[i]! - atY) ** 2) * scale);
      all += light;
      if (i < countA) a += light;
    }
    return (priorWeight * prior + a) / (priorWeight + all);
  };
  const fillCellByCell = ({ columns: wide, rows: high }: GridShape, out: Float64Array) => {
    for (let row = 0, cell = 0; row < high; row++)
      for (let column = 0; column < wide; column++)
        out[cell++] = at(cellCentre(column, wide, PLANE.width), cellCentre(row, high, PLANE.height));
  };
  const fillByFactors = ({ columns: wide, rows: high }: GridShape, out: Float64Array) => {
    const alongX = lights(x, wide, PLANE.width, scale);
    const alongY = lights(y, high, PLANE.height, scale);
    const a = new Float64Array(wide);
    const b = new Float64Array(wide);
    for (let row = 0; row < high; row++) {
      a.fill(priorWeight * prior);
      b.fill(priorWeight * (1 - prior));
      for (let i = 0; i < count; i++) {
        const ofRow = alongY[i * high + row]!;
        const into = i < countA ? a : b;
        const from = i * wide;
        for (let column = 0; column < wide; column++)
          into[column] = into[column]! + ofRow * alongX[from + column]!;
      }
      for (let column = 0; column < wide; column++)
        out[row * wide + column] = a[column]! / (a[column]! + b[column]!);
    }
  };
  return {
    kind: 'field',
    predict: (atX, atY) => at(plane.x(atX), plane.y(atY)),
    fill: priorWeight < FAINTEST ? fillCellByCell : fillByFactors,
  };
}

/** One Gaussian factor: the light of every point (rows) at every cell centre along one side (columns). */
function lights(points: Float64Array, cells: number, side: number, scale: number): Float64Array {
  const out = new Float64Array(points.length * cells);
  for (let i = 0, next = 0; i < points.length; i++)
    for (let cell = 0; cell < cells; cell++)
      out[next++] = Math.exp((points[i]! - cellCentre(cell, cells, side)) ** 2 * scale);
  return out;
}

/**
 * Confidences at cell centres from the noisy light maps alone. The noise has the same size everywhere and comes in
 * blotches as wide as the kernel; the prior is made heavier by that size, so that a dark place stays undecided.
 */
function drawFromLights(spec: KernelSettings, noisy: NoisyLattice, shape: GridShape): Float64Array {
  const features = kernelFeatures(PLANE, spec.width);
  const half = noisy.values.length / 2;
  const along = (cells: number, side: number) =>
    Float64Array.from({ length: cells }, (_, i) => cellCentre(i, cells, side));
  const x = along(shape.columns, PLANE.width);
  const y = along(shape.rows, PLANE.height);
  const inB = lightMap(features, noisy.values.slice(0, half), x, y);
  const inA = lightMap(features, noisy.values.slice(half), x, y);
  const prior = spec.prior ?? PRIOR;
  const weight = (spec.priorWeight ?? PRIOR_WEIGHT) * noisy.scale + NOISE_AS_PRIOR * noisy.sigma;
  return inA.map((light, cell) => {
    const a = Math.max(0, light);
    const b = Math.max(0, inB[cell]!);
    return (a + weight * prior) / (a + b + weight);
  });
}

/** How heavy the neutral prior becomes per standard deviation of noise. */
const NOISE_AS_PRIOR = 1;
