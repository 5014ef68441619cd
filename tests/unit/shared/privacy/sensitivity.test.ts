// What the noise is sized by: sensitivities as derived, noise that costs what is printed, inputs inside the domain.
// That no pair of neighbours is further apart is tried out in neighbours.test.ts.
import { describe, expect, it } from 'vitest';
import { clipped, limitContributions } from '../../../../shared/privacy/contribution.ts';
import { countBins, HISTOGRAM_SENSITIVITY, noisyCounts } from '../../../../shared/privacy/histogram.ts';
import { kernelFeatures, kernelStatistics, lightMap } from '../../../../shared/privacy/kernelFeatures.ts';
import { latticeNoise, latticeSum, noisyLattice } from '../../../../shared/privacy/lattice.ts';
import {
  binStatistics,
  chebyshevFeatures,
  lineStatistics,
  polynomialStatistics,
} from '../../../../shared/privacy/regressionStatistics.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { columnsOf, type Domain } from '../../../../shared/scenario/records.ts';
import { zcdpEpsilon } from '../../../reference/zcdp.ts';
import fourier from '../../../vectors/fourier_kernel.json' with { type: 'json' };
import sensitivities from '../../../vectors/sensitivities.json' with { type: 'json' };

const PITCH: Domain = { x: { low: 0, high: 120, unit: 'm' }, y: { low: 0, high: 75, unit: 'm' } };

const same = { x: (x: number) => x, y: (y: number) => y };
const field = (h: number) => kernelStatistics(kernelFeatures({ width: 120, height: 75 }, h), same);

describe('sensitivities', () => {
  it('are the ones derived for each primitive', () => {
    const reference = sensitivities.ols_sufficient_statistics;
    expect(lineStatistics(PITCH).sensitivity).toBeCloseTo(reference.replace_group_may_change, 12);
    expect(binStatistics(PITCH, 20).sensitivity).toBe(sensitivities.binned_means.replace);
    expect(HISTOGRAM_SENSITIVITY).toBe(sensitivities.histogram.replace_L1);
    expect(field(8).sensitivity).toBeGreaterThanOrEqual(sensitivities.fourier_kernel_features.replace);
    expect(field(8).sensitivity).toBeLessThan(sensitivities.fourier_kernel_features.replace * 1.0005);
  });

  it('cover, for polynomials, a change within one group that outdoes any change of group', () => {
    // |c| = 1/2 and opposite salaries in one group: further apart than any change of group.
    const statistics = polynomialStatistics(PITCH, 1);
    const vector = (u: number, v: number) => {
      const out = new Float64Array(statistics.blockSize);
      statistics.write(60 + 60 * u, 37.5 + 37.5 * v, out);
      return out;
    };
    const [a, b] = [vector(1, 1), vector(0, -1)];
    const apart = Math.sqrt(a.reduce((sum, value, j) => sum + (value - b[j]!) ** 2, 0));
    expect(apart).toBeGreaterThan(1.5);
    expect(apart).toBeLessThanOrEqual(Math.sqrt(4.5));
  });

  it('grow m-fold with m records per person', () => {
    const budget = { epsilon: 1, delta: 1e-6 };
    const one = latticeNoise(10, Math.sqrt(10), budget, 1);
    const five = latticeNoise(10, Math.sqrt(10), budget, 5);
    expect(five.sensitivity).toBeCloseTo(5 * one.sensitivity, 6);
    expect(five.sigma).toBeGreaterThan(4.99 * one.sigma);
    expect(five.rho).toBeCloseTo(one.rho, 4);
  });

  it('get noise whose cost stays within epsilon, and rounding that costs at most a sixty-fourth', () => {
    for (const [epsilon, delta] of [
      [0.1, 1e-9],
      [1, 1e-6],
      [8, 1e-3],
    ] as const) {
      for (const dimension of [3, 10, 2790]) {
        const noise = latticeNoise(dimension, 1.5, { epsilon, delta }, 1);
        expect(zcdpEpsilon(noise.rho, delta)).toBeLessThanOrEqual(epsilon);
        expect(zcdpEpsilon(noise.rho, delta)).toBeGreaterThan(0.99 * epsilon);
        expect(noise.sensitivity).toBeLessThanOrEqual(noise.scale * 1.5 * (1 + 1 / 64 + 1e-6));
        expect(Number.isInteger(noise.sigma)).toBe(true);
      }
    }
  });
});

