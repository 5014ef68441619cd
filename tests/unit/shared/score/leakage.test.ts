// Leakage and its error bars: coverage is checked by simulation, with the round as the unit.
import { describe, expect, it } from 'vitest';
import { normal } from '../../../../shared/random/randomness.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { estimate, leakage } from '../../../../shared/score/leakage.ts';
import { leakageEstimate, protectionPercent } from '../../../reference/leakageEstimate.ts';

/** Rounds that share a difficulty, with several players each: guesses inside a round are far from independent. */
function simulate(rounds: number, players: number, seed: number): number[][] {
  const randomness = seeded(seed);
  return Array.from({ length: rounds }, () => {
    const difficulty = normal(randomness, 10, 3);
    return Array.from({ length: players }, () => normal(randomness, difficulty, 1));
  });
}

function coverage(rounds: number, players: number, tries: number): number {
  let covered = 0;
  for (let seed = 0; seed < tries; seed++) {
    const { low, high } = estimate(simulate(rounds, players, seed), seeded(-seed));
    if ((low as number) <= 10 && 10 <= (high as number)) covered++;
  }
  return covered / tries;
}

describe('leakage', () => {
  it('is one for a find, zero for a blind guess, negative for a misled one', () => {
    expect(leakage(0, 11.5)).toBe(1);
    expect(leakage(11.5, 11.5)).toBe(0);
    expect(leakage(23, 11.5)).toBe(-1);
  });

  it('is clipped for display only', () => {
    expect([1, 0.25, 0, -1].map(protectionPercent)).toEqual([0, 75, 100, 100]);
    expect(leakageEstimate([[23]], 11.5, seeded(1)).mean).toBe(-1);
  });
});

describe('an estimate', () => {
  it('says nothing about spread after one round', () => {
    expect(estimate([[1, 2, 3]], seeded(1))).toEqual({
      mean: 2,
      low: null,
      high: null,
      rounds: 1,
      method: 'none',
    });
  });

  it('is the t-interval of the round means under ten rounds', () => {
    const { mean, low, high, method } = estimate([[1], [2], [3], [4], [5]], seeded(1));
    expect([mean, method]).toEqual([3, 't']);
    expect(high).toBeCloseTo(3 + 2.7764451051977987 * Math.sqrt(2.5 / 5), 9);
    expect(low).toBeCloseTo(3 - 2.7764451051977987 * Math.sqrt(2.5 / 5), 9);
  });

  it('weighs rounds, not guesses', () => {
    expect(estimate([[0, 0, 0, 0, 0, 0], [1]], seeded(1)).mean).toBe(0.5);
  });

  it('covers the truth about 95 times in 100 whatever the method', () => {
    expect(coverage(5, 8, 400)).toBeGreaterThan(0.92);
    expect(coverage(30, 4, 60)).toBeGreaterThan(0.83);
  });

  it('keeps bootstrap intervals as wide as the rounds vary, however many players there are', () => {
    const width = (players: number) => {
      const { low, high } = estimate(simulate(20, players, 5), seeded(1));
      return (high as number) - (low as number);
    };
    expect(width(50)).toBeGreaterThan(0.6 * width(2));
  });

  it('is reproducible and refuses empty rounds', () => {
    const rounds = simulate(12, 3, 1);
    expect(estimate(rounds, seeded('x'))).toEqual(estimate(rounds, seeded('x')));
    expect(() => estimate([[1], []], seeded(1))).toThrow('every round');
    expect(() => estimate([], seeded(1))).toThrow('every round');
  });
});
