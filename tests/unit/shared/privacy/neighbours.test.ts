// Over 100,000 pairs of neighbours per primitive: what is published never moves further than the noise is sized for.
// Where one fit or vector costs much, every pair out of a pool of records is tried; the others draw each pair anew.
import { describe, expect, it } from 'vitest';
import { logisticSensitivity } from '../../../../shared/model/families/logistic.ts';
import { logisticWeights } from '../../../../shared/model/logisticRegression.ts';
import { matrices } from '../../../../shared/model/matrices.ts';
import { discreteLaplaceScale } from '../../../../shared/privacy/epsilonScale.ts';
import { countBins, HISTOGRAM_SENSITIVITY } from '../../../../shared/privacy/histogram.ts';
import { kernelFeatures, kernelStatistics } from '../../../../shared/privacy/kernelFeatures.ts';
import { latticeNoise, latticeSum, type Statistics } from '../../../../shared/privacy/lattice.ts';
import {
  binStatistics,
  lineStatistics,
  polynomialStatistics,
} from '../../../../shared/privacy/regressionStatistics.ts';
import { below, between, type Randomness } from '../../../../shared/random/randomness.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import {
  type Columns,
  columnsOf,
  type DataRecord,
  type Domain,
  type Group,
} from '../../../../shared/scenario/records.ts';
import { choiceProbabilities } from '../../../reference/exponential.ts';
import { truthProbability } from '../../../reference/randomisedResponse.ts';

const PITCH: Domain = { x: { low: 0, high: 120, unit: 'm' }, y: { low: 0, high: 75, unit: 'm' } };
const PAIRS = 100_000;
const POOL = 450; // 101,025 pairs
const BUDGET = { epsilon: 1, delta: 1e-6 };

/** Corners and edges are as likely as the inside: extremes are where sensitivities are reached. */
function anyone(randomness: Randomness): DataRecord {
  const along = (high: number) => {
    const kind = below(randomness, 4);
    return kind === 0 ? 0 : kind === 1 ? high : between(randomness, 0, high);
  };
  return { x: along(120), y: along(75), group: below(randomness, 2) as Group };
}

function neighbours(randomness: Randomness): [Columns, Columns] {
  const shared = [anyone(randomness)];
  return [columnsOf([...shared, anyone(randomness)]), columnsOf([...shared, anyone(randomness)])];
}

function apart(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let square = 0;
  for (let j = 0; j < a.length; j++) square += (a[j]! - b[j]!) ** 2;
  return Math.sqrt(square);
}

/** The largest distance among all pairs out of the pool; checks that there are enough of them. */
function furthestOf(vectors: readonly ArrayLike<number>[]): number {
  expect((vectors.length * (vectors.length - 1)) / 2).toBeGreaterThan(PAIRS);
  let furthest = 0;
  vectors.forEach((one, i) => {
    for (let j = 0; j < i; j++) furthest = Math.max(furthest, apart(one, vectors[j]!));
  });
  return furthest;
}

const pool = (randomness: Randomness) => Array.from({ length: POOL }, () => anyone(randomness));

describe('sums on a lattice', () => {
  const primitives: [string, Statistics][] = [
    ['line', lineStatistics(PITCH)],
    ['polynomial of degree 1', polynomialStatistics(PITCH, 1)],
    ['polynomial of degree 5', polynomialStatistics(PITCH, 5)],
    ['binned means', binStatistics(PITCH, 4)],
  ];

  it.each(primitives)('stay within the integer sensitivity: %s', (_, statistics) => {
    const randomness = seeded('pairs');
    const { scale, sensitivity } = latticeNoise(2 * statistics.blockSize, statistics.sensitivity, BUDGET, 1);
    let furthest = 0;
    for (let i = 0; i < PAIRS; i++) {
      const [one, other] = neighbours(randomness);
      const distance = apart(latticeSum(one, statistics, scale), latticeSum(other, statistics, scale));
      furthest = Math.max(furthest, distance);
    }
    expect(furthest).toBeLessThanOrEqual(sensitivity);
    expect(furthest).toBeGreaterThan(0.85 * sensitivity);
  });

  it.each([8, 16, 200])('stay within the integer sensitivity: kernel light map, h = %i', (width) => {
    const plane = { x: (x: number) => x, y: (y: number) => y };
    const statistics = kernelStatistics(kernelFeatures({ width: 120, height: 75 }, width), plane);
    const { scale, sensitivity } = latticeNoise(2 * statistics.blockSize, statistics.sensitivity, BUDGET, 1);
    const vectors = pool(seeded('kernel pairs')).map((record) =>
      latticeSum(columnsOf([record]), statistics, scale),
    );
    const furthest = furthestOf(vectors);
    expect(furthest).toBeLessThanOrEqual(sensitivity);
    expect(furthest).toBeGreaterThan(0.85 * sensitivity);
  });

  it('are sums: what neighbours share cancels to the integer', () => {
    const statistics = polynomialStatistics(PITCH, 3);
    const randomness = seeded('sum');
    const records = Array.from({ length: 30 }, () => anyone(randomness));
    const single = records.map((record) => latticeSum(columnsOf([record]), statistics, 2 ** 12));
    const added = single.reduce((sum, vector) => sum.map((value, j) => value + vector[j]!));
    expect([...latticeSum(columnsOf(records), statistics, 2 ** 12)]).toEqual([...added]);
  });
});

