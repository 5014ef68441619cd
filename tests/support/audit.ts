// Auditing a guarantee by attacking it: publish one of two neighbouring data sets many times, guess which it was from
// the release alone with the best possible statistic, and read a lower bound on epsilon off the guesses.
import type { ModelSpec } from '../../shared/model/families.ts';
import { PLANE, planeOf } from '../../shared/model/plane.ts';
import { kernelFeatures, kernelStatistics } from '../../shared/privacy/kernelFeatures.ts';
import { latticeSum, type Statistics } from '../../shared/privacy/lattice.ts';
import { binStatistics, lineStatistics } from '../../shared/privacy/regressionStatistics.ts';
import type { Randomness } from '../../shared/random/randomness.ts';
import type { Release } from '../../shared/release/plan.ts';
import { publish } from '../../shared/release/publish.ts';
import { columnsOf, type DataRecord, type Domain } from '../../shared/scenario/records.ts';
import { empiricalEpsilon, type Outcomes } from '../../shared/score/empiricalEpsilon.ts';
import { discreteLaplaceProbability } from '../reference/discretePmf.ts';
import { empiricalGaussianEpsilon } from '../reference/empiricalGaussianEpsilon.ts';
import { chooseByQuality } from '../reference/exponential.ts';
import { randomisedResponse } from '../reference/randomisedResponse.ts';

export const AUDIT_DELTA = 1e-6;
/** Bounds hold with 99 %: rare enough for a verdict, and the trials are many enough to afford it. */
const ALPHA = 0.01;
const DOMAIN: Domain = { x: { low: 0, high: 120, unit: 'm' }, y: { low: 0, high: 75, unit: 'm' } };

/** One published data set: which of the two it was, and how much the release looks like the first. */
export interface Trial {
  readonly first: boolean;
  readonly score: number;
}

function release(
  model: ModelSpec,
  records: readonly DataRecord[],
  epsilon: number,
  chance: Randomness,
): Release {
  const plan = { model, protection: { kind: 'private', epsilon, delta: AUDIT_DELTA } } as const;
  // The attack reads the integers that every picture is drawn from: a picture of one cell will do.
  const published = publish(plan, columnsOf(records), DOMAIN, chance, { shape: { columns: 1, rows: 1 } });
  if (!published.ok) throw new Error(published.code);
  return published.release;
}

/**
 * 20 people, each with a pair of tiles of their own, toss a coin for one of the two: 20 trials per release, independent
 * because no two share a count. Score: the exact log-likelihood ratio of the pair's noisy counts.
 */
export function countTrials(epsilon: number, releases: number, chance: Randomness): Trial[] {
  const bins = { columns: 8, rows: 5 };
  const half = bins.columns * bins.rows;
  const centre = (bin: number): DataRecord => ({
    x: 15 * ((bin % bins.columns) + 0.5),
    y: 15 * (Math.floor(bin / bins.columns) + 0.5),
    group: 1,
  });
  const trials: Trial[] = [];
  for (let i = 0; i < releases; i++) {
    const coins = tossed(half / 2, chance);
    const records = coins.map((coin, person) => centre(2 * person + coin));
    const { noisy } = release({ family: 'tiles', ...bins }, records, epsilon, chance);
    if (noisy?.primitive !== 'histogram') throw new Error('expected counts');
    const log = (bin: number, count: number) =>
      Math.log(discreteLaplaceProbability(noisy.values[half + bin]! - count, noisy.noiseScale));
    coins.forEach((coin, person) => {
      const [one, other] = [2 * person, 2 * person + 1];
      const score = log(one, 1) + log(other, 0) - log(one, 0) - log(other, 1);
      trials.push({ first: coin === 0, score });
    });
  }
  return trials;
}

function tossed(coins: number, chance: Randomness): (0 | 1)[] {
  return Array.from(chance.bytes(coins), (byte) => (byte % 2) as 0 | 1);
}

/**
 * Several people at once, each of whom tosses a coin between two records as far apart as records can be. One release
 * then holds one trial per person, guessed at the middle threshold, the best one for Gaussian noise. Given everybody
 * else, each person's two worlds are neighbours, so the guarantee bounds every trial; and where their vectors are
 * orthogonal the noise of one trial is independent of the others'.
 */
function latticeOutcomes(
  model: ModelSpec,
  statistics: Statistics,
  people: readonly (readonly [DataRecord, DataRecord])[],
  epsilon: number,
  releases: number,
  chance: Randomness,
): Outcomes {
  const outcomes = { truePositives: 0, positives: 0, falsePositives: 0, negatives: 0 };
  let differences: Float64Array[] = [];
  let middles = new Float64Array(0);
  for (let i = 0; i < releases; i++) {
    const coins = tossed(people.length, chance);
    const records = people.map((pair, person) => pair[coins[person] as 0 | 1]);
    const { noisy } = release(model, records, epsilon, chance);
    if (noisy?.primitive !== 'lattice') throw new Error('expected a lattice');
    if (i === 0) ({ differences, middles } = halfway(people, statistics, noisy.scale));
    const rest = noisy.values.map((value, j) => value - middles[j]!);
    differences.forEach((difference, person) => {
      let score = 0;
      for (let j = 0; j < rest.length; j++) score += rest[j]! * difference[j]!;
      const first = coins[person] === 0;
      outcomes[first ? 'positives' : 'negatives']++;
      if (score > 0) outcomes[first ? 'truePositives' : 'falsePositives']++;
    });
  }
  return outcomes;
}

