// A part of the page that does not come is asked for again, ever more patiently, until it is there or no longer wanted.
import { describe, expect, test } from 'vitest';
import { keepLoading } from '../../../../client/net/keepLoading.ts';

/** Loads that fail `failures` times, and a clock that is moved by hand. */
function scene(failures: number) {
  const told: string[] = [];
  const waits: number[] = [];
  const timers: { run: () => void; on: boolean }[] = [];
  let tries = 0;
  const loading = keepLoading({
    load: async () => {
      tries += 1;
      if (tries <= failures) throw new Error('offline');
      return 'part';
    },
    later: (run, ms) => {
      const timer = { run, on: true };
      waits.push(ms);
      timers.push(timer);
      return () => {
        timer.on = false;
      };
    },
    chance: () => 1,
    onLoaded: (part) => told.push(part),
    onFailed: (times) => told.push(`failed ${times}`),
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const elapse = async () => {
    for (const timer of timers.splice(0)) if (timer.on) timer.run();
    await settle();
  };
  return { loading, told, waits, settle, elapse, tries: () => tries };
}

describe('keepLoading', () => {
  test('tries again with growing waits until the part is there, then never more', async () => {
    const { told, waits, settle, elapse, tries } = scene(3);
    await settle();
    for (let i = 0; i < 6; i++) await elapse();
    expect(told).toEqual(['failed 1', 'failed 2', 'failed 3', 'part']);
    expect(waits).toEqual([100, 200, 400]);
    expect(tries()).toBe(4);
  });

  test('a phone that wakes does not wait on, and its old timer tries nothing a second time', async () => {
    const { loading, told, settle, elapse, tries } = scene(1);
    await settle();
    loading.again();
    await settle();
    await elapse();
    expect(told).toEqual(['failed 1', 'part']);
    expect(tries()).toBe(2);
  });

  test('whoever has left is told nothing', async () => {
    const { loading, told, settle, elapse, tries } = scene(1);
    await settle();
    loading.stop();
    loading.again();
    await elapse();
    expect(told).toEqual(['failed 1']);
    expect(tries()).toBe(1);
  });
});
