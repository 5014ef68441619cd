// Clock, backoff and follow: the small wheels of the connection.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoffMs } from '../../../../client/net/backoff.ts';
import { noSamples, offsetOf, sampled } from '../../../../client/net/clock.ts';
import { newFollow } from '../../../../client/net/follow.ts';
import { newSession } from '../../../../client/net/session.ts';
import { timeLeft } from '../../../../client/parts/secondsLeft.ts';
import { PROTOCOL } from '../../../../shared/protocol/version.ts';
import type { MatchView } from '../../../../shared/protocol/view.ts';

const stillView: MatchView = {
  protocol: PROTOCOL,
  matchId: 'm1',
  code: 'KMPX',
  playlist: 'taste',
  settings: { timer: 'on', pace: 'teacher', capacity: 200 },
  revision: 1,
  now: 0,
  endsAt: null,
  pausedLeftMs: null,
  paused: false,
  rounds: [],
  phase: { name: 'lobby' },
  you: null,
  isHost: false,
  actingHost: null,
  undoSkipUntil: null,
  moderates: false,
  lookingBack: null,
  lockedPlayers: null,
  extraTime: null,
  placedPlayers: null,
};

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

test.each([
  ['a running clock is told in whole seconds, rounded up', { endsAt: 30_000 }, 0, 10_001, [20, false, false]],
  [
    'the server\u2019s clock counts, not the device\u2019s',
    { endsAt: 30_000 },
    5_000,
    10_000,
    [15, false, false],
  ],
  ['after the deadline it is over and stays at zero', { endsAt: 30_000 }, 0, 40_000, [0, false, true]],
  ['a paused clock stands still', { paused: true, pausedLeftMs: 4_200 }, 0, 99_000, [5, true, false]],
  ['without a timer there are no seconds', {}, 0, 1, [null, false, false]],
])('%s', (_, view, offsetMs, now, [seconds, paused, over]) => {
  const session = { ...newSession('KMPX', 'player'), view: { ...stillView, ...view }, offsetMs };
  expect(timeLeft(session, now as number)).toEqual({ seconds, paused, over });
});
