// Who is said to have done best: by points, together with equals, and nobody without a point.
import { describe, expect, test } from 'vitest';
import { bestOf, sharedNames } from '../../../client/kit/reveal/bestOf.ts';
import type { ScoredGuess } from '../../../shared/protocol/view.ts';

const guess = (player: string, points: number, error: number | null = 1): ScoredGuess => ({
  player,
  guess: null,
  error,
  points,
  matched: [],
});

describe('N2 the best of a round', () => {
  test('has most points, whoever is nearest in metres', () => {
    const guesses = [guess('p1', 300, 2), guess('p2', 700, 9)];
    expect(bestOf(guesses)).toEqual({ players: ['p2'], error: 9, points: 700 });
  });

  test('are all with the same points, in order of joining', () => {
    expect(bestOf([guess('p3', 500), guess('p1', 500), guess('p2', 499)])?.players).toEqual(['p3', 'p1']);
    const five = sharedNames(['Ada', 'Bo', 'Cy', 'Di', 'Eli']);
    expect(five).toEqual({ named: 'Ada, Bo, Cy', more: 2 });
    expect(sharedNames(['Ada'])).toEqual({ named: 'Ada', more: 0 });
  });

  test('is nobody where nobody has a point, guessed or not', () => {
    expect(bestOf([guess('p1', 0, 40), guess('p2', 0, null)])).toBeNull();
    expect(bestOf([])).toBeNull();
  });
});
