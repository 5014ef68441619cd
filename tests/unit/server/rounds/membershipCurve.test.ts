// The computer's curve beside a guarantee: nothing that is drawn shows a promise broken, or a leak where there is none.
import { describe, expect, test } from 'vitest';
import { membership } from '../../../../server/rounds/membership.ts';
import type { FieldSpec } from '../../../../shared/model/families.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { Measured } from '../../../../shared/rounds/membership.ts';
import { membershipBound } from '../../../../shared/score/attackBounds.ts';
import { meanOf } from './lesson.ts';

const MODELS: Readonly<Record<string, FieldSpec>> = {
  idw: { family: 'idw', power: 2 },
  tiles: { family: 'tiles', columns: 8, rows: 5 },
};
const SEEDS = 6;

function curvesOf(model: FieldSpec, epsilon: number) {
  const plan = { model, protection: { kind: 'private', epsilon, delta: 0 } } as const;
  return Array.from({ length: SEEDS }, (_, i) => {
    const spec = { type: 'membership', scenario: 'soccer', plan, seconds: 60 } as const;
    return membership.draw(spec, seeded(`curve ${epsilon} ${i}`)).secret.computer;
  });
}

describe.each(Object.keys(MODELS))('shadows of %s', (name) => {
  const model = MODELS[name]!;

  test.each([0.01, 0.1, 1, 2, 4])('at epsilon %d no interval lies above the limit', (epsilon) => {
    const curves = curvesOf(model, epsilon);
    for (const { points } of curves)
      for (const { falsePositives, truePositives, low, high } of points as Measured[]) {
        expect(low).toBeLessThanOrEqual(truePositives);
        expect(high).toBeGreaterThanOrEqual(truePositives);
        expect(low).toBeLessThanOrEqual(membershipBound(falsePositives, epsilon, 0));
      }
    if (epsilon <= 0.1) expect(Math.abs(meanOf(curves.map(({ area }) => area)) - 0.5)).toBeLessThan(0.01);
  });

  test('the curve begins at one false alarm in a hundred', () => {
    const [{ points }] = curvesOf(model, 1) as [ReturnType<typeof curvesOf>[number]];
    expect(points.slice(0, 2).map(({ falsePositives }) => falsePositives)).toEqual([0, 0.01]);
    expect(points.at(-1)).toEqual({ falsePositives: 1, truePositives: 1, low: 1, high: 1 });
  });
});
