// Clock, backoff and follow: the small wheels of the connection.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoffMs } from '../../../client/net/backoff.ts';
import { noSamples, offsetOf, sampled } from '../../../client/net/clock.ts';
import { newFollow } from '../../../client/net/follow.ts';

test('the clock offset is the median, so that one slow reply does not move it', () => {
  let samples = noSamples;
  for (const [asked, heard, server] of [
    [0, 20, 5010],
    [100, 120, 5110],
    [200, 4200, 5210],
  ] as const)
    samples = sampled(samples, asked, heard, server);
  expect(offsetOf(samples)).toBe(5000);
});

test('without samples the device\u2019s own clock is believed', () => {
  expect(offsetOf(noSamples)).toBe(0);
});

test('waits double up to three seconds and are spread over the upper half of their step', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempt, chance) => {
        const wait = backoffMs(attempt, chance);
        const step = Math.min(3000, 100 * 2 ** Math.min(attempt, 10));
        expect(wait).toBeGreaterThanOrEqual(step / 2);
        expect(wait).toBeLessThanOrEqual(step);
      },
    ),
  );
});

test('wishes made while a question is under way lead to one more question, not to many', async () => {
  const answers: (() => void)[] = [];
  const follow = newFollow({
    ask: () => new Promise((resolve) => answers.push(resolve)),
    later: () => () => {},
  });
  follow.want(0);
  follow.want(0);
  follow.want(0);
  expect(answers).toHaveLength(1);
  answers[0]?.();
  await new Promise((resolve) => setImmediate(resolve));
  expect(answers).toHaveLength(2);
  answers[1]?.();
  await new Promise((resolve) => setImmediate(resolve));
  expect(answers).toHaveLength(2);
});

test('a sooner wish overrides a later one', () => {
  const planned: number[] = [];
  let asked = 0;
  const follow = newFollow({
    ask: async () => {
      asked++;
    },
    later: (_run, ms) => {
      planned.push(ms);
      return () => planned.pop();
    },
  });
  follow.want(400);
  follow.want(900);
  expect(planned).toEqual([400]);
  follow.want(0);
  expect([asked, planned.length]).toEqual([1, 0]);
});
