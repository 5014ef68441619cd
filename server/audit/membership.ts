// The membership attacker: was this person in the table? LiRA (Carlini et al. 2022) on shadow releases, its normals
// fitted on one half of them and tested on the other, so that no figure flatters itself.
import { clopperPearson } from '../../shared/score/intervals.ts';
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

export interface Scores {
  readonly in: readonly number[];
  readonly out: readonly number[];
}

/** Log-likelihood ratios of the test half. */
export function liraScores({ in: signsIn, out: signsOut }: Signs): Scores {
  const half = (signs: readonly number[], parity: number) => signs.filter((_, k) => k % 2 === parity);
  const inside = normalOf(half(signsIn, 0));
  const outside = normalOf(half(signsOut, 0));
  const score = (sign: number) => inside(sign) - outside(sign);
  return { in: half(signsIn, 1).map(score), out: half(signsOut, 1).map(score) };
}

export function membershipOf(scores: Scores): Membership {
  const positives = scores.in.filter((score) => score > 0).length;
  const falsePositives = scores.out.filter((score) => score > 0).length;
  // Each rate at 97.5 %: the difference of the ends then covers at 95 %.
  const right = clopperPearson(positives, scores.in.length, 0.025);
  const wrong = clopperPearson(falsePositives, scores.out.length, 0.025);
  return {
    auc: areaUnder(scores),
    advantage: right.rate - wrong.rate,
    low: Math.max(-1, right.low - wrong.high),
    high: Math.min(1, right.high - wrong.low),
    positives,
    in: scores.in.length,
    falsePositives,
    out: scores.out.length,
  };
}

/**
 * True positive rate over everybody's scores together at a false positive rate of at most `rate`; null where there
 * are too few releases without a person to measure a rate that small.
 */
export function truePositivesAt(rate: number, scores: readonly Scores[]): number | null {
  const outside = scores.flatMap((each) => each.out).sort((a, b) => b - a);
  const allowed = Math.floor(rate * outside.length);
  if (allowed < 1) return null;
  const threshold = outside[allowed] as number;
  const inside = scores.flatMap((each) => each.in);
  return inside.filter((score) => score > threshold).length / inside.length;
}

/** Chance that a random score with the person beats one without; ties count half. */
export function areaUnder({ in: inside, out: outside }: Scores): number {
  let wins = 0;
  for (const a of inside) for (const b of outside) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (inside.length * outside.length);
}

function normalOf(values: readonly number[]): (value: number) => number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const variance = squares / Math.max(1, values.length - 1) + 1e-12;
  return (value) => -((value - mean) ** 2) / (2 * variance) - Math.log(variance) / 2;
}
