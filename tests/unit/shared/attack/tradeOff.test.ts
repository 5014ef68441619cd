// Intervals of a curve that hold at all its stations at once, and evidence that is judged on what it has not seen.
import { describe, expect, test } from 'vitest';
import { roc } from '../../../../shared/attack/membership.ts';
import { heldOutEvidence } from '../../../../shared/attack/shadowMembership.ts';
import { tradeOff } from '../../../../shared/attack/tradeOff.ts';
import { normal } from '../../../../shared/random/randomness.ts';
import { seeded } from '../../../../shared/random/seeded.ts';

const scores = (name: string, count: number, mean = 0) => {
  const randomness = seeded(name);
  return Array.from({ length: count }, () => normal(randomness, mean));
};

describe('the interval of a trade-off', () => {
  const truth = tradeOff(scores('many in', 200_000, 1), scores('many out', 200_000)).points;

  test('holds the whole true curve in at least 95 of 100 curves', () => {
    const held = Array.from({ length: 100 }, (_, i) =>
      tradeOff(scores(`in ${i}`, 800, 1), scores(`out ${i}`, 800)).points.every(
        ({ low, high }, at) =>
          low <= (truth[at]?.truePositives as number) && (truth[at]?.truePositives as number) <= high,
      ),
    );
    expect(held.filter(Boolean).length).toBeGreaterThanOrEqual(95);
  });

  test('with few scores it is wide, and never leaves 0 … 1', () => {
    for (const { low, high } of tradeOff([1, 0], [0, 0, 1]).points) {
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
    }
    const [, rare] = tradeOff([1, 1, 1], [0, 0, 0]).points;
    expect(rare).toMatchObject({ truePositives: 1, low: 0, high: 1 });
  });

  test('scores that are all the same say nothing at any rate', () => {
    const { area, points } = tradeOff(new Array(500).fill(0), new Array(500).fill(0));
    expect(area).toBe(0.5);
    for (const { falsePositives, low, high } of points) {
      expect(low).toBeLessThanOrEqual(falsePositives);
      expect(high).toBeGreaterThanOrEqual(falsePositives);
    }
  });
});

describe('evidence from shadows', () => {
  const people = (name: string, shift: number) =>
    Array.from({ length: 10 }, (_, i) => scores(`${name} ${i}`, 128, shift));
  const areaOf = (run: number, shift: number) => {
    const shadows = { inside: people(`inside ${run}`, shift), outside: people(`outside ${run}`, 0) };
    const { members, others } = heldOutEvidence(shadows);
    expect(members).toHaveLength(1_280);
    return roc(members, others).area;
  };
  const areasOf = (shift: number) => Array.from({ length: 20 }, (_, run) => areaOf(run, shift));
  const mean = (areas: readonly number[]) => areas.reduce((sum, area) => sum + area, 0) / areas.length;

  test('noise alone tells nothing', () => {
    expect(Math.abs(mean(areasOf(0)) - 0.5)).toBeLessThan(0.008);
  });

  test('what tells is kept: a shift of one deviation is an area of 76 of 100', () => {
    expect(mean(areasOf(1))).toBeCloseTo(0.76, 1);
  });
});
