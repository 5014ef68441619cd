// Clopper-Pearson intervals against values computed at 50 digits.
import { describe, expect, it } from 'vitest';
import {
  clopperPearson,
  clopperPearsonLower,
  clopperPearsonUpper,
} from '../../../../shared/score/intervals.ts';
import reference from '../../../vectors/clopper_pearson.json' with { type: 'json' };

describe('Clopper-Pearson', () => {
  it.each(reference.rows)('meets the reference for $successes of $trials at $alpha', (row) => {
    const { low, high } = clopperPearson(row.successes, row.trials, row.alpha);
    expect(Math.abs(low - row.lower)).toBeLessThan(1e-9);
    expect(Math.abs(high - row.upper)).toBeLessThan(1e-9);
    expect(
      Math.abs(clopperPearsonLower(row.successes, row.trials, row.alpha) - row.lower_one_sided),
    ).toBeLessThan(1e-9);
    expect(
      Math.abs(clopperPearsonUpper(row.successes, row.trials, row.alpha) - row.upper_one_sided),
    ).toBeLessThan(1e-9);
  });

  it('mirrors when hits and misses change places', () => {
    const hits = clopperPearson(3, 17);
    const misses = clopperPearson(14, 17);
    expect(hits.low).toBeCloseTo(1 - misses.high, 12);
    expect(hits.rate).toBe(3 / 17);
  });

  it('refuses counts that are not counts', () => {
    for (const [successes, trials] of [
      [-1, 10],
      [11, 10],
      [0, 0],
      [1.5, 10],
      [Number.NaN, 10],
    ] as const)
      expect(() => clopperPearson(successes, trials)).toThrow('no interval');
  });
});
