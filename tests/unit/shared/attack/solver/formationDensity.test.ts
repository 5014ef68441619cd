// The generator's density as a prior: what it finds likely is what the generator draws.
import { describe, expect, test } from 'vitest';
import { priorOf } from '../../../../../shared/attack/prior.ts';
import { formationDensity } from '../../../../../shared/attack/solver/formationDensity.ts';
import { priorDensity } from '../../../../../shared/attack/solver/priorDensity.ts';
import { seeded } from '../../../../../shared/random/seeded.ts';

const prior = priorOf('soccer', 'team');
const smoothed = priorDensity(prior, seeded('density'));

describe('the density of formations', () => {
  test('takes back on the way home what a move cost', () => {
    const density = formationDensity(smoothed, false);
    const layout = prior.draw(seeded(1));
    density.settle?.(layout, seeded(2));
    const [x, y] = [layout.x[5] ?? 0, layout.y[5] ?? 0];
    const there = density.change(layout, 5, x + 9, y - 4);
    layout.x[5] = x + 9;
    layout.y[5] = y - 4;
    expect(density.change(layout, 5, x, y)).toBeCloseTo(-there, 9);
    expect(Math.abs(there)).toBeGreaterThan(0);
  });

  test('prefers where the generator put a player to places 15 m away, more than the smoothed one does', () => {
    const mean = { exact: 0, smoothed: 0 };
    for (let k = 0; k < 12; k++) {
      const density = formationDensity(smoothed, false);
      const layout = prior.draw(seeded(`layout ${k}`));
      density.settle?.(layout, seeded(k));
      for (let i = 0; i < layout.count; i++) {
        const inward = (layout.y[i] ?? 0) > 37.5 ? -15 : 15;
        const to = [layout.x[i] ?? 0, (layout.y[i] ?? 0) + inward] as const;
        mean.exact += density.change(layout, i, ...to) / (12 * layout.count);
        mean.smoothed += smoothed.change(layout, i, ...to) / (12 * layout.count);
      }
    }
    expect(mean.exact).toBeLessThan(-1);
    expect(mean.exact).toBeLessThan(mean.smoothed);
  });

  test('finds a lone striker likely far ahead only where there is one', () => {
    const layout = priorOf('soccer', 'striker').draw(seeded('lone'));
    const change = (loneStriker: boolean) => {
      const density = formationDensity(smoothed, loneStriker);
      density.settle?.(layout, seeded('settle'));
      return density.change(layout, 10, 60, 37);
    };
    expect(change(true)).toBeLessThan(change(false));
  });

  test('keeps players two metres apart, as the generator does', () => {
    const density = formationDensity(smoothed, false);
    const layout = prior.draw(seeded('apart'));
    density.settle?.(layout, seeded('settle'));
    const [x, y] = [layout.x[4] ?? 0, layout.y[4] ?? 0];
    expect(density.change(layout, 3, x + 0.1, y)).toBeLessThan(density.change(layout, 3, x + 2.5, y) - 5);
  });
});
