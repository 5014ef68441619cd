// The blind guess and its published error, recomputed from fresh layouts.
import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../../shared/attack/attacker.ts';
import { baselineFor, blind } from '../../../../shared/attack/blind.ts';
import { geometricMedian } from '../../../../shared/attack/geometricMedian.ts';
import { matching } from '../../../../shared/attack/matching.ts';
import { meanOspaGuess } from '../../../../shared/attack/meanOspa.ts';
import { between } from '../../../../shared/random/randomness.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { Place } from '../../../../shared/scenario/records.ts';
import { scenarios } from '../../../../shared/scenario/registry.ts';
import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import chance from '../../../vectors/chance_baseline.json' with { type: 'json' };

const pairs = (Object.values(scenarios) as Scenario[]).flatMap((scenario) =>
  scenario.targets.map((target) => ({ scenario, target, name: `${scenario.name}/${target.name}` })),
);

function uniformPlaces(count: number, randomness = seeded('uniform')): Place[] {
  return Array.from({ length: count }, () => ({
    x: between(randomness, 0, chance.a),
    y: between(randomness, 0, chance.b),
  }));
}

describe('the blind baseline', () => {
  test.each(pairs)(
    'of $name is met by a fresh Monte Carlo within four standard errors',
    ({ scenario, target }) => {
      const baseline = baselineFor(scenario.name, target.name);
      const randomness = seeded(`fresh ${scenario.name} ${target.name}`);
      const errors = Array.from({ length: 400 }, () => {
        const { records } = scenario.draw(randomness, { target: target.name });
        const truth = target.indices.map(
          (i) => records[i] ?? { x: Number.NaN, y: Number.NaN, group: 0 as const },
        );
        const knowledge = {
          scenario: scenario.name,
          target: target.name,
          people: truth.map(({ x, group }) => ({ x, group, wanted: true })),
        } as unknown as Knowledge;
        const guess = blind(knowledge);
        if (target.asks === 'place') return matching(guess, truth).meanDistance;
        return (
          truth.reduce((sum, { y }, i) => sum + Math.abs(y - (guess[i]?.y ?? Number.NaN)), 0) / truth.length
        );
      });
      const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
      const variance = errors.reduce((sum, error) => sum + (error - mean) ** 2, 0) / (errors.length - 1);
      const spread = Math.hypot(baseline.standardError, Math.sqrt(variance / errors.length));
      expect(baseline.layouts).toBe(2_000);
      expect(Math.abs(mean - baseline.meanError)).toBeLessThan(4 * spread);
    },
  );

  test('refuses a target that was never computed', () => {
    expect(() => baselineFor('soccer', 'referee')).toThrow(/soccer\/referee/);
  });
});

describe('chance on a uniform field', () => {
  const reference = (guess: string, count: number) => {
    const row = chance.monte_carlo.find((each) => each.guess === guess && each.n === count);
    if (!row) throw new Error(`no reference for ${guess} with ${count}`);
    return row;
  };

  test.each([1, 2, 5])('random guesses of %i points miss by as much as the reference says', (count) => {
    const randomness = seeded(`random ${count}`);
    const errors = Array.from(
      { length: 1_500 },
      () => matching(uniformPlaces(count, randomness), uniformPlaces(count, randomness)).meanDistance,
    );
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    const row = reference('uniform random', count);
    expect(Math.abs(mean - row.mean_matched_error)).toBeLessThan(
      4 * (row.se + row.sd_per_round / Math.sqrt(1_500)),
    );
  });

  test.each([1, 5])(
    'the mean-OSPA guess of %i points is as good as the reference’s best fixed set',
    (count) => {
      const randomness = seeded(`lloyd ${count}`);
      const samples = Array.from({ length: 200 }, () => uniformPlaces(count, randomness));
      const guess = meanOspaGuess(samples, randomness, { starts: 4 });
      const errors = Array.from(
        { length: 1_500 },
        () => matching(guess, uniformPlaces(count, randomness)).meanDistance,
      );
      const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
      const row = reference('fixed centroidal (Lloyd) set', count);
      expect(mean).toBeLessThan(row.mean_matched_error + 0.5 + 4 * (row.sd_per_round / Math.sqrt(1_500)));
      expect(mean).toBeGreaterThan(row.mean_matched_error - 0.5 - 4 * (row.sd_per_round / Math.sqrt(1_500)));
    },
  );
});

describe('the geometric median', () => {
  test('of a triangle wider than 120° is the wide corner', () => {
    const corner = geometricMedian([
      { x: 0, y: 0 },
      { x: 10, y: 1 },
      { x: -10, y: 1 },
    ]);
    expect(Math.hypot(corner.x, corner.y)).toBeLessThan(1e-3);
  });

  test('of an equilateral triangle is its centre', () => {
    const places = [0, 1, 2].map((k) => ({
      x: Math.cos((k * 2 * Math.PI) / 3),
      y: Math.sin((k * 2 * Math.PI) / 3),
    }));
    const centre = geometricMedian(places);
    expect(Math.hypot(centre.x, centre.y)).toBeLessThan(1e-6);
  });

  test('follows a place that outweighs all others', () => {
    const heavy = geometricMedian(
      [
        { x: 3, y: 4 },
        { x: 0, y: 0 },
        { x: 9, y: 0 },
      ],
      [5, 1, 1],
    );
    expect(Math.hypot(heavy.x - 3, heavy.y - 4)).toBeLessThan(1e-6);
  });

  test('of nothing is an error', () => {
    expect(() => geometricMedian([])).toThrow(/no places/);
  });
});
