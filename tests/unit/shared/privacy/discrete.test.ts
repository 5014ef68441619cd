// The integer noises: draw for draw against an independent implementation, and against their exact probabilities.
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { below, bernoulliExp, buffered } from '../../../../shared/privacy/bernoulli.ts';
import { discreteGaussian, discreteLaplace, integerRoot } from '../../../../shared/privacy/discrete.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import {
  discreteGaussianDelta,
  discreteGaussianProbability,
  discreteGaussianUpper,
  discreteGaussianVariance,
  discreteLaplaceProbability,
  discreteLaplaceTail,
  discreteLaplaceVariance,
} from '../../../reference/discretePmf.ts';
import { chiSquareTail } from '../../../support/chiSquare.ts';
import traces from '../../../vectors/cks_sampler_traces.json' with { type: 'json' };
import gaussian from '../../../vectors/discrete_gaussian.json' with { type: 'json' };
import laplace from '../../../vectors/discrete_laplace.json' with { type: 'json' };

/** SHA-256 in counter mode, counting what is taken. */
function hashStream(label: string) {
  let block = new Uint8Array(0);
  let index = 0;
  let used = 0;
  return {
    used: () => used,
    bytes: (count: number) => {
      while (block.length < count) {
        const counter = new Uint8Array(4);
        new DataView(counter.buffer).setUint32(0, index++);
        block = concatBytes(
          block,
          sha256(concatBytes(utf8ToBytes(label), counter)),
        ) as Uint8Array<ArrayBuffer>;
      }
      const taken = block.slice(0, count);
      block = block.slice(count);
      used += count;
      return taken;
    },
  };
}

describe('the samplers', () => {
  for (const { kind, param, label, outputs, bytes_used } of traces.traces) {
    it(`draw what the reference draws and take as many bytes: ${kind} ${param}`, () => {
      const stream = hashStream(label);
      const draw = () =>
        kind === 'dlaplace'
          ? discreteLaplace({ numerator: Number(param), denominator: 1 }, stream)
          : discreteGaussian(BigInt(param), stream);
      expect(outputs.map(draw)).toEqual(outputs);
      expect(stream.used()).toBe(bytes_used);
    });
  }

  /** Bins −reach … reach with the tails lumped; p-value of the chi-square against the exact probabilities. */
  function pValue(draws: number[], probability: (k: number) => number, reach: number): number {
    const counts = new Array<number>(2 * reach + 1).fill(0);
    for (const k of draws) {
      const bin = Math.max(-reach, Math.min(reach, k)) + reach;
      counts[bin] = counts[bin]! + 1;
    }
    const expected = counts.map((_, i) => probability(i - reach) * draws.length);
    const inner = expected.slice(1, -1).reduce((sum, each) => sum + each, 0);
    expected[0] = expected[2 * reach] = (draws.length - inner) / 2;
    const statistic = counts.reduce((sum, n, i) => sum + (n - expected[i]!) ** 2 / expected[i]!, 0);
    return chiSquareTail(statistic, 2 * reach);
  }

  it.each([
    ['1/4', { numerator: 1, denominator: 4 }, 1],
    ['3/2', { numerator: 3, denominator: 2 }, 6],
    ['4', { numerator: 4, denominator: 1 }, 14],
  ])('draw the discrete Laplace of scale %s with its exact probabilities', (_, scale, reach) => {
    const source = seeded('laplace');
    const draws = Array.from({ length: 40_000 }, () => discreteLaplace(scale, source));
    const t = scale.numerator / scale.denominator;
    expect(pValue(draws, (k) => discreteLaplaceProbability(k, t), reach)).toBeGreaterThan(1e-3);
    expect(pValue(draws, (k) => discreteLaplaceProbability(k, t * 1.08), reach)).toBeLessThan(1e-3);
  });

  it.each([
    [1, 1n, 3],
    [4, 2n, 6],
    [4, 3n, 6],
    [9, 3n, 8],
    [9, 1n, 8],
    [30, 7n, 14],
  ])('draw the discrete Gaussian of variance parameter %i from candidates of scale %i', (s2, t, reach) => {
    const source = seeded('gauss');
    const draws = Array.from({ length: 40_000 }, () => discreteGaussian(BigInt(s2), source, t));
    expect(pValue(draws, (k) => discreteGaussianProbability(k, s2), reach)).toBeGreaterThan(1e-3);
    expect(pValue(draws, (k) => discreteGaussianProbability(k, s2 * 1.08), reach)).toBeLessThan(1e-3);
  });

  it('stay exact beyond what a double holds', () => {
    const sigma = 2n ** 41n;
    const source = seeded('wide');
    const draws = Array.from({ length: 300 }, () => discreteGaussian(sigma * sigma + 1n, source) / 2 ** 41);
    const meanSquare = draws.reduce((sum, z) => sum + z * z, 0) / draws.length;
    expect(Math.abs(meanSquare - 1)).toBeLessThan(4 * Math.sqrt(2 / 300));
  });
});

