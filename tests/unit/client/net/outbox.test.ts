// The way of a guess to the server, with a clock turned by hand.
import { expect, test } from 'vitest';
import { type Delivery, newOutbox } from '../../../../client/net/outbox.ts';
import type { Draft } from '../../../../client/net/session.ts';

const draft = (x: number, round = 0): Draft => ({ round, guess: { places: [{ x, y: 0 }] } });

function aBench(answer: () => Delivery = () => 'answered') {
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  const sent: Draft[] = [];
  const outbox = newOutbox({
    send: async (one) => {
      sent.push(one);
      return answer();
    },
    now: () => now,
    later: (run, ms) => {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  });
  const settle = async () => {
    for (let i = 0; i < 10; i++) await Promise.resolve();
  };
  const pass = async (ms: number) => {
    now += ms;
    const due = timers.filter((timer) => timer.at <= now);
    timers = timers.filter((timer) => timer.at > now);
    for (const timer of due) timer.run();
    await settle();
  };
  return { outbox, sent, pass, settle };
}

test('the first guess goes at once, a drag at most five times a second, the last one always', async () => {
  const { outbox, sent, pass, settle } = aBench();
  for (let x = 0; x < 60; x++) {
    outbox.put(draft(x));
    await settle();
    await pass(1000 / 60);
  }
  await pass(200);
  expect(sent[0]).toEqual(draft(0));
  expect(sent.at(-1)).toEqual(draft(59));
  expect(sent.length).toBeLessThanOrEqual(7);
});

test('flush sends what is unsent without waiting for the pace', async () => {
  const { outbox, sent, settle } = aBench();
  outbox.put(draft(1));
  await settle();
  outbox.put(draft(2));
  await outbox.flush();
  expect(sent).toEqual([draft(1), draft(2)]);
});

test('a guess that did not arrive is sent again by the next flush', async () => {
  let online = false;
  const { outbox, sent, settle } = aBench(() => (online ? 'answered' : 'offline'));
  outbox.put(draft(1));
  await settle();
  online = true;
  await outbox.flush();
  await outbox.flush();
  expect(sent).toEqual([draft(1), draft(1)]);
});

test('a newer guess takes the place of one that did not arrive', async () => {
  let online = false;
  const { outbox, sent, settle } = aBench(() => (online ? 'answered' : 'offline'));
  outbox.put(draft(1));
  outbox.put(draft(2));
  await settle();
  online = true;
  await outbox.flush();
  expect(sent).toEqual([draft(1), draft(2)]);
});

test('after clear nothing of the old round is sent', async () => {
  const { outbox, sent, pass, settle } = aBench();
  outbox.put(draft(1));
  await settle();
  outbox.put(draft(2));
  outbox.clear();
  await pass(1000);
  expect(sent).toEqual([draft(1)]);
});
