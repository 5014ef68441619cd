// What a phone does where the network or the server keeps it waiting for long: limits of ten seconds and more.
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { isBlocked } from '../../client/net/session.ts';
import { aNetwork } from '../support/network.ts';

const net = aNetwork();
const { phone, linkOf, comesIn } = net;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeAll(net.begin);
afterAll(net.end);
beforeEach(net.fresh);
afterEach(net.clear);

it('a request to join that is lost ends after twelve seconds and is made again', async () => {
  net.proxy.swallowsJoins = true;
  const ada = phone('Ada');
  await expect.poll(() => net.proxy.swallowedJoins).toBe(1);
  net.proxy.swallowsJoins = false;
  await pause(8_000);
  expect(linkOf(ada).state).toBe('connecting'); // a server that has just started may take as long
  await comesIn(ada, 20_000);
});

it('a network that swallows every handshake is told as one that keeps sockets out', async () => {
  net.proxy.upgrades = 'swallow';
  const ada = phone('Ada');
  await expect.poll(() => isBlocked(linkOf(ada)), { timeout: 20_000 }).toBe(true);
});

it('a code that the server has forgotten is asked for again by whoever has been there, and then it is final', async () => {
  const known = phone('Ada', { isKnown: true }, 'BBBB');
  await expect.poll(() => linkOf(known)).toMatchObject({ state: 'dropped', failure: 'unknown-code' });
  await pause(15_000);
  expect(linkOf(known)).toMatchObject({ state: 'dropped', failure: 'unknown-code' });
  await expect
    .poll(() => linkOf(known), { timeout: 10_000 })
    .toEqual({ state: 'refused', refusal: 'unknown-code' });
});