describe('histograms', () => {
  it('count every record once, those on the far edges too', () => {
    const everyone = columnsOf([
      { x: 0, y: 0, group: 0 },
      { x: 120, y: 75, group: 0 },
      { x: 60, y: 37.5, group: 1 },
      { x: 119, y: 1, group: 1 },
    ]);
    expect(countBins(everyone, PITCH, { columns: 2, rows: 2 })).toEqual([1, 0, 0, 1, 0, 1, 0, 1]);
  });

  it('get noise of scale 2m/epsilon, exactly', () => {
    const scaleOf = (epsilon: number, m: number) => noisyCounts([0], epsilon, m, seeded('s')).noiseScale;
    expect(scaleOf(1, 1)).toBe(2);
    expect(scaleOf(0.29, 1)).toBe(200 / 29);
    expect(scaleOf(0.1, 3)).toBe(60);
    expect(scaleOf(Math.PI, 1)).toBeGreaterThan(2 / Math.PI);
    expect(() => scaleOf(1e-7, 1)).toThrow('at least one millionth');
  });
});

describe('the Fourier kernel', () => {
  it.each(fourier.rows)('is the reference kernel at h = $h', (row) => {
    const features = kernelFeatures({ width: 120, height: 75 }, row.h);
    const { x, y } = features;
    expect([x.period, y.period, x.modes, y.modes]).toEqual([row.Tx, row.Ty, row.Jx, row.Jy]);
    expect(x.size * y.size).toBe(row.n_real_features);
    for (const { dx, dy, k } of row.k_values) {
      expect(Math.abs(x.kernel(dx) * y.kernel(dy) - k)).toBeLessThan(1e-12);
      const along = (axis: typeof x, d: number, length: number) => {
        const [from, to] = [axis.at(length - d), axis.at(length)];
        return from.reduce((sum, value, j) => sum + value * to[j]!, 0);
      };
      expect(Math.abs(along(x, dx, 120) * along(y, dy, 75) - k)).toBeLessThan(1e-12);
    }
    expect(x.kernelFloor).toBeLessThanOrEqual(row.min_1d_kernel_x);
    expect(y.kernelFloor).toBeLessThanOrEqual(row.min_1d_kernel_y);
    expect(features.sensitivity).toBeGreaterThanOrEqual(row.replace_L2_bound);
    expect(features.sensitivity).toBeLessThan(row.replace_L2_bound * 1.0005);
  });

  it('draws from a sum of features the light of the people in it', () => {
    const features = kernelFeatures({ width: 120, height: 75 }, 8);
    const statistics = kernelStatistics(features, same);
    const people = columnsOf([
      { x: 20, y: 30, group: 1 },
      { x: 90, y: 60, group: 1 },
      { x: 50, y: 50, group: 0 },
    ]);
    const sum = latticeSum(people, statistics, 2 ** 20);
    const half = sum.length / 2;
    const light = lightMap(features, sum.slice(half), [20, 55], [30, 45]);
    const gauss = (x: number, y: number) =>
      [
        [20, 30],
        [90, 60],
      ].reduce((all, [a = 0, b = 0]) => all + Math.exp(-((x - a) ** 2 + (y - b) ** 2) / 128), 0);
    const wanted = [gauss(20, 30), gauss(55, 30), gauss(20, 45), gauss(55, 45)];
    wanted.forEach((value, cell) => {
      expect(Math.abs(light[cell]! / 2 ** 20 - value)).toBeLessThan(2e-4);
    });
  });
});

describe('noisy lattices', () => {
  it('are the sums plus noise of the stated size', () => {
    const noise = latticeNoise(400, 2, { epsilon: 1, delta: 1e-6 }, 1);
    const sum = new Float64Array(400).fill(1_000_000);
    const z = noisyLattice(sum, noise, seeded('z')).map((value) => (value - 1_000_000) / noise.sigma);
    const meanSquare = z.reduce((all, each) => all + each * each, 0) / z.length;
    expect(Math.abs(meanSquare - 1)).toBeLessThan(4 * Math.sqrt(2 / z.length));
    expect(Math.abs(z.reduce((all, each) => all + each, 0) / z.length)).toBeLessThan(4 / Math.sqrt(z.length));
  });
});

describe('inputs', () => {
  it('are clipped to the domain, and polynomial features stay in the unit ball there', () => {
    const wild = columnsOf([
      { x: -5, y: 1e9, group: 0 },
      { x: 130, y: 20, group: 1 },
    ]);
    expect([...clipped(wild, PITCH).x]).toEqual([0, 120]);
    expect([...clipped(wild, PITCH).y]).toEqual([75, 20]);
    for (let u = -1; u <= 1; u += 1 / 64) {
      for (const degree of [1, 4, 9])
        expect(Math.hypot(...chebyshevFeatures(u, degree))).toBeLessThanOrEqual(1 + 1e-12);
    }
  });

  it('keep at most m records of a person, whoever else is there', () => {
    const columns = columnsOf([1, 2, 3, 4, 5].map((x) => ({ x, y: 0, group: 0 }) as const));
    const kept = limitContributions(columns, ['a', 'b', 'a', 'a', 'c'], 2);
    expect([...kept.x]).toEqual([1, 2, 3, 5]);
    expect(kept.count).toBe(4);
    expect(() => limitContributions(columns, ['a'], 2)).toThrow('5 records but 1 owners');
  });
});
