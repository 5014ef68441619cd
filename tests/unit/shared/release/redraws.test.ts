// Fresh noise at every reload spends the guarantee again and again.
import { describe, expect, it } from 'vitest';
import { redrawnGaussianEpsilon } from '../../../../shared/privacy/gaussian.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { publish } from '../../../../shared/release/publish.ts';
import { columnsOf } from '../../../../shared/scenario/records.ts';
import { soccer } from '../../../../shared/scenario/soccer.ts';
import { afterDraws } from '../../../reference/redraws.ts';

function guaranteeOf(family: 'tree' | 'kernel') {
  const model = family === 'tree' ? { family, depth: 2 } : { family, width: 16 };
  const plan = { model, protection: { kind: 'private', epsilon: 1, delta: 1e-6 } } as const;
  const people = columnsOf(soccer.draw(seeded('redraws')).records);
  const published = publish(plan as Parameters<typeof publish>[0], people, soccer.domain, seeded('noise'));
  if (!published.ok || !published.release.guarantee) throw new Error('expected a guarantee');
  return published.release.guarantee;
}

describe('drawing again', () => {
  it('adds up epsilon for counts', () => {
    expect(afterDraws(guaranteeOf('tree'), 36)).toMatchObject({ epsilon: 36, delta: 0 });
  });

  it('adds up rho for sums: more than one draw, less than the sum of epsilons, near the exact Gaussian figure', () => {
    const once = guaranteeOf('kernel');
    expect(afterDraws(once, 1).epsilon).toBe(1);
    for (const times of [2, 4, 10, 60]) {
      const { epsilon, rho } = afterDraws(once, times);
      expect(rho).toBeCloseTo((once.rho ?? Number.NaN) * times, 12);
      expect(epsilon).toBeGreaterThan(Math.sqrt(times));
      expect(epsilon).toBeLessThan(times);
      const exact = redrawnGaussianEpsilon(1, 1e-6, times);
      expect(Math.abs(epsilon - exact)).toBeLessThan(0.06 * exact);
    }
  });
});
