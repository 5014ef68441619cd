// The one moment a private release looks at records: it turns them into noisy integers and the promise about them.
// Everything drawn later is computed from those integers alone.
import { clipped } from '../privacy/contribution.ts';
import { type Bins, countBins, noisyCounts } from '../privacy/histogram.ts';
import { latticeNoise, latticeSum, noisyLattice, type Statistics } from '../privacy/lattice.ts';
import type { NoisyHistogram, NoisyLattice } from '../privacy/noisy.ts';
import type { Randomness } from '../random/randomness.ts';
import type { Columns, Domain } from '../scenario/records.ts';
import type { Guarantee, PrivateProtection } from './plan.ts';

/** Records with all that bounds what may be said about them. */
export interface Request {
  readonly columns: Columns;
  readonly domain: Domain;
  readonly budget: PrivateProtection;
  readonly recordsPerPerson: number;
  readonly randomness: Randomness;
}

export interface Measured<N> {
  readonly noisy: N;
  readonly guarantee: Guarantee;
}

/** Noisy counts of people per group and bin; pure epsilon. Throws for an epsilon below one millionth. */
export function measureCounts(request: Request, bins: Bins): Measured<NoisyHistogram> {
  const { columns, domain, budget, recordsPerPerson, randomness } = request;
  const counts = countBins(columns, domain, bins);
  const { values, noiseScale, sensitivity } = noisyCounts(
    counts,
    budget.epsilon,
    recordsPerPerson,
    randomness,
  );
  return {
    noisy: { primitive: 'histogram', columns: bins.columns, rows: bins.rows, values, noiseScale },
    guarantee: {
      mechanism: 'histogram',
      relation: 'replace-one, n public',
      epsilon: budget.epsilon,
      delta: 0,
      sensitivity,
      recordsPerPerson,
    },
  };
}

/** The noisy sum of one vector per record, both groups’ blocks in a row. Records outside the domain are clipped. */
export function measureSum(request: Request, statistics: Statistics): Measured<NoisyLattice> {
  const columns = clipped(request.columns, request.domain);
  const { blockSize, sensitivity } = statistics;
  return measureVector(request, { dimension: 2 * blockSize, sensitivity }, (scale) =>
    latticeSum(columns, statistics, scale),
  );
}

/** For vectors that are not sums: `vector(scale)` must be the true vector times scale, rounded to integers. */
export function measureVector(
  request: Request,
  { dimension, sensitivity }: { readonly dimension: number; readonly sensitivity: number },
  vector: (scale: number) => ArrayLike<number>,
): Measured<NoisyLattice> {
  const { budget, recordsPerPerson, randomness } = request;
  const noise = latticeNoise(dimension, sensitivity, budget, recordsPerPerson);
  const values = noisyLattice(vector(noise.scale), noise, randomness);
  return {
    noisy: { primitive: 'lattice', values, scale: noise.scale, sigma: noise.sigma },
    guarantee: {
      mechanism: 'lattice',
      relation: 'replace-one, n public',
      epsilon: budget.epsilon,
      delta: budget.delta,
      rho: noise.rho,
      sensitivity: noise.sensitivity,
      recordsPerPerson,
    },
  };
}
