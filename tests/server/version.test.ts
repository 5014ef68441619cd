// Pages of another version than the server: each is told so in words that it has.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../client/net/connection.ts';
import { REFUSALS } from '../../shared/protocol/refusals.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import { host, join, newKey, player } from '../support/client.ts';
import { Middlebox, unversioned } from '../support/middlebox.ts';
import { bootServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await bootServer();
});
afterAll(() => server.stop());

describe('a page that says another number', () => {
  it.each([
    ['of yesterday', PROTOCOL - 1],
    ['of long ago', 0],
    ['newer than its server', PROTOCOL + 1],
  ])('S9 %s is told to reload', async (_, protocol) => {
    const { code } = await server.open();
    await expect(join(server.url, code, { protocol, role: 'player', name: 'Ada' })).rejects.toThrow(
      'old-page',
    );
  });

  it('is told so before anything in it is read that has another shape by now', async () => {
    const { code } = await server.open();
    const options = { protocol: PROTOCOL + 1, name: 7, whistle: true } as unknown as { name: string };
    await expect(join(server.url, code, options)).rejects.toThrow('old-page');
  });

  it('S9 is told so with the key of a seat, too, and the seat stays', async () => {
    const room = await server.open();
    const ada = await player(server.url, room, 'Ada');
    const { seatKey } = ada;
    await ada.leave();
    const before = { protocol: PROTOCOL - 1, role: 'player', name: 'Ada', seatKey } as const;
    await expect(join(server.url, room.code, before)).rejects.toThrow('old-page');
    const back = await player(server.url, room, '', seatKey);
    expect((await back.hello()).you?.name).toBe('Ada');
  });
});

describe('a page that says no number', () => {
  it('is of 0.1.0, which knows one refusal that tells to reload', async () => {
    const { code } = await server.open();
    const options = { protocol: undefined, role: 'player', name: 'Ada', seatKey: newKey() } as const;
    await expect(join(server.url, code, options)).rejects.toThrow('malformed');
    expect(REFUSALS.malformed).toMatch(/Reload the page/);
  });

  it.each(['2', null, 2.5, [PROTOCOL]])(
    'or something that is none (%j), is not understood',
    async (protocol) => {
      const { code } = await server.open();
      await expect(join(server.url, code, { protocol, role: 'screen' })).rejects.toThrow('malformed');
    },
  );
});

it('the server says its own number to everybody', async () => {
  const room = await server.open();
  const guests = [
    await player(server.url, room, 'Ada'),
    await host(server.url, room),
    await join(server.url, room.code, { role: 'screen' }),
  ];
  for (const guest of guests) expect((await guest.hello()).protocol).toBe(PROTOCOL);
});

it('a page that meets a server of before stops there, and tells why', async () => {
  const room = await server.open();
  const before = await Middlebox.before(server.url);
  before.rewrites = unversioned;
  const options = { role: 'player', name: 'Ada', seatKey: newKey() } as const;
  const page = connect(room.code, options, { origin: before.url, onWake: () => () => {} });
  await expect.poll(() => page.session.value.link).toEqual({ state: 'refused', refusal: 'old-page' });
  await expect.poll(() => before.openSockets).toBe(0);
  expect([before.handshakes, page.session.value.view]).toEqual([1, null]);
  page.close();
  await before.close();
});
