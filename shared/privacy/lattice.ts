// A sum of vectors, one per person, published once on an integer lattice with discrete Gaussian noise: rho-zCDP.
// Each person's vector is rounded before summing, so noise and sums are integers and nothing floats before the noise.
import type { Randomness } from '../random/randomness.ts';
import type { Columns } from '../scenario/records.ts';
import { buffered } from './bernoulli.ts';
import { discreteGaussians } from './discrete.ts';
import { gaussianRho, zcdpBudget } from './zcdp.ts';

/** What one record adds to a published sum: a block of numbers, in the half of the vector that is its group's. */
export interface Statistics {
  /** Numbers per group; the published vector has group 0's block first, then group 1's. */
  readonly blockSize: number;
  /** Upper bound on |T(z) − T(z')|₂ over all pairs of records, groups included. */
  readonly sensitivity: number;
  /** Writes the record's block into `out` (length `blockSize`, already zero). x and y are inside the domain. */
  write(x: number, y: number, out: Float64Array): void;
}

/** How finely a vector is rounded and how much noise it gets; both public. */
export interface LatticeNoise {
  readonly scale: number; // lattice steps per unit, a power of two
  readonly sigma: number; // integer
  readonly sensitivity: number; // L2, of the integer sums, with the contribution limit
  readonly rho: number;
}

/** Rounding may cost at most this share of the sensitivity. */
const ROUNDING_SHARE = 1 / 64;

/** Covers what evaluating T in doubles may add to a rounding of at most half a step. */
const EVALUATION_MARGIN = 1 + 1e-9;

/**
 * Chooses lattice and noise for (epsilon, delta)-DP under replacing one person's m records.
 * Rounding moves each record's vector by at most sqrt(d)/2, so the integer sums of neighbours differ by at most
 * m·(scale·sensitivity + sqrt(d)). Scale is the coarsest power of two that keeps sqrt(d) small beside it; sigma is
 * rounded up to an integer, which keeps the sampler exact and quick.
 */
export function latticeNoise(
  dimension: number,
  sensitivity: number,
  budget: { readonly epsilon: number; readonly delta: number },
  recordsPerPerson: number,
): LatticeNoise {
  const slack = Math.sqrt(dimension);
  const scale = 2 ** Math.ceil(Math.log2(slack / (ROUNDING_SHARE * sensitivity)));
  const integerSensitivity = recordsPerPerson * (scale * sensitivity + slack) * EVALUATION_MARGIN;
  const sigma = Math.ceil(integerSensitivity / Math.sqrt(2 * zcdpBudget(budget.epsilon, budget.delta)));
  return { scale, sigma, sensitivity: integerSensitivity, rho: gaussianRho(integerSensitivity, sigma) };
}

/** Σ round(scale · T(z)) over all records: exact integers, length 2 · blockSize. */
export function latticeSum(columns: Columns, statistics: Statistics, scale: number): Float64Array {
  const { blockSize } = statistics;
  const sum = new Float64Array(2 * blockSize);
  const block = new Float64Array(blockSize);
  for (let i = 0; i < columns.count; i++) {
    block.fill(0);
    statistics.write(columns.x[i]!, columns.y[i]!, block);
    const from = blockSize * columns.group[i]!;
    for (let j = 0; j < blockSize; j++) {
      sum[from + j] = sum[from + j]! + Math.floor(scale * block[j]! + 0.5);
    }
  }
  return sum;
}

/** The integers plus independent discrete Gaussian noise, entry by entry: what may leave. */
export function noisyLattice(
  sum: ArrayLike<number>,
  noise: LatticeNoise,
  source: Pick<Randomness, 'bytes'>,
): number[] {
  const bytes = buffered(source);
  const draws = discreteGaussians(sum.length, noise.sigma, bytes);
  return draws.map((draw, i) => draw + sum[i]!);
}
