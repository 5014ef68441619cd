// Auditing a guarantee by attacking it: publish one of two neighbouring data sets many times, guess which it was from
// the release alone with the best possible statistic, and read a lower bound on epsilon off the guesses.
import type { ModelSpec } from '../../shared/model/model.ts';
import { PLANE, planeOf } from '../../shared/model/plane.ts';
import { discreteLaplaceProbability } from '../../shared/privacy/discretePmf.ts';
import { chooseByQuality } from '../../shared/privacy/exponential.ts';
import { countBins } from '../../shared/privacy/histogram.ts';
import { kernelFeatures, kernelStatistics } from '../../shared/privacy/kernelFeatures.ts';
import { latticeSum, type Statistics } from '../../shared/privacy/lattice.ts';
import { randomisedResponse } from '../../shared/privacy/randomisedResponse.ts';
import { binStatistics, lineStatistics } from '../../shared/privacy/regressionStatistics.ts';
import type { Randomness } from '../../shared/random/randomness.ts';
import type { Release } from '../../shared/release/plan.ts';
import { publish } from '../../shared/release/publish.ts';
import { columnsOf, type DataRecord, type Domain } from '../../shared/scenario/records.ts';
import {
  empiricalEpsilon,
  empiricalGaussianEpsilon,
  type Outcomes,
} from '../../shared/score/empiricalEpsilon.ts';

export const AUDIT_DELTA = 1e-6;
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
  if (!published.ok) throw new Error(published.reason);
  return published.release;
}

/** One person stands left or right; everybody else stands still. Score: the exact log-likelihood ratio. */
export function countTrials(epsilon: number, trials: number, chance: Randomness): Trial[] {
  const others: DataRecord[] = Array.from({ length: 21 }, (_, i) => ({
    x: 5 + 5 * i,
    y: 40,
    group: i < 11 ? 1 : 0,
  }));
  const worlds = [100, 20].map((x): DataRecord[] => [{ x, y: 10, group: 1 }, ...others]);
  const bins = { columns: 2, rows: 1 };
  const [right = [], left = []] = worlds.map((world) => countBins(columnsOf(world), DOMAIN, bins));
  return Array.from({ length: trials }, (_, trial) => {
    const first = trial % 2 === 0;
    const { noisy } = release({ family: 'tiles', ...bins }, worlds[first ? 1 : 0] ?? [], epsilon, chance);
    if (noisy?.primitive !== 'histogram') throw new Error('expected counts');
    const log = (counts: number[]) =>
      noisy.values.reduce(
        (sum, value, j) =>
          sum + Math.log(discreteLaplaceProbability(value - (counts[j] as number), noisy.noiseScale)),
        0,
      );
    return { first, score: log(left) - log(right) };
  });
}

/**
 * Several people at once, each of whom tosses a coin between two records as far apart as records can be. One release
 * then holds one trial per person. Given everybody else, each person's two worlds are neighbours, so the guarantee
 * bounds every trial; and where their vectors are orthogonal the noise of one trial is independent of the others'.
 */
function latticeTrials(
  model: ModelSpec,
  statistics: Statistics,
  people: readonly (readonly [DataRecord, DataRecord])[],
  epsilon: number,
  releases: number,
  chance: Randomness,
): Trial[] {
  const trials: Trial[] = [];
  const vectors = new Map<number, Float64Array[][]>();
  for (let i = 0; i < releases; i++) {
    const coins = people.map(() => (chance.bytes(1)[0] as number) % 2);
    const records = people.map((pair, person) => pair[coins[person] as 0 | 1]);
    const { noisy } = release(model, records, epsilon, chance);
    if (noisy?.primitive !== 'lattice') throw new Error('expected a lattice');
    const { scale } = noisy;
    if (!vectors.has(scale)) {
      vectors.set(
        scale,
        people.map((pair) => pair.map((record) => latticeSum(columnsOf([record]), statistics, scale))),
      );
    }
    const pairs = vectors.get(scale) ?? [];
    const rest = Float64Array.from(noisy.values);
    for (const [a, b] of pairs)
      for (let j = 0; j < rest.length; j++)
        rest[j] = (rest[j] as number) - ((a?.[j] ?? 0) + (b?.[j] ?? 0)) / 2;
    pairs.forEach(([a, b], person) => {
      let score = 0;
      for (let j = 0; j < rest.length; j++) score += (rest[j] as number) * ((a?.[j] ?? 0) - (b?.[j] ?? 0));
      trials.push({ first: coins[person] === 0, score });
    });
  }
  return trials;
}

