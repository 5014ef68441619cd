// The client's own connection against a real server, through a network that misbehaves.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isBlocked } from '../../client/net/session.ts';
import { host, player, toGuessing } from '../support/client.ts';
import { at } from '../support/match.ts';
import type { Upgrades } from '../support/middlebox.ts';
import { aNetwork } from '../support/network.ts';

const net = aNetwork();
const { phone, linkOf, comesIn, wake } = net;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeAll(net.begin);
afterAll(net.end);
beforeEach(net.fresh);
afterEach(net.clear);

describe('joining has limits', () => {
  it.each(['swallow', 'swallow-answer'] as const)(
    'a handshake that is lost (%s) ends after five seconds and is made again; its socket is closed',
    async (how) => {
      net.proxy.upgrades = how;
      const ada = phone('Ada');
      await expect.poll(() => net.proxy.handshakes).toBe(1);
      net.proxy.upgrades = 'pass';
      await pause(4_000);
      expect(linkOf(ada).state).toBe('connecting');
      await comesIn(ada, 20_000);
      await expect.poll(() => net.proxy.openSockets).toBe(1);
      expect(ada.session.value.crowd?.people).toHaveLength(1);
    },
  );

  it('waking up makes a new attempt at once, also while an old one is under way', async () => {
    net.proxy.upgrades = 'swallow';
    const ada = phone('Ada');
    await expect.poll(() => net.proxy.handshakes).toBe(1);
    wake();
    await pause(300);
    expect(net.proxy.handshakes).toBe(1); // it has only just begun
    await pause(1_500);
    net.proxy.upgrades = 'pass';
    wake();
    await comesIn(ada, 2_800);
    await expect.poll(() => net.proxy.openSockets).toBe(1);
  });

  it('a page that is left while it joins leaves nothing behind', async () => {
    net.proxy.upgrades = 'swallow-answer';
    const ada = phone('Ada');
    await expect.poll(() => net.proxy.handshakes).toBe(1);
    ada.close();
    await expect.poll(() => net.proxy.openSockets).toBe(0);
    await pause(1_000);
    expect(net.proxy.handshakes).toBe(1);
  });

  it('a phone that asks again and again is counted once: others still find a place', async () => {
    net.proxy.upgrades = 'reset';
    const ada = phone('Ada');
    await expect.poll(() => linkOf(ada).state).toBe('dropped');
    for (let waking = 0; waking < 80; waking++) {
      wake();
      await expect.poll(() => net.proxy.handshakes, { interval: 5 }).toBeGreaterThan(waking + 1);
      await pause(20);
    }
    const bo = await player(net.url, net.room, 'Bo'); // 80 places would be all there are
    expect((await bo.hello()).you?.name).toBe('Bo');
  });
});

describe('in a round', () => {
  it('a lock that could not be sent says so at once; the guess arrives as soon as the line is back', async () => {
    const boss = await host(net.url, net.room);
    const ada = phone('Ada');
    await comesIn(ada, 20_000);
    await toGuessing(boss);
    await expect.poll(() => ada.session.value.view?.phase.name).toBe('guessing');
    net.proxy.upgrades = 'swallow';
    net.proxy.cut();
    await expect.poll(() => linkOf(ada).state).toBe('dropped');
    await expect.poll(() => net.proxy.openSockets).toBe(1); // under way, and swallowed
    ada.place(0, at(3, 4));
    await ada.lock(0);
    expect(ada.session.value).toMatchObject({ notice: 'offline', notices: 1 });
    await ada.lock(0);
    expect(ada.session.value).toMatchObject({ notice: 'offline', notices: 2 });
    net.proxy.upgrades = 'pass';
    await pause(1_500);
    wake();
    await comesIn(ada, 2_800);
    await ada.lock(0); // which takes a guess that has arrived
    expect(ada.session.value.view?.you?.locked).toBe(true);
    await boss.do('host.next');
    const { reveal } = await boss.phase('reveal');
    expect(reveal.guesses.map(({ guess }) => guess)).toEqual([at(3, 4)]);
  });

  it('a line that has fallen silent is left after four seconds, without waiting for its other end', async () => {
    const ada = phone('Ada');
    await comesIn(ada, 20_000);
    const before = net.proxy.handshakes;
    net.proxy.freeze();
    const asked = performance.now();
    expect(await ada.tell('rename', { name: 'Eve' })).toEqual({ ok: false, refusal: 'offline' });
    expect(performance.now() - asked).toBeLessThan(15_000);
    await expect.poll(() => net.proxy.handshakes).toBe(before + 1);
    await comesIn(ada, 2_800);
  });
});

describe('a network that keeps sockets out', () => {
  it.each(['403', '302', 'reset', 'end'] satisfies Upgrades[])(
    'is told from a server that is away: %s',
    async (how) => {
      net.proxy.upgrades = how;
      const ada = phone('Ada');
      await expect.poll(() => isBlocked(linkOf(ada))).toBe(true);
      net.proxy.upgrades = 'pass';
      await comesIn(ada, 20_000);
    },
  );

  it('a server that is away altogether is not called so', async () => {
    await net.proxy.close();
    const ada = phone('Ada');
    await expect.poll(() => linkOf(ada)).toMatchObject({ failure: 'no-server', attempt: 4 });
    expect(isBlocked(linkOf(ada))).toBe(false);
  });
});

describe('a code that the server does not know', () => {
  it('is final at once for whoever has never been here', async () => {
    const stranger = phone('Ada', {}, 'BBBB');
    await expect.poll(() => linkOf(stranger)).toEqual({ state: 'refused', refusal: 'unknown-code' });
  });
});
