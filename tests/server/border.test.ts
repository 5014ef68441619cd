// One request never ends the server: malformed hosts, headers and bodies, sent to the real process over raw sockets
// while a room is in play.
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LINE_BYTES_MAX } from '../../server/log.ts';
import { REFUSALS } from '../../shared/protocol/refusals.ts';
import { seeded } from '../../shared/random/seeded.ts';
import { type Guest, host, player, toGuessing } from '../support/client.ts';
import { at, goalie } from '../support/match.ts';
import { oddRequest } from '../support/oddRequests.ts';
import { ServerProcess } from '../support/process.ts';
import { request, sendRaw } from '../support/raw.ts';
import { dataFolder, openRoom } from '../support/server.ts';

const DATA_DIR = dataFolder();
let server: ServerProcess;
let ada: Guest;
let code: string;

beforeAll(async () => {
  server = await ServerProcess.start({ DATA_DIR, PORT: '0', LOG_LEVEL: 'info' });
  const room = await openRoom(server.url, { playlist: [goalie(75)], settings: { timer: 'off' } });
  code = room.code;
  const boss = await host(server.url, room);
  ada = await player(server.url, room, 'Ada');
  await toGuessing(boss);
  await ada.do('guess', { round: 0, guess: at(12, 34) });
});
afterAll(async () => {
  await server.end('SIGKILL');
  rmSync(DATA_DIR, { recursive: true, force: true });
});

/** The same process still holds the room, and the guess in it. */
async function expectPlaying(): Promise<void> {
  expect((await ada.hello()).you).toMatchObject({ name: 'Ada', guess: at(12, 34) });
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
}

const good = () => ['Host', new URL(server.url).host] as const;
const length = (body: string) => ['Content-Length', String(Buffer.byteLength(body))] as const;
const json = ['Content-Type', 'application/json'] as const;
const join = (...headers: readonly (readonly [string, string])[]) =>
  request(`POST /matchmake/joinById/${code}`, [...headers, json, length('{}')], '{}');

describe('a host that cannot be', () => {
  it.each([
    'a b',
    '',
    ':',
    'a:99999',
    'a:65536',
    'a:b',
    'a:1:2',
    '[::1',
    '[:::::]',
    '[::1%25eth0]',
    '999.999.999.999',
    'user@a',
    'a/b',
    'a?b',
    'a#b',
    'a\\b',
    'a,b',
    '\u00e9',
    '%41',
    'http://a',
    'a'.repeat(300),
  ])('%j is refused in a sentence, for pages, joins and sockets', async (name) => {
    const refused = {
      status: 400,
      body: JSON.stringify({ error: 'malformed', message: REFUSALS.malformed }),
    };
    expect(await sendRaw(server.url, join(['Host', name]))).toMatchObject(refused);
    expect(await sendRaw(server.url, request('GET /', [['Host', name]]))).toMatchObject(refused);
    const upgrade = [
      ['Host', name],
      ['Connection', 'Upgrade'],
      ['Upgrade', 'websocket'],
      ['Sec-WebSocket-Version', '13'],
      ['Sec-WebSocket-Key', 'dGhlIHNhbXBsZSBub25jZQ=='],
    ] as const;
    expect(await sendRaw(server.url, request(`GET /x/${code}?sessionId=x`, upgrade))).toMatchObject(refused);
    await expectPlaying();
  });

  it.each([
    [
      'twice the same',
      [
        ['Host', 'a'],
        ['Host', 'a'],
      ],
    ],
    [
      'two different ones',
      [
        ['Host', 'a'],
        ['Host', 'b'],
      ],
    ],
    ['none', []],
  ] as const)('%s is refused', async (_, headers) => {
    expect((await sendRaw(server.url, request('GET /healthz', headers))).status).toBe(400);
  });

  it.each(['http://a b/', 'http://127.0.0.1/healthz', 'ws://[', '*', '//a b/'])(
    'a whole address instead of a path, %j, is answered and survived',
    async (target) => {
      const { status } = await sendRaw(server.url, request(`GET ${target}`, [good()]));
      expect([400, 404]).toContain(status);
      await expectPlaying();
    },
  );

  it.each([
    'localhost',
    'localhost:1',
    'LOCALHOST',
    '[::1]:80',
    '10.0.0.1',
    'my_app:2567',
    'xn--bcher-kva.example.',
  ])('%j is one', async (name) => {
    expect((await sendRaw(server.url, request('GET /healthz', [['Host', name]]))).status).toBe(200);
  });

  it('an old health check without one is answered', async () => {
    expect((await sendRaw(server.url, 'GET /healthz HTTP/1.0\r\n\r\n')).status).toBe(200);
  });
});