it('histograms differ by two people at most, and by two when somebody moves', () => {
  const randomness = seeded('histogram pairs');
  let furthest = 0;
  for (let i = 0; i < PAIRS; i++) {
    const bins = { columns: 1 + (i % 5), rows: 1 + (i % 3) };
    const [one, other] = neighbours(randomness);
    const a = countBins(one, PITCH, bins);
    const b = countBins(other, PITCH, bins);
    furthest = Math.max(
      furthest,
      a.reduce((sum, count, j) => sum + Math.abs(count - b[j]!), 0),
    );
  }
  expect(furthest).toBe(HISTOGRAM_SENSITIVITY);
});

describe('logistic weights on a lattice', () => {
  // One record alone moves them furthest beside the bound; with few others and little regularisation, Newton works hardest.
  it.each([
    [1, 0, 1],
    [1, 7, 0.01],
    [2, 0, 1],
    [2, 7, 0.05],
  ] as const)(
    'stay within the integer sensitivity: degree %i, beside %i others, lambda %d',
    (degree, others, lambda) => {
      const randomness = seeded(`logistic ${degree} ${others}`);
      const shared = Array.from({ length: others }, () => anyone(randomness));
      const bound = logisticSensitivity(others + 1, lambda);
      const { scale, sensitivity } = latticeNoise(degree === 1 ? 3 : 6, bound, BUDGET, 1);
      const fits = pool(randomness).map((record) =>
        logisticWeights(columnsOf([...shared, record]), PITCH, degree, lambda, matrices).map((weight) =>
          Math.round(weight * scale),
        ),
      );
      const furthest = furthestOf(fits);
      expect(furthest).toBeLessThanOrEqual(sensitivity);
      expect(furthest).toBeGreaterThan(0.05 * sensitivity);
    },
  );
});

describe('answers and choices', () => {
  /** The largest |log-odds| between two distributions over the same outcomes. */
  const lossOf = (p: readonly number[], q: readonly number[]) =>
    p.reduce((most, each, i) => Math.max(most, Math.abs(Math.log(each / q[i]!))), 0);

  it('a changed truth moves the chance of an answer by e^epsilon and no more: randomised response', () => {
    const randomness = seeded('response pairs');
    let excess = 0;
    for (let i = 0; i < PAIRS; i++) {
      const answers = 2 + below(randomness, 5);
      const epsilon = between(randomness, 0.01, 6);
      const truth = truthProbability(epsilon, answers);
      const chances = (said: number) =>
        Array.from({ length: answers }, (_, a) => (a === said ? truth : (1 - truth) / (answers - 1)));
      const one = below(randomness, answers);
      const other = (one + 1 + below(randomness, answers - 1)) % answers;
      excess = Math.max(excess, Math.abs(lossOf(chances(one), chances(other)) - epsilon));
    }
    expect(excess).toBeLessThan(1e-9);
  });

  it('no quality moved by its sensitivity moves the chance of any choice by more than e^epsilon', () => {
    const randomness = seeded('choice pairs');
    let furthest = 0;
    for (let i = 0; i < PAIRS; i++) {
      const sensitivity = 1 + below(randomness, 3);
      const epsilon = between(randomness, 0.1, 4);
      const qualities = Array.from({ length: 2 + below(randomness, 5) }, () => below(randomness, 9));
      const moved = qualities.map((q) => q + below(randomness, 2 * sensitivity + 1) - sensitivity);
      const loss = lossOf(
        choiceProbabilities(qualities, sensitivity, epsilon),
        choiceProbabilities(moved, sensitivity, epsilon),
      );
      furthest = Math.max(furthest, loss / epsilon);
    }
    expect(furthest).toBeLessThanOrEqual(1 + 1e-12);
    expect(furthest).toBeGreaterThan(0.95);
  });

  it('the exact ratios that samplers draw from never ask for less noise than epsilon does', () => {
    const randomness = seeded('ratios');
    let [least, most] = [1, 1];
    for (let i = 0; i < PAIRS; i++) {
      const sensitivity = 1 + below(randomness, 50);
      const epsilon = between(randomness, 0.001, 10);
      const { numerator, denominator } = discreteLaplaceScale(sensitivity, epsilon);
      const share = ((numerator / denominator) * epsilon) / sensitivity;
      least = Math.min(least, share);
      most = Math.max(most, share);
    }
    expect(least).toBeGreaterThan(1 - 1e-12);
    expect(most).toBeLessThan(1.0011);
  });
});
