// The membership attacker: was this person in the table? LiRA (Carlini et al. 2022) on shadow releases, its normals
// fitted on one half of them and tested on the other, so that no figure flatters itself.
import { quantileSorted } from 'simple-statistics';
import { likelihoodRatio, roc, truePositivesAt } from '../../../shared/attack/membership.ts';
import { below, type Randomness } from '../../../shared/random/randomness.ts';
import { clopperPearson } from '../../../shared/score/intervals.ts';
import type { MeanOverRounds } from '../../../shared/score/leakage.ts';
import type { Signs } from './shadows.ts';

export interface Membership {
  /** How often a release with the person scores above one without: 0.5 is a coin toss. */
  readonly auc: number;
  /** Right positives minus wrong ones where the likelihood ratio says "in", with a 95 % interval. */
  readonly advantage: number;
  readonly low: number;
  readonly high: number;
  readonly positives: number; // said "in" when in
  readonly in: number; // test releases with the person
  readonly falsePositives: number;
  readonly out: number;
}

/** Log-likelihood ratios of the test half. The same index is the same shadow table for everybody. */
export function liraScores({ values, present }: Signs): Signs {
  const train = (inside: boolean) => values.filter((_, k) => k % 2 === 0 && present[k] === inside);
  const inside = train(true);
  const outside = train(false);
  const test = <T>(items: readonly T[]) => items.filter((_, k) => k % 2 === 1);
  return {
    values: test(values).map((sign) => likelihoodRatio(sign, inside, outside)),
    present: test(present),
  };
}

export function membershipOf(scores: Signs): Membership {
  const { inside, outside } = sides(scores);
  const positives = inside.filter((score) => score > 0).length;
  const falsePositives = outside.filter((score) => score > 0).length;
  // Each rate at 97.5 %: the difference of the ends then covers at 95 %.
  const right = clopperPearson(positives, inside.length, 0.025);
  const wrong = clopperPearson(falsePositives, outside.length, 0.025);
  return {
    auc: areaUnder(scores),
    advantage: right.rate - wrong.rate,
    low: Math.max(-1, right.low - wrong.high),
    high: Math.min(1, right.high - wrong.low),
    positives,
    in: inside.length,
    falsePositives,
    out: outside.length,
  };
}

/**
 * True positive rate over everybody's scores together at a false positive rate of at most `rate`; null where there
 * are too few releases without a person to measure a rate that small.
 */
export function truePositivesAmong(rate: number, scores: readonly Signs[]): number | null {
  const outside = scores.flatMap((each) => sides(each).outside);
  if (rate * outside.length < 1) return null;
  return truePositivesAt(
    roc(
      scores.flatMap((each) => sides(each).inside),
      outside,
    ),
    rate,
  );
}

/**
 * Area under the ROC: chance that a score with the person beats one without, ties counting half. Counted directly,
 * since intervals ask for it thousands of times on few scores; 0.5 where a resample lacks a side.
 */
export function areaUnder(scores: Signs): number {
  const { inside, outside } = sides(scores);
  if (inside.length === 0 || outside.length === 0) return 0.5;
  let wins = 0;
  for (const a of inside) for (const b of outside) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (inside.length * outside.length);
}

/** True minus false positives where a score above 0 says "in". */
export function advantageOf(scores: Signs): number {
  const { inside, outside } = sides(scores);
  if (inside.length === 0 || outside.length === 0) return 0;
  const rate = (side: readonly number[]) => side.filter((score) => score > 0).length / side.length;
  return rate(inside) - rate(outside);
}

const RESAMPLES = 200;

/**
 * Mean over people of a statistic of their scores. One release speaks about everybody at once, so what is resampled
 * for the 95 % interval is the shadow tables, not the people.
 */
export function meanOverShadows(
  scores: readonly Signs[],
  statistic: (scores: Signs) => number,
  randomness: Randomness,
): MeanOverRounds {
  const shadows = scores[0]?.values.length ?? 0;
  const mean = (of: (each: Signs) => Signs) =>
    scores.reduce((sum, each) => sum + statistic(of(each)), 0) / scores.length;
  const means = Array.from({ length: RESAMPLES }, () => {
    const picks = Array.from({ length: shadows }, () => below(randomness, shadows));
    const pick = <T>(items: readonly T[]) => picks.map((k) => items[k]!);
    return mean(({ values, present }) => ({ values: pick(values), present: pick(present) }));
  }).sort((a, b) => a - b);
  return {
    mean: mean((each) => each),
    low: quantileSorted(means, 0.025),
    high: quantileSorted(means, 0.975),
    rounds: shadows,
    method: 'bootstrap',
  };
}

function sides({ values, present }: Signs) {
  return {
    inside: values.filter((_, k) => present[k]),
    outside: values.filter((_, k) => !present[k]),
  };
}
