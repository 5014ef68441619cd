// Where chance comes from. Shared code never makes its own: every function that draws takes a Randomness,
// the server hands in the operating system's, tests and attacks a seeded one.

export interface Randomness {
  /** `count` independent, uniformly distributed bytes. Integer-exact samplers draw from here only. */
  bytes(count: number): Uint8Array;
  /** A number in [0, 1) with 53 random bits. Layouts and attacks draw from here; privacy noise never does. */
  uniform(): number;
}

/** One draw from the normal distribution (Box-Muller; always consumes two uniforms). Not for privacy noise. */
export function normal(randomness: Randomness, mean = 0, standardDeviation = 1): number {
  const radius = Math.sqrt(-2 * Math.log(1 - randomness.uniform()));
  return mean + standardDeviation * radius * Math.cos(2 * Math.PI * randomness.uniform());
}

/** A number in [low, high). */
export function between(randomness: Randomness, low: number, high: number): number {
  return low + (high - low) * randomness.uniform();
}

/** An integer in [0, count). */
export function below(randomness: Randomness, count: number): number {
  return Math.floor(randomness.uniform() * count);
}

/** One item, each equally likely. The list must not be empty. */
export function oneOf<T>(randomness: Randomness, items: readonly [T, ...T[]] | readonly T[]): T {
  const item = items[below(randomness, items.length)];
  if (item === undefined) throw new Error(`oneOf needs a non-empty list, got ${items.length} items`);
  return item;
}

/** A new, uniformly shuffled copy (Fisher-Yates). */
export function shuffled<T>(randomness: Randomness, items: readonly T[]): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = below(randomness, i + 1);
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}