describe('what proxies say', () => {
  const words = [':', 'https://', 'a b', 'https,:', ',', '', 'javascript', '\u00e9', 'x'.repeat(5_000)];

  it.each(words)('%j from nobody who is trusted is dropped', async (word) => {
    for (const name of ['X-Forwarded-Proto', 'X-Forwarded-Host', 'X-Forwarded-For', 'X-Real-IP', 'Forwarded'])
      expect([name, (await sendRaw(server.url, join(good(), [name, word]))).status]).toEqual([name, 400]);
    expect(
      (await sendRaw(server.url, request('GET /healthz', [good(), ['X-Forwarded-Proto', word]]))).status,
    ).toBe(200);
    await expectPlaying();
  });

  it('measures are for this machine alone, and a proxy on it is not this machine', async () => {
    const status = async (...headers: readonly (readonly [string, string])[]) =>
      (await sendRaw(server.url, request('GET /metrics', [good(), ...headers]))).status;
    expect(await status()).toBe(200);
    for (const name of ['X-Forwarded-For', 'X-Forwarded-Proto', 'Forwarded', 'Via', 'X-Real-IP', 'x-REAL-ip'])
      expect([name, await status([name, '127.0.0.1'])]).toEqual([name, 404]);
  });
});

describe('bodies', () => {
  it.each([
    ['no JSON', json, '{"role":'],
    ['nothing', json, ''],
    ['null', json, 'null'],
    ['a list', json, '[]'],
    ['a form', ['Content-Type', 'application/x-www-form-urlencoded'], 'role=player'],
    ['a broken form', ['Content-Type', 'multipart/form-data; boundary=x'], '--y\r\n\r\n'],
    ['a form without a border', ['Content-Type', 'multipart/form-data'], 'x'],
    ['an unknown character set', ['Content-Type', 'application/json; charset=klingon'], '{}'],
    ['an unknown encoding', ['Content-Encoding', 'zip'], '{}'],
    ['no gzip', ['Content-Encoding', 'gzip'], '{}'],
    ['a type of nonsense', ['Content-Type', ';;;'], '{}'],
    ['bytes', ['Content-Type', 'application/octet-stream'], '\u0000\u00ff'],
  ] as const)('%s is malformed, not an error of ours', async (_, header, body) => {
    for (const path of [`/matchmake/joinById/${code}`, '/api/rooms']) {
      const answer = await sendRaw(
        server.url,
        request(`POST ${path}`, [good(), header, ['Content-Length', String(body.length)]], body),
      );
      expect(answer.status).toBe(400);
      expect(['malformed', 'bad-playlist']).toContain(JSON.parse(answer.body).error);
    }
  });

  it('a chunk that is none is answered, and the packet is not in the log', async () => {
    const secret = 'k'.repeat(5_000);
    const headers = [good(), json, ['Transfer-Encoding', 'chunked']] as const;
    for (const path of [`/matchmake/joinById/${code}`, '/api/rooms', '/healthz'])
      for (const chunk of [`zz\r\n${secret}`, `5\r\n${secret}\r\n`, `-1\r\n${secret}`])
        await sendRaw(server.url, request(`POST ${path}`, headers, chunk));
    await expectPlaying();
    expect(server.said()).not.toContain('kkkk');
    expect(server.said()).not.toContain('rawPacket');
  });

  it('what is no HTTP is answered once, and written down ten times a minute at most', async () => {
    for (let i = 0; i < 30; i++)
      expect(
        (await sendRaw(server.url, i % 2 ? '\u0016\u0003\u0001\u0002' : 'HELO you\r\n\r\n')).status,
      ).toBe(400);
    const written = server.said().split('could not be read').length - 1;
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThanOrEqual(20); // the run may have begun in the minute before
    await expectPlaying();
  });
});

describe('whatever else', () => {
  it('three hundred odd requests leave the room, its guess and a readable log', async () => {
    const rng = seeded('odd requests');
    for (let first = 0; first < 300; first += 20)
      await Promise.all(
        Array.from({ length: 20 }, async () => {
          const bytes = oddRequest(rng, code);
          const { status, body } = await sendRaw(server.url, bytes, 40);
          if (status !== null && status >= 500) expect([bytes.slice(0, 300), status, body]).toEqual([]);
        }),
      );
    await expectPlaying();
    for (const line of server.said().split('\n'))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(LINE_BYTES_MAX);
  });

  it('whoever is slow to send a request is cut off within ten seconds', async () => {
    const began = performance.now();
    const answers = await Promise.all([
      sendRaw(server.url, 'GET / HTTP/1.1\r\nHost: a\r\n', 20_000),
      sendRaw(server.url, '', 20_000),
      sendRaw(server.url, request('POST /api/rooms', [good(), json, ['Content-Length', '9']], '{'), 20_000),
    ]);
    expect(performance.now() - began).toBeLessThan(12_000);
    expect(answers.map(({ status }) => status)).toEqual([408, 408, 408]);
  });
});
