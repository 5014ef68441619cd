// What a room's errors say together, over those who guessed.

/** The errors of those who guessed. */
export const errorsOf = (guesses: readonly { readonly error: number | null }[]): readonly number[] =>
  guesses.flatMap(({ error }) => (error === null ? [] : [error]));

/** The middle value; the mean of the two middle ones for an even count; null for none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
