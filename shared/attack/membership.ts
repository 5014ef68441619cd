// Was this candidate among the hidden records? Scores, and how to judge them over many rounds.
// A score says more than chance only if its distribution with and without the candidate differs; ROC says how much.

interface Gaussian {
  readonly mean: number;
  readonly deviation: number;
}

/** log(p/(1 − p)) of the confidence in the candidate's own label, kept finite: LiRA's statistic. */
export function confidenceScore(confidence: number): number {
  const p = Math.min(1 - 1e-6, Math.max(1e-6, confidence));
  return Math.log(p / (1 - p));
}

/** How many models with and without the candidate are fitted in its place; fits here cost microseconds. */
export const SHADOW_FITS = 256;

/**
 * LiRA (Carlini et al., S&P 2022): log-likelihood ratio of the observed score between Gaussians fitted to shadow
 * models with and without the candidate. `sharedVariance` pools the spread, which is better with few shadows.
 */
export function likelihoodRatio(
  observed: number,
  inside: readonly number[],
  outside: readonly number[],
  sharedVariance = false,
): number {
  let a = gaussianOf(inside);
  let b = gaussianOf(outside);
  if (sharedVariance) {
    const pooled = Math.sqrt(
      (a.deviation ** 2 * (inside.length - 1) + b.deviation ** 2 * (outside.length - 1)) /
        (inside.length + outside.length - 2),
    );
    a = { ...a, deviation: pooled };
    b = { ...b, deviation: pooled };
  }
  return logDensity(observed, a) - logDensity(observed, b);
}

function gaussianOf(values: readonly number[]): Gaussian {
  if (values.length < 2) throw new Error(`a spread needs at least 2 shadow scores, got ${values.length}`);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, deviation: Math.sqrt(variance) };
}

function logDensity(value: number, { mean, deviation }: Gaussian): number {
  const spread = Math.max(deviation, 1e-9);
  return -Math.log(spread) - 0.5 * ((value - mean) / spread) ** 2;
}

/** One point of the curve: called a member at or above `threshold`. */
interface RocPoint {
  readonly threshold: number;
  readonly falsePositives: number; // rate, 0 … 1
  readonly truePositives: number; // rate, 0 … 1
}

export interface Roc {
  readonly points: readonly RocPoint[]; // from (0, 0) to (1, 1), rates never falling
  readonly area: number; // 0.5 is chance; ties count half
  readonly advantage: number; // largest true − false positive rate
}

/** The whole trade-off of a score between members and non-members; both lists must be non-empty. */
export function roc(members: readonly number[], others: readonly number[]): Roc {
  if (members.length === 0 || others.length === 0) throw new Error('a ROC needs members and non-members');
  const scored = [
    ...members.map((score) => ({ score, member: true })),
    ...others.map((score) => ({ score, member: false })),
  ].sort((one, other) => other.score - one.score);
  const points: RocPoint[] = [{ threshold: Number.POSITIVE_INFINITY, falsePositives: 0, truePositives: 0 }];
  let hits = 0;
  let alarms = 0;
  let area = 0;
  let advantage = 0;
  scored.forEach(({ score, member }, i) => {
    if (member) hits++;
    else alarms++;
    if (scored[i + 1]?.score === score) return;
    const last = points.at(-1) as RocPoint;
    const point = {
      threshold: score,
      falsePositives: alarms / others.length,
      truePositives: hits / members.length,
    };
    area += ((point.falsePositives - last.falsePositives) * (point.truePositives + last.truePositives)) / 2;
    advantage = Math.max(advantage, point.truePositives - point.falsePositives);
    points.push(point);
  });
  return { points, area, advantage };
}

/** The best true positive rate among thresholds whose false positive rate is at most `rate`. */
export function truePositivesAt({ points }: Roc, rate: number): number {
  return points.reduce(
    (best, point) => (point.falsePositives <= rate ? Math.max(best, point.truePositives) : best),
    0,
  );
}