describe('exact coins', () => {
  it('land with probability exp(−a/b), on the narrow and on the wide path alike', () => {
    const trials = 20_000;
    for (const [a, b] of [
      [0, 1],
      [1, 3],
      [1, 1],
      [7, 3],
    ] as const) {
      for (const factor of [1n, 2n ** 60n]) {
        const source = seeded(`coin ${a}/${b} ${factor}`);
        let hits = 0;
        for (let i = 0; i < trials; i++)
          hits += Number(bernoulliExp(BigInt(a) * factor, BigInt(b) * factor, source));
        const p = Math.exp(-a / b);
        expect(Math.abs(hits / trials - p)).toBeLessThanOrEqual(4 * Math.sqrt((p * (1 - p)) / trials));
      }
    }
  });

  it('draw integers below a limit evenly', () => {
    const source = seeded('below');
    for (const limit of [2, 5, 6, 7, 200, 257]) {
      const counts = new Array<number>(limit).fill(0);
      for (let i = 0; i < limit * 200; i++) {
        const k = below(limit, source);
        counts[k] = counts[k]! + 1;
      }
      const statistic = counts.reduce((sum, n) => sum + (n - 200) ** 2 / 200, 0);
      expect(chiSquareTail(statistic, limit - 1)).toBeGreaterThan(1e-3);
    }
  });

  it('see the same bytes through a buffer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 16 }),
        (sizes, block) => {
          const plain = seeded('buffer');
          const source = buffered(seeded('buffer'), block);
          for (const size of sizes) expect([...source.bytes(size)]).toEqual([...plain.bytes(size)]);
        },
      ),
    );
  });

  it('find integer roots of any size', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 90n }), (value) => {
        const root = integerRoot(value);
        expect(root * root <= value && (root + 1n) * (root + 1n) > value).toBe(true);
      }),
    );
  });
});

describe('the probabilities of the noises', () => {
  const close = (actual: number, wanted: number) =>
    expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(1e-11 * Math.abs(wanted));

  it('agree with the reference sums for the discrete Laplace', () => {
    for (const { scale_float: t, variance, pmf, Pr_abs_ge } of laplace.rows) {
      close(discreteLaplaceVariance(t), variance);
      for (const [k, p] of Object.entries(pmf)) close(discreteLaplaceProbability(-Number(k), t), p);
      for (const [k, p] of Object.entries(Pr_abs_ge)) close(discreteLaplaceTail(Number(k), t), p);
    }
  });

  it('agree with the reference sums for the discrete Gaussian', () => {
    for (const { sigma2, variance, pmf, Pr_abs_ge } of gaussian.rows) {
      close(discreteGaussianVariance(sigma2), variance);
      for (const [k, p] of Object.entries(pmf)) close(discreteGaussianProbability(-Number(k), sigma2), p);
      for (const [k, p] of Object.entries(Pr_abs_ge)) close(2 * discreteGaussianUpper(Number(k), sigma2), p);
    }
  });

  it('give the exact delta of a single noisy integer', () => {
    for (const { sigma2, epsilon, sensitivity, delta_discrete } of gaussian.delta) {
      const delta = discreteGaussianDelta(sigma2, epsilon, sensitivity);
      expect(Math.abs(delta - delta_discrete)).toBeLessThanOrEqual(1e-9 * delta_discrete);
    }
  });
});
