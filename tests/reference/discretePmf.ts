// Probabilities of the integer noises, as ordinary numbers: for likelihoods, tests and tables. Never used to draw.

/** P[k] of the discrete Laplace with P ∝ exp(−|k| / scale). */
export function discreteLaplaceProbability(k: number, scale: number): number {
  return Math.tanh(0.5 / scale) * Math.exp(-Math.abs(k) / scale);
}

/** P[|K| ≥ k], k ≥ 1, of the discrete Laplace. */
export function discreteLaplaceTail(k: number, scale: number): number {
  return (2 * Math.exp(-k / scale)) / (1 + Math.exp(-1 / scale));
}

/** Variance of the discrete Laplace: 2q / (1 − q)² with q = exp(−1/scale). */
export function discreteLaplaceVariance(scale: number): number {
  return (2 * Math.exp(-1 / scale)) / Math.expm1(-1 / scale) ** 2;
}

/** P[k] of the discrete Gaussian with P ∝ exp(−k² / (2 sigmaSquared)). */
export function discreteGaussianProbability(k: number, sigmaSquared: number): number {
  return Math.exp((-k * k) / (2 * sigmaSquared)) / normaliser(sigmaSquared);
}

/** P[K ≥ k] of the discrete Gaussian, k any integer. */
export function discreteGaussianUpper(k: number, sigmaSquared: number): number {
  if (k <= 0) return 1 - discreteGaussianUpper(1 - k, sigmaSquared);
  let sum = 0;
  for (let i = k + reach(sigmaSquared); i >= k; i--) sum += Math.exp((-i * i) / (2 * sigmaSquared));
  return sum / normaliser(sigmaSquared);
}

/** Variance of the discrete Gaussian; at most sigmaSquared. */
export function discreteGaussianVariance(sigmaSquared: number): number {
  let sum = 0;
  for (let i = reach(sigmaSquared); i >= 1; i--) sum += 2 * i * i * Math.exp((-i * i) / (2 * sigmaSquared));
  return sum / normaliser(sigmaSquared);
}

/**
 * Exact delta of one integer of the given sensitivity published with discrete Gaussian noise (CKS 2020, Theorem 7).
 * Holds for a single integer only: vectors are accounted in zCDP.
 */
export function discreteGaussianDelta(sigmaSquared: number, epsilon: number, sensitivity: number): number {
  const centre = (epsilon * sigmaSquared) / sensitivity;
  const from = (x: number) => discreteGaussianUpper(Math.floor(x) + 1, sigmaSquared);
  return from(centre - sensitivity / 2) - Math.exp(epsilon) * from(centre + sensitivity / 2);
}

/** Terms beyond this many are below 1e-320 of the first. */
function reach(sigmaSquared: number): number {
  return Math.ceil(39 * Math.sqrt(sigmaSquared)) + 1;
}

function normaliser(sigmaSquared: number): number {
  let sum = 0;
  for (let i = reach(sigmaSquared); i >= 1; i--) sum += 2 * Math.exp((-i * i) / (2 * sigmaSquared));
  return sum + 1;
}