/** 40 people, one per group and interval, each with the highest or the lowest pay: exactly orthogonal. */
export function binTrials(epsilon: number, releases: number, chance: Randomness): Trial[] {
  const people = Array.from({ length: 40 }, (_, i): [DataRecord, DataRecord] => {
    const at = { x: 3 + 6 * (i % 20), group: i < 20 ? 0 : 1 } as const;
    return [
      { ...at, y: 75 },
      { ...at, y: 0 },
    ];
  });
  return latticeTrials(
    { family: 'bins', bins: 20 },
    binStatistics(DOMAIN, 20),
    people,
    epsilon,
    releases,
    chance,
  );
}

/** 12 people 30 m apart, each in one team or the other: under a kernel of 8 m orthogonal to 0.1 %. */
export function kernelTrials(epsilon: number, releases: number, chance: Randomness): Trial[] {
  const people = Array.from({ length: 12 }, (_, i): [DataRecord, DataRecord] => {
    const at = { x: 15 + 30 * (i % 4), y: 7 + 30 * Math.floor(i / 4) };
    return [
      { ...at, group: 1 },
      { ...at, group: 0 },
    ];
  });
  const statistics = kernelStatistics(kernelFeatures(PLANE, 8), planeOf(DOMAIN));
  return latticeTrials({ family: 'kernel', width: 8 }, statistics, people, epsilon, releases, chance);
}

/** One person at opposite corners and in opposite groups. */
export function lineTrials(epsilon: number, releases: number, chance: Randomness): Trial[] {
  const pair: [DataRecord, DataRecord] = [
    { x: 120, y: 75, group: 1 },
    { x: 0, y: 0, group: 0 },
  ];
  return latticeTrials({ family: 'line' }, lineStatistics(DOMAIN), [pair], epsilon, releases, chance);
}

export function responseTrials(epsilon: number, trials: number, chance: Randomness): Trial[] {
  return Array.from({ length: trials }, (_, trial) => {
    const first = trial % 2 === 0;
    return { first, score: randomisedResponse(first ? 1 : 0, 2, epsilon, chance) };
  });
}

/** One option loses what nine others gain. */
export function choiceTrials(epsilon: number, trials: number, chance: Randomness): Trial[] {
  const others = (quality: number) => new Array<number>(9).fill(quality);
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

/** Chooses the threshold on the first half of the trials and reads the bound off the second, so that it stays honest. */
export function heldOutEpsilon(trials: readonly Trial[], delta: number): number {
  const half = Math.floor(trials.length / 2);
  const [choosing, reading] = [trials.slice(0, half), trials.slice(half)];
  const sorted = [...new Set(choosing.map((trial) => trial.score))].sort((a, b) => a - b);
  const candidates = sorted
    .filter((_, i) => i % Math.ceil(sorted.length / 100) === 0)
    .map((score) => score - 1e-9);
  const bound = (threshold: number) => empiricalEpsilon(outcomesAt(choosing, threshold), delta).epsilon;
  const best = candidates.reduce((one, other) => (bound(other) > bound(one) ? other : one));
  return empiricalEpsilon(outcomesAt(reading, best), delta).epsilon;
}

/** For Gaussian noise: the middle threshold is the best one for its mu and needs no choosing. */
export function gaussianAuditEpsilon(trials: readonly Trial[], delta: number): number {
  return empiricalGaussianEpsilon(outcomesAt(trials, 0), delta);
}
