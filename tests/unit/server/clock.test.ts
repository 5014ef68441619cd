// Jumps of the server's clock: told before anybody sees the time after them.
import { describe, expect, it } from 'vitest';
import { watchedClock } from '../../../server/clock.ts';

const told = (readings: readonly number[]) => {
  const left = [...readings];
  const clock = watchedClock(() => left.shift() ?? Number.NaN);
  const jumps: number[] = [];
  clock.onJump((byMs) => jumps.push(byMs));
  for (const at of readings.slice(1)) expect(clock.now()).toBe(at);
  return jumps;
};

describe('watched clock', () => {
  it.each([
    ['runs on', [0, 200, 1_200, 2_200, 5_200], []],
    ['slept', [0, 200, 34_200, 34_400], [34_000]],
    ['was set back', [9_000_000, 9_000_200, 5_400_200, 5_400_400], [-3_600_000]],
    ['was nudged by a second', [10_000, 9_000, 10_200, 11_200], []],
  ])('one that %s', (_what, readings, jumps) => expect(told(readings)).toEqual(jumps));

  it('tells before it answers, once, and no longer after the listener has gone', () => {
    const readings = [0, 60_000, 60_100, 120_000];
    const clock = watchedClock(() => readings.shift() ?? Number.NaN);
    const order: string[] = [];
    const stop = clock.onJump(() => order.push(`jumped, now ${clock.now()}`));
    order.push(`read ${clock.now()}`);
    expect(order).toEqual(['jumped, now 60100', 'read 60000']);
    stop();
    clock.now();
    expect(order).toHaveLength(2);
  });
});
