// The scales of points: what a blind guess earns, and the world map's own formula.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../../shared/random/seeded.ts';
import { BASELINES } from '../../../../shared/scenario/baselines.ts';
import { company } from '../../../../shared/scenario/company.ts';
import { targetNamed } from '../../../../shared/scenario/scenario.ts';
import { soccer } from '../../../../shared/scenario/soccer.ts';
import { matchPlaces } from '../../../../shared/score/assignment.ts';
import { POINT_SCALES, pinPoints } from '../../../../shared/score/points.ts';
import { calibrateScale } from '../../../reference/calibrate.ts';
import { exponentialPoints } from '../../../reference/exponentialPoints.ts';
import reference from '../../../vectors/geoguessr.json' with { type: 'json' };

const errorLists = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('calibration', () => {
  it('finds the scale at which the errors earn the asked share', () => {
    fc.assert(
      fc.property(errorLists, fc.double({ min: 0.05, max: 0.9, noNaN: true }), (errors, share) => {
        for (const [worth, points] of [
          ['gaussian', pinPoints],
          ['exponential', exponentialPoints],
        ] as const) {
          const scale = calibrateScale(errors, worth, share);
          const earned = errors.reduce((sum, error) => sum + points(error, scale), 0) / errors.length;
          expect(earned).toBeCloseTo(1000 * share, 5);
        }
      }),
    );
  });

  it("puts the team's scale where a blind guess earns a tenth", () => {
    const randomness = seeded('team scale');
    const target = targetNamed(soccer, 'team');
    const guess = BASELINES.soccer?.team?.guess ?? [];
    const errors = Array.from({ length: 400 }, () => {
      const { records } = soccer.draw(randomness, { target: 'team' });
      return matchPlaces(
        records.filter((_, i) => target.indices.includes(i)),
        guess,
      ).distances;
    }).flat();
    const ratio = calibrateScale(errors, 'gaussian') / POINT_SCALES.soccer;
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.15);
  });

  it("puts a salary's scale where a blind guess earns about a tenth", () => {
    const randomness = seeded('salary scale');
    for (const target of ['newest', 'middle', 'alone']) {
      const pay = Array.from({ length: 800 }, () => company.draw(randomness, { target }).records[0]?.y ?? 0);
      const centre = pay.toSorted((a, b) => a - b)[400]!;
      const scale = calibrateScale(
        pay.map((y) => Math.abs(y - centre)),
        'gaussian',
      );
      expect(scale / POINT_SCALES.company).toBeGreaterThan(0.7);
      expect(scale / POINT_SCALES.company).toBeLessThan(1.3);
    }
  });

  it('refuses errors that say nothing', () => {
    for (const errors of [[], [0, 0], [Number.POSITIVE_INFINITY]])
      expect(() => calibrateScale(errors, 'gaussian')).toThrow('cannot calibrate');
  });
});

describe('exponential points', () => {
  it.each(reference.world.rows)(
    'meets the world map at $distance_km km',
    ({ distance_km, score_real, score_rounded }) => {
      const points = exponentialPoints(distance_km, reference.world.D_km / 10, 5_000);
      expect(points).toBeCloseTo(score_real, 8);
      expect(Math.round(points)).toBe(score_rounded);
    },
  );

  it.each(reference.field.rows)(
    'meets the field at $distance_units m',
    ({ distance_units, score_real, score_rounded }) => {
      const points = exponentialPoints(distance_units, reference.field.D_units / 10, 5_000);
      expect(points).toBeCloseTo(score_real, 8);
      expect(Math.round(points)).toBe(score_rounded);
    },
  );
});
