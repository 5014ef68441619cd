// Who did best in a round: by points, which rise with the gain as ranks do, and nobody without a point. Pure.
import type { ScoredGuess } from '../../../shared/protocol/view.ts';

export interface BestGuess {
  readonly players: readonly string[]; // all with these points, in order of joining
  readonly error: number;
  readonly points: number;
}

export function bestOf(guesses: readonly ScoredGuess[]): BestGuess | null {
  const scored = guesses.flatMap(({ player, error, points }) =>
    error === null || points <= 0 ? [] : [{ player, error, points }],
  );
  const points = Math.max(0, ...scored.map((guess) => guess.points));
  const best = scored.filter((guess) => guess.points === points);
  const [first] = best;
  return first ? { players: best.map(({ player }) => player), error: first.error, points } : null;
}

const NAMED_MOST = 3;

/** Names of those who share a place, as many as are read; the rest are counted. */
export const sharedNames = (names: readonly string[]): { readonly named: string; readonly more: number } => ({
  named: names.slice(0, NAMED_MOST).join(', '),
  more: Math.max(0, names.length - NAMED_MOST),
});
