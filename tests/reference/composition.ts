// What several epsilon-DP releases about the same people add up to. The game charges pure releases by basic
// composition and Gaussian ones by adding rho (zcdp.ts); the other rules show what a cleverer sum would gain.

/** k releases of epsilon each: their sum. Always valid, delta stays 0. */
export function basicComposition(epsilon: number, k: number): number {
  return epsilon * k;
}

/** Dwork, Rothblum & Vadhan 2010: sqrt(2k ln(1/delta))·epsilon + k·epsilon(e^epsilon − 1), at the price of delta. */
export function advancedComposition(epsilon: number, k: number, delta: number): number {
  return Math.sqrt(2 * k * Math.log(1 / delta)) * epsilon + k * epsilon * Math.expm1(epsilon);
}

/**
 * Every optimal guarantee of k pure releases (Kairouz, Oh & Viswanath 2015, Theorem 3.3): epsilon_i = (k − 2i)·epsilon
 * with the least delta_i, for i = 0 … floor(k/2), epsilon falling and delta rising.
 */
export function optimalComposition(epsilon: number, k: number): { epsilon: number; delta: number }[] {
  const total = k * Math.log1p(Math.exp(epsilon));
  const options = [];
  for (let i = 0; i <= Math.floor(k / 2); i++) {
    let delta = 0;
    let logChoose = 0; // ln C(k, l)
    for (let l = 0; l < i; l++) {
      // e^{(k−l)ε} − e^{(k−2i+l)ε}, with the larger power taken out so that neither overflows
      const gap = -Math.expm1(-2 * (i - l) * epsilon);
      delta += Math.exp(logChoose + (k - l) * epsilon - total) * gap;
      logChoose += Math.log((k - l) / (l + 1));
    }
    options.push({ epsilon: (k - 2 * i) * epsilon, delta });
  }
  return options;
}

/** The smallest epsilon among the optimal guarantees with a delta of at most this. */
export function optimalEpsilon(epsilon: number, k: number, delta: number): number {
  const within = optimalComposition(epsilon, k).filter((option) => option.delta <= delta);
  return Math.min(...within.map((option) => option.epsilon));
}
