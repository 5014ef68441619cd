// What a guarantee promises against an attacker who knows everybody else: bounds on reconstruction and on membership.
// kappa is the chance of a hit by somebody who sees nothing; with several guesses it must be the chance of all together.

/**
 * Highest probability of a hit under (epsilon, delta)-DP when a blind guesser hits with probability kappa (0 … 1):
 * min(1, e^epsilon·kappa + delta, 1 − e^−epsilon (1 − delta − kappa)). Kairouz, Oh & Viswanath 2015 per outcome.
 */
export function hitBound(kappa: number, epsilon: number, delta: number): number {
  requireShare(kappa);
  const few = Math.exp(epsilon) * kappa + delta;
  const many = 1 - Math.exp(-epsilon) * (1 - delta - kappa);
  return Math.max(0, Math.min(1, few, many));
}

/** Highest true positive rate of a membership attack at a false positive rate: the hit bound with kappa = rate. */
export function membershipBound(falsePositiveRate: number, epsilon: number, delta: number): number {
  return hitBound(falsePositiveRate, epsilon, delta);
}

/** Highest TPR − FPR of any membership attack: (e^epsilon − 1 + 2·delta) / (e^epsilon + 1). */
export function advantageBound(epsilon: number, delta: number): number {
  return (Math.expm1(epsilon) + 2 * delta) / (Math.exp(epsilon) + 1);
}

/** Highest share of right answers when half of the candidates are members. */
export function accuracyBound(epsilon: number, delta: number): number {
  return (Math.exp(epsilon) + delta) / (Math.exp(epsilon) + 1);
}

export function requireShare(kappa: number): void {
  if (!(kappa >= 0 && kappa <= 1)) throw new Error(`a chance must lie between 0 and 1, got ${kappa}`);
}
