// How well a score tells members from others, at rates of false alarms chosen beforehand, with intervals that hold for
// all of them together: what may be drawn beside a guarantee's limit.
import { clopperPearsonLower, clopperPearsonUpper } from '../score/intervals.ts';
import { roc, truePositivesAt } from './membership.ts';

/** What is reached at one rate of false alarms, 0 … 1. */
export interface Reached {
  readonly falsePositives: number;
  readonly truePositives: number;
  readonly low: number;
  readonly high: number;
}

/** Rare false alarms first: who is accused there is accused for certain (Carlini et al. 2022). */
const STATIONS = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;
const ALPHA = 0.05;

/**
 * The curve from (0, 0) to (1, 1) and its area. Scores must come from models that were not fitted to them.
 * The intervals are exact, and hold at all stations at once in 95 of 100 curves (Bonferroni).
 */
export function tradeOff(
  members: readonly number[],
  others: readonly number[],
): { readonly points: readonly Reached[]; readonly area: number } {
  const curve = roc(members, others);
  const alarms = [...others].sort((a, b) => b - a);
  const each = ALPHA / STATIONS.length / 4; // two ends, and at each of them the threshold and the rate
  const points = STATIONS.map((falsePositives): Reached => {
    const { strict, loose } = alarmsAround(falsePositives, alarms.length, each);
    const strictest = strict < 0 ? 0 : countAbove(members, alarms[strict]!, false);
    const loosest = loose >= alarms.length ? members.length : countAbove(members, alarms[loose]!, true);
    return {
      falsePositives,
      truePositives: truePositivesAt(curve, falsePositives),
      low: clopperPearsonLower(strictest, members.length, each),
      high: clopperPearsonUpper(loosest, members.length, each),
    };
  });
  const start = { falsePositives: 0, truePositives: 0, low: 0, high: 0 };
  const end = { falsePositives: 1, truePositives: 1, low: 1, high: 1 };
  return { points: [start, ...points, end], area: curve.area };
}

/**
 * Ranks among the others' scores, highest first, between which the threshold with true false alarm rate `rate` lies:
 * stricter than the one and looser than the other with confidence 1 − alpha each. −1 or `count` where there is none.
 */
function alarmsAround(rate: number, count: number, alpha: number): { strict: number; loose: number } {
  const reaches = (level: number) => (x: number) => clopperPearsonLower(x, count, level) >= rate;
  return { strict: firstOf(count, reaches(1 - alpha)) - 2, loose: firstOf(count, reaches(alpha)) - 1 };
}

/** The smallest whole number from 1 to `count` for which a condition holds that then goes on holding; else count + 1. */
function firstOf(count: number, holds: (x: number) => boolean): number {
  let [low, high] = [1, count + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const countAbove = (scores: readonly number[], threshold: number, orEqual: boolean): number =>
  scores.filter((score) => score > threshold || (orEqual && score === threshold)).length;
