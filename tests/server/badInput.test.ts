// Bad input gets its own clear answer and changes nothing: messages, bodies, codes, keys, headers.
import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { MESSAGES, type MessageName } from '../../shared/protocol/messages.ts';
import { REFUSALS } from '../../shared/protocol/refusals.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import { host, join, newKey, player, toGuessing } from '../support/client.ts';
import { at, goalie } from '../support/match.ts';
import { bootServer, postJson, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await bootServer();
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

const garbage: readonly unknown[] = [
  null,
  42,
  'text',
  [],
  [1, 2, 3],
  { round: '0', guess: {}, name: 7, seconds: 'ten', player: {}, locked: 'yes', question: null },
  { round: -1 },
  { round: 1e300, guess: at(1, 1) },
  { round: 0.5, guess: at(1, 1) },
  { name: 'x'.repeat(201), seconds: 4, player: 'p'.repeat(17) },
  { seconds: 1e9 },
  { unexpected: true },
  { __proto__: { polluted: true }, constructor: 1 },
  new Uint8Array(100),
];

describe('bad messages', () => {
  it('G4 L2 garbage in every message is refused by value and changes nothing', async () => {
    const room = await server.open();
    const both = await join(server.url, room.code, { role: 'player', name: 'Ada', hostKey: room.hostKey });
    await toGuessing(both);
    await both.do('guess', { round: 0, guess: at(5, 5) });
    const before = await both.hello();
    const bad = (Object.keys(MESSAGES) as MessageName[]).flatMap((name) =>
      garbage
        .filter((payload) => !MESSAGES[name].safeParse(payload ?? {}).success)
        .map((payload) => ({ name, payload })),
    );
    expect(bad.length).toBeGreaterThan(150);
    for (let first = 0; first < bad.length; first += 25) {
      const guest = await host(server.url, room); // a fresh one for every 25: one alone would be a flood
      for (const { name, payload } of bad.slice(first, first + 25))
        expect([name, payload, await guest.ask(name, payload)]).toEqual([
          name,
          payload,
          { ok: false, refusal: 'malformed' },
        ]);
      await guest.leave();
    }
    const after = await both.hello();
    expect({ ...after, now: 0, revision: 0 }).toEqual({ ...before, now: 0, revision: 0 });
  });

  it('an unknown message is an error for its sender and nobody else', async () => {
    const room = await server.open();
    const ada = await player(server.url, room, 'Ada');
    await expect(ada.room.request('open sesame', {})).rejects.toThrow();
    expect((await ada.hello()).you?.name).toBe('Ada');
  });

  it('bytes that are no message cost the sender the connection, not the room', async () => {
    const room = await server.open();
    const [ada, bo] = [await player(server.url, room, 'Ada'), await player(server.url, room, 'Bo')];
    for (const bytes of [
      [],
      [255],
      [13],
      [13, 0xa5],
      [21],
      [21, 1, 0xa5, 0x68],
      [21, 1, 0xa5, ...Buffer.from('hello'), 0xc1],
    ])
      ada.room.connection.send(new Uint8Array(bytes));
    ada.room.connection.send(new Uint8Array(5_000)); // more than a frame may hold
    await expect.poll(() => ada.closed).not.toBeNull();
    expect((await bo.hello()).you?.name).toBe('Bo');
    const back = await player(server.url, room, 'Ada', ada.seatKey);
    expect((await back.hello()).you?.id).toBe('p1');
  });

  it('a flood costs the flooder the connection', async () => {
    const room = await server.open();
    const [ada, bo] = [await player(server.url, room, 'Ada'), await player(server.url, room, 'Bo')];
    for (let i = 0; i < 200; i++) ada.room.send('hello', {});
    await expect.poll(() => ada.closed).not.toBeNull();
    expect((await bo.hello()).you?.name).toBe('Bo');
  });
});

describe('an order that cannot be played', () => {
  afterAll(() => server.forward(61)); // fresh limits for those that follow
  const thin = { ...goalie(), plan: { model: { family: 'idw', power: 99 }, protection: { kind: 'none' } } };
  it.each([
    ['a plan that cannot be published', [goalie(), thin], { round: 2, setting: 'plan', code: 'bad-setting' }],
    [
      'a setting out of range',
      [{ ...goalie(), seconds: 1 }],
      { round: 1, setting: 'seconds', code: 'too_small' },
    ],
    ['a setting too many', [goalie(), { ...goalie(), pins: 3 }], { round: 2, setting: 'pins' }],
    ['no round at all', [goalie(), goalie(), 7], { round: 3, setting: null }],
  ])('%s: it says which round, and why', async (_, playlist, badRound) => {
    const response = await postJson(`${server.url}/api/rooms`, { playlist });
    const body = await response.json();
    expect([response.status, body.error]).toEqual([400, 'bad-playlist']);
    expect(body.badRound).toMatchObject(badRound);
    expect(body.badRound.message).not.toBe('');
  });

  it('as a whole says nothing of a round', async () => {
    const response = await postJson(`${server.url}/api/rooms`, { playlist: [] });
    expect(await response.json()).not.toHaveProperty('badRound');
  });
});

describe('bad joins', () => {
  it.each([
    ['no options', {}],
    ['no seat key', { protocol: PROTOCOL, role: 'player', name: 'Ada' }],
    ['a short seat key', { protocol: PROTOCOL, role: 'player', name: 'Ada', seatKey: 'short' }],
    ['an unknown role', { protocol: PROTOCOL, role: 'admin', name: 'Ada', seatKey: newKey() }],
    [
      'more than belongs there',
      { protocol: PROTOCOL, role: 'player', name: 'Ada', seatKey: newKey(), isHost: true },
    ],
    [
      'a name of an object',
      { protocol: PROTOCOL, role: 'player', name: { toString: 'Ada' }, seatKey: newKey() },
    ],
    ['a list', []],
  ])('%s is malformed', async (_, options) => {
    const { code } = await server.open();
    const response = await postJson(`${server.url}/matchmake/joinById/${code}`, options);
    expect([response.status, await response.json()]).toEqual([400, { code: 400, error: 'malformed' }]);
  });

  it('an unknown code says so, in whatever form it comes', async () => {
    const seatKey = newKey();
    for (const code of ['BBBB', 'AAAA', 'x', '%00', 'BBBBB', '../api'])
      expect(
        (
          await postJson(`${server.url}/matchmake/joinById/${code}`, {
            protocol: PROTOCOL,
            role: 'screen',
            seatKey,
          })
        ).status,
      ).toBe(404);
  });

  it('a code may be typed in small letters', async () => {
    const { code } = await server.open();
    const body = { protocol: PROTOCOL, role: 'screen', seatKey: newKey() };
    expect((await postJson(`${server.url}/matchmake/joinById/${code.toLowerCase()}`, body)).status).toBe(200);
  });

  it.each(['create', 'join', 'joinOrCreate', 'reconnect', 'query'])('%s is not offered', async (method) => {
    expect((await postJson(`${server.url}/matchmake/${method}/match`, {})).status).toBe(404);
  });

  it('a body too large is refused, with or without a length', async () => {
    const { code } = await server.open();
    const url = `${server.url}/matchmake/joinById/${code}`;
    const body = JSON.stringify({
      protocol: PROTOCOL,
      role: 'screen',
      seatKey: newKey(),
      name: 'x'.repeat(3_000),
    });
    expect((await postJson(url, body)).status).toBe(413);
    const chunked = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([body]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(chunked.status).toBe(413);
    expect((await fetch(url)).status).toBe(405);
  });

  it('a forged or used seat does not open the socket', async () => {
    const { code } = await server.open();
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/some/${code}?sessionId=forged`);
    const closed = await new Promise((resolve) => socket.on('close', resolve).on('error', () => {}));
    expect(closed).toBe(4002);
  });

  it('another site cannot open a socket', async () => {
    const { code } = await server.open();
    const reply = (origin: string) =>
      new Promise<number>((resolve, reject) => {
        const socket = new WebSocket(`${server.url.replace('http', 'ws')}/some/${code}?sessionId=x`, {
          origin,
        });
        socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
        socket.on('open', () => resolve(101));
        socket.on('error', reject);
      });
    expect(await reply('http://evil.example')).toBe(403);
    expect(await reply('null')).toBe(403);
    expect(await reply(server.url)).toBe(101);
  });
});

describe('bad requests', () => {
  const error = async (response: Response) => [
    response.status,
    ((await response.json()) as { error: string }).error,
  ];

  it.each([
    ['{bad json', 400, 'malformed'],
    ['[]', 400, 'malformed'],
    ['{}', 400, 'bad-playlist'],
    [{ playlist: 'no such' }, 400, 'unknown-playlist'],
    [{ playlist: '__proto__' }, 400, 'unknown-playlist'],
    [{ playlist: [] }, 400, 'bad-playlist'],
    [{ playlist: [{ type: 'find' }] }, 400, 'bad-playlist'],
    [{ playlist: [{ ...goalie(), seconds: 0 }] }, 400, 'bad-playlist'],
    [{ playlist: Array.from({ length: 41 }, () => goalie()) }, 400, 'bad-playlist'],
    [{ playlist: 'taste', settings: { capacity: 0 } }, 400, 'bad-settings'],
    [{ playlist: 'taste', settings: { timer: 'never' } }, 400, 'bad-settings'],
    [{ playlist: 'taste', extra: 1 }, 400, 'malformed'],
    [{ playlist: 'x'.repeat(17_000) }, 413, 'too-large'],
  ])('POST /api/rooms with %j answers %i %s', async (body, status, refusal) => {
    expect(await error(await postJson(`${server.url}/api/rooms`, body))).toEqual([status, refusal]);
  });

  it('a form from another site opens no room', async () => {
    const response = await fetch(`${server.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', origin: 'http://evil.example' },
      body: JSON.stringify({ playlist: 'taste' }),
    });
    expect(await error(response)).toEqual([400, 'malformed']);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    ['GET', '/api/rooms', 405],
    ['DELETE', '/api/rooms/BBBB', 405],
    ['POST', '/healthz', 405],
    ['GET', '/api/rooms/BBBB', 404],
    ['GET', '/api/rooms/%E0%A4%A', 400],
    ['GET', '/api/matches/nothing/results.json', 404],
    ['GET', "/api/matches/';drop table events;--/results.csv", 404],
    ['GET', '/api/matches/x/results.pdf', 404],
    ['GET', '/api/nothing', 404],
    ['GET', '/api', 404],
  ])('%s %s answers %i in JSON', async (method, path, status) => {
    const response = await fetch(server.url + path, { method });
    const body = (await response.json()) as { error: keyof typeof REFUSALS; message: string };
    expect(response.status).toBe(status);
    expect(REFUSALS[body.error]).toBe(body.message);
  });

  it('paths that leave the pages find nothing', async () => {
    const status = (path: string) =>
      new Promise((resolve) =>
        http.get({ ...address(server.url), path }, (reply) => resolve(reply.resume().statusCode)),
      );
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/assets/..%2f..%2fpackage.json',
      '/.env',
    ])
      expect([path, await status(path)]).toEqual([path, 404]);
  });

  it('says nothing about itself and allows nothing from elsewhere', async () => {
    const { headers } = await fetch(`${server.url}/healthz`);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(policy).toContain(server.url.replace('http', 'ws'));
  });

  it('what pages are made of is theirs alone, and carries no more than that', async () => {
    const page = await (await fetch(`${server.url}/`)).text();
    const asset = /\/assets\/[^"]+\.js/.exec(page)?.[0] ?? '';
    const { headers } = await fetch(server.url + asset);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('content-security-policy')).toBe("default-src 'self'"); // of workers
    expect([...headers].flat().join('').length).toBeLessThan(500);
  });

  it('rooms cannot be opened without end, and joining has a limit of its own', async () => {
    const other = await Promise.all(
      Array.from({ length: 40 }, () => postJson(`${server.url}/api/rooms`, { playlist: [] })),
    );
    const statuses = new Set(other.map(({ status }) => status));
    expect(statuses.has(429)).toBe(true);
    expect(other.find(({ status }) => status === 429)?.headers.get('retry-after')).toBeTruthy();
    expect((await fetch(`${server.url}/api/rooms/BBBB`)).status).toBe(404);
  });
});

describe('addresses', () => {
  it('a forged X-Forwarded-For is not believed', async () => {
    const forged = (i: number) =>
      fetch(`${server.url}/api/rooms`, { method: 'POST', headers: { 'x-forwarded-for': `10.0.0.${i}` } });
    const statuses = await Promise.all(Array.from({ length: 35 }, async (_, i) => (await forged(i)).status));
    expect(statuses).toContain(429);
  });

  it('the host\u2019s key is compared by hash, so that no prefix helps', async () => {
    server.forward(61); // a fresh window of the limits
    const room = await server.open();
    const boss = await host(server.url, room);
    expect((await boss.hello()).isHost).toBe(true);
    for (let known = 0; known < room.hostKey.length; known += 8) {
      const hostKey = room.hostKey.slice(0, known).padEnd(room.hostKey.length, '-');
      await expect(join(server.url, room.code, { role: 'host', hostKey })).rejects.toThrow('wrong-host-key');
    }
  });
});

const address = (url: string) => ({ host: new URL(url).hostname, port: new URL(url).port });