/** Each person's first vector minus the second, and the sum of everybody's midpoints. */
function halfway(
  people: readonly (readonly [DataRecord, DataRecord])[],
  statistics: Statistics,
  scale: number,
) {
  const sumOf = (records: readonly DataRecord[]) => latticeSum(columnsOf(records), statistics, scale);
  const differences = people.map(([one, other]) => {
    const second = sumOf([other]);
    return sumOf([one]).map((value, j) => value - second[j]!);
  });
  return { differences, middles: sumOf(people.flat()).map((value) => value / 2) };
}

/** 100 people, one per group and interval, each with the highest or the lowest pay: exactly orthogonal. */
export function binOutcomes(epsilon: number, releases: number, chance: Randomness): Outcomes {
  const people = Array.from({ length: 100 }, (_, i): [DataRecord, DataRecord] => {
    const at = { x: 1.2 + 2.4 * (i % 50), group: i < 50 ? 0 : 1 } as const;
    return [
      { ...at, y: 75 },
      { ...at, y: 0 },
    ];
  });
  return latticeOutcomes(
    { family: 'bins', bins: 20 },
    binStatistics(DOMAIN, 20),
    people,
    epsilon,
    releases,
    chance,
  );
}

/** 12 people 30 m apart, each in one team or the other: under a kernel of 8 m orthogonal to 0.1 %. */
export function kernelOutcomes(epsilon: number, releases: number, chance: Randomness): Outcomes {
  const people = Array.from({ length: 12 }, (_, i): [DataRecord, DataRecord] => {
    const at = { x: 15 + 30 * (i % 4), y: 7 + 30 * Math.floor(i / 4) };
    return [
      { ...at, group: 1 },
      { ...at, group: 0 },
    ];
  });
  const statistics = kernelStatistics(kernelFeatures(PLANE, 8), planeOf(DOMAIN));
  return latticeOutcomes({ family: 'kernel', width: 8 }, statistics, people, epsilon, releases, chance);
}

/** One person at opposite corners and in opposite groups. */
export function lineOutcomes(epsilon: number, releases: number, chance: Randomness): Outcomes {
  const pair: [DataRecord, DataRecord] = [
    { x: 120, y: 75, group: 1 },
    { x: 0, y: 0, group: 0 },
  ];
  return latticeOutcomes({ family: 'line' }, lineStatistics(DOMAIN), [pair], epsilon, releases, chance);
}

export function responseTrials(epsilon: number, trials: number, chance: Randomness): Trial[] {
  return Array.from({ length: trials }, (_, trial) => {
    const first = trial % 2 === 0;
    return { first, score: randomisedResponse(first ? 1 : 0, 2, epsilon, chance) };
  });
}

/** One option loses what nineteen others gain. */
export function choiceTrials(epsilon: number, trials: number, chance: Randomness): Trial[] {
  const others = (quality: number) => new Array<number>(19).fill(quality);
  return Array.from({ length: trials }, (_, trial) => {
    const first = trial % 2 === 0;
    const choice = chooseByQuality(first ? [1, ...others(0)] : [0, ...others(1)], 1, epsilon, chance);
    return { first, score: choice === 0 ? 1 : 0 };
  });
}

function outcomesAt(trials: readonly Trial[], threshold: number): Outcomes {
  const outcomes = { truePositives: 0, positives: 0, falsePositives: 0, negatives: 0 };
  for (const { first, score } of trials) {
    if (first) outcomes.positives++;
    else outcomes.negatives++;
    if (score > threshold) outcomes[first ? 'truePositives' : 'falsePositives']++;
  }
  return outcomes;
}

/** Chooses the threshold on the first fifth of the trials and reads the bound off the others, so that it stays honest. */
export function heldOutEpsilon(trials: readonly Trial[], delta: number): number {
  const fifth = Math.floor(trials.length / 5);
  const [choosing, reading] = [trials.slice(0, fifth), trials.slice(fifth)];
  const sorted = [...new Set(choosing.map((trial) => trial.score))].sort((a, b) => a - b);
  const candidates = sorted
    .filter((_, i) => i % Math.ceil(sorted.length / 100) === 0)
    .map((score) => score - 1e-9);
  const bound = (threshold: number) =>
    empiricalEpsilon(outcomesAt(choosing, threshold), delta, ALPHA).epsilon;
  const best = candidates.reduce((one, other) => (bound(other) > bound(one) ? other : one));
  return empiricalEpsilon(outcomesAt(reading, best), delta, ALPHA).epsilon;
}

/** For Gaussian noise, whose rates at any threshold bound its mu. */
export function gaussianAuditEpsilon(outcomes: Outcomes, delta: number): number {
  return empiricalGaussianEpsilon(outcomes, delta, ALPHA);
}
