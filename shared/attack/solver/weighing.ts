// Weighing generated layouts by how well they explain a release.
// Discounted evidence says less than there is, and never more: a weak attacker, not a misled one.

/** Likelihood of each layout relative to the best, with the evidence divided by `temperature`. */
export function weightsAt(losses: readonly number[], temperature: number): number[] {
  const least = Math.min(...losses);
  return losses.map((value) => Math.exp((least - value) / temperature));
}

/** How many equally weighted layouts would say as much (Kish). */
export function effective(weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total ** 2 / weights.reduce((sum, weight) => sum + weight * weight, 0);
}

/** Weights with the evidence discounted until enough layouts count: weaker than the posterior, never overconfident. */
export function tempered(losses: readonly number[], enough: number): number[] {
  let temperature = 1;
  while (effective(weightsAt(losses, temperature)) < Math.min(enough, losses.length) && temperature < 1e6) {
    temperature *= 1.5;
  }
  return weightsAt(losses, temperature);
}
