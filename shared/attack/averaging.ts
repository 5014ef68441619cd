// Taking naive noise away by asking again: the mean of many noisy maps, and what the cut at black and white did to it.
// It sees released bytes only.
import cdf from '@stdlib/stats-base-dists-normal-cdf';
import { quantise } from '../release/grid.ts';
import type { FieldRelease } from '../release/plan.ts';
import { meanMap } from './meanMap.ts';

/** What a value under Gaussian noise of standard deviation sigma > 0, cut off at 0 and 1, is on average. Rising in `value`. */
export function meanAfterCut(value: number, sigma: number): number {
  const [low, high] = [-value / sigma, (1 - value) / sigma];
  const density = (z: number) => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  const inside = cdf(high, 0, 1) - cdf(low, 0, 1);
  return value * inside - sigma * (density(high) - density(low)) + 1 - cdf(high, 0, 1);
}

const STEPS = 512;

/** The values that average to `means` after noise and cut; means out of reach become 0 or 1. */
export function withoutCut(means: Float64Array, sigma: number): Float64Array {
  const table = Float64Array.from({ length: STEPS + 1 }, (_, i) => meanAfterCut(i / STEPS, sigma));
  return means.map((mean) => {
    let [low, high] = [0, STEPS];
    if (mean <= table[0]!) return 0;
    if (mean >= table[STEPS]!) return 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (table[middle]! <= mean) low = middle;
      else high = middle;
    }
    const from = table[low]!;
    return (low + (mean - from) / (table[high]! - from)) / STEPS;
  });
}

/** Undoing the cut costs most where half of the noise was cut off, at 0 and 1: there 0.58 sigma is left on half the slope. */
const CUT_COST = 1.2;

/**
 * Several releases of one map under independent naive noise as a single release with less, cut undone.
 * Throws unless the plan's protection is noise.
 */
export function averagedRelease(release: FieldRelease, maps: readonly Uint8Array[]): FieldRelease {
  const { plan } = release;
  if (plan.protection.kind !== 'noise') throw new Error(`'${plan.protection.kind}' does not average away`);
  const { sigma } = plan.protection;
  const cells = quantise(withoutCut(meanMap(maps), sigma));
  const protection = { kind: 'noise', sigma: (CUT_COST * sigma) / Math.sqrt(maps.length) } as const;
  return { ...release, plan: { ...plan, protection }, cells, guarantee: null, noisy: undefined };
}
