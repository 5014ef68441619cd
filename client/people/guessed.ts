// Who guessed how well in a round, as a phone lists it: the best few, oneself, and how many more. Pure.
import type { ErrorUnit, ScoredGuess } from '../../shared/protocol/view.ts';

const MOST = 8;

interface GuessLine {
  readonly player: string;
  readonly error: number;
  readonly points: number;
}

export interface Guessed {
  readonly lines: readonly GuessLine[]; // best first
  readonly more: number;
}

export function guessedBy(guesses: readonly ScoredGuess[], own: string | undefined): Guessed {
  const ordered = guesses
    .flatMap(({ player, error, points }) => (error === null ? [] : [{ player, error, points }]))
    .sort((a, b) => b.points - a.points || a.error - b.error);
  if (ordered.length <= MOST) return { lines: ordered, more: 0 };
  const place = ordered.findIndex(({ player }) => player === own);
  const mine = ordered[place];
  const lines = mine && place >= MOST ? [...ordered.slice(0, MOST - 1), mine] : ordered.slice(0, MOST);
  return { lines, more: ordered.length - lines.length };
}

/** A share of wrong answers is compared, not read: there the points say it. */
export const isRead = (unit: ErrorUnit): boolean => unit !== 'share';
