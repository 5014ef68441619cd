// Chance on the field: closed forms against quadrature, and hit rates with the right unit of trial.
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../../shared/random/seeded.ts';
import { clopperPearson } from '../../../../shared/score/intervals.ts';
import { bestUniformHitRate, meanDistanceFromCentre, meanDistanceOfTwo } from '../../../reference/chance.ts';
import { hitRate } from '../../../reference/hitRate.ts';
import reference from '../../../vectors/chance_baseline.json' with { type: 'json' };

describe('chance', () => {
  it('meets the reference distances of the field', () => {
    expect(meanDistanceOfTwo(reference.a, reference.b)).toBeCloseTo(reference.mean_distance_two_uniform, 10);
    expect(meanDistanceOfTwo(reference.a, reference.b)).toBeCloseTo(
      reference.mean_distance_two_uniform_quadrature,
      10,
    );
    expect(meanDistanceFromCentre(reference.a, reference.b)).toBeCloseTo(
      reference.mean_distance_centre_to_uniform,
      10,
    );
  });

  it('meets the known values of the unit square', () => {
    expect(meanDistanceOfTwo(1, 1)).toBeCloseTo(0.5214054331647207, 12);
    expect(meanDistanceFromCentre(1, 1)).toBeCloseTo(0.3825978582321063, 12);
  });

  it('agrees with points drawn at random on an odd rectangle', () => {
    const randomness = seeded('rectangle');
    const place = () => [randomness.uniform() * 7, randomness.uniform() * 31] as const;
    let two = 0;
    let centre = 0;
    const draws = 40_000;
    for (let i = 0; i < draws; i++) {
      const [x, y] = place();
      const [u, v] = place();
      two += Math.hypot(x - u, y - v) / draws;
      centre += Math.hypot(x - 3.5, y - 15.5) / draws;
    }
    expect(Math.abs(two - meanDistanceOfTwo(7, 31))).toBeLessThan(0.15);
    expect(Math.abs(centre - meanDistanceFromCentre(7, 31))).toBeLessThan(0.1);
  });

  it.each(Object.entries(reference.kappa_disc))(
    'gives one guess within %s m its share of the field',
    (within, kappa) => {
      expect(bestUniformHitRate(Number(within), reference.a, reference.b)).toBeCloseTo(kappa, 14);
      expect(bestUniformHitRate(50, reference.a, reference.b, 22)).toBe(1);
    },
  );
});

describe('hit rate', () => {
  it('gives one error per round the exact interval over rounds', () => {
    const rounds = [[1], [2], [3], [4], [50]];
    const { low, high } = clopperPearson(4, 5);
    expect(hitRate(rounds, 4, seeded(1))).toEqual({
      mean: 0.8,
      low,
      high,
      rounds: 5,
      method: 'Clopper-Pearson',
    });
  });

  it('does not count eleven pins of one round as eleven trials', () => {
    const allOrNothing = Array.from({ length: 12 }, (_, i) => Array(11).fill(i % 2 ? 0 : 99));
    const { mean, low, high, rounds, method } = hitRate(allOrNothing, 4, seeded(1));
    expect([mean, rounds, method]).toEqual([0.5, 12, 'bootstrap']);
    expect((high as number) - (low as number)).toBeGreaterThan(0.4);
    expect(() => hitRate([], 4, seeded(1))).toThrow('every round');
  });
});
