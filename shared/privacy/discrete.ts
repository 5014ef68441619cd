// Exact samplers of integer noise: discrete Laplace and discrete Gaussian.
// Canonne, Kamath & Steinke, "The Discrete Gaussian for Differential Privacy" (2020), Algorithms 2 and 3.
// Their output is the only noise that may stand behind a printed epsilon.
import type { Randomness } from '../random/randomness.ts';
import { below, bernoulli, bernoulliExp } from './bernoulli.ts';

type Bytes = Pick<Randomness, 'bytes'>;

/** A positive ratio of integers, for parameters that must be exact. */
export interface Ratio {
  readonly numerator: number; // 1 … 2⁴⁰
  readonly denominator: number; // 1 … 2⁴⁰
}

/** floor of a geometric variable: P[k] ∝ exp(−k·denominator/numerator), k = 0, 1, 2, … */
function geometric({ numerator: t, denominator: s }: Ratio, source: Bytes): number {
  let u = below(t, source);
  while (!bernoulliExp(u, t, source)) u = below(t, source);
  let v = 0;
  while (bernoulliExp(1, 1, source)) v++;
  return Math.floor((v * t + u) / s);
}

/**
 * One draw with P[k] ∝ exp(−|k| / scale), exactly. Added to integers of L1 sensitivity D it is (D / scale)-DP.
 * @param scale t in the unit of the integers, in lowest terms
 */
export function discreteLaplace(scale: Ratio, source: Bytes): number {
  for (;;) {
    const negative = bernoulli(1, 2, source);
    const magnitude = geometric(scale, source);
    if (magnitude > 0) return negative ? -magnitude : magnitude;
    if (!negative) return 0;
  }
}

/**
 * One draw with P[k] ∝ exp(−k² / (2·sigmaSquared)), exactly. Added to integers of L2 sensitivity D it is
 * D²/(2·sigmaSquared)-zCDP, in any dimension.
 *
 * Candidates come from a discrete Laplace of scale t and are accepted with exp(−(|c| − sigma²/t)² / (2 sigma²)). Any
 * t ≥ 1 gives the same distribution. The published choice floor(sigma) + 1 is the default; where sigma is an integer,
 * t = sigma accepts as often and keeps the acceptance ratio's integers small enough to stay in doubles.
 * @param sigmaSquared a positive integer
 */
export function discreteGaussian(
  sigmaSquared: bigint,
  source: Bytes,
  t = integerRoot(sigmaSquared) + 1n,
): number {
  const scale = { numerator: Number(t), denominator: 1 };
  const whole = sigmaSquared % t === 0n;
  const factor = whole ? 1n : t;
  const centre = whole ? sigmaSquared / t : sigmaSquared;
  const denominator = 2n * sigmaSquared * factor * factor;
  for (;;) {
    const candidate = discreteLaplace(scale, source);
    const distance = BigInt(Math.abs(candidate)) * factor - centre;
    if (bernoulliExp(distance * distance, denominator, source)) return candidate;
  }
}

/** `count` draws of the discrete Gaussian whose standard deviation parameter is the integer sigma (1 … 2⁴⁰). */
export function discreteGaussians(count: number, sigma: number, source: Bytes): number[] {
  const t = BigInt(sigma);
  return Array.from({ length: count }, () => discreteGaussian(t * t, source, t));
}

/** Largest integer whose square is at most `value`. */
export function integerRoot(value: bigint): bigint {
  let root = BigInt(Math.floor(Math.sqrt(Number(value))));
  while (root * root > value) root--;
  while ((root + 1n) * (root + 1n) <= value) root++;
  return root;
}
