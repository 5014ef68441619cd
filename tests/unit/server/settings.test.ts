// The server's own small decisions: settings from outside, addresses, limits, how long a room lives.
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Config, parseConfig, SETTINGS } from '../../../server/config.ts';
import {
  baseUrl,
  candidates,
  clientAddress,
  isSameOrigin,
  phoneUrl,
} from '../../../server/http/addresses.ts';
import { isPage } from '../../../server/http/assets.ts';
import { rateLimit } from '../../../server/http/rateLimit.ts';
import { cryptographic, randomCode, randomKey } from '../../../server/randomness.ts';
import { isOver } from '../../../server/room/lifetime.ts';
import { hashOf, opens } from '../../../server/room/seats.ts';
import { CODE_LETTERS, parseCode } from '../../../shared/protocol/room.ts';
import { card } from '../../support/cards.ts';

function config(env: Record<string, string> = {}): Config {
  const parsed = parseConfig(env);
  if (!parsed.ok) throw new Error(parsed.problems.join());
  return parsed.config;
}

describe('settings', () => {
  const project = fileURLToPath(new URL('../../../', import.meta.url));

  it('have defaults that hold wherever the server is started from', () => {
    const defaults = {
      port: 2567,
      host: '0.0.0.0',
      dataDir: join(project, 'data'),
      acceptLoss: false,
      trustProxy: false,
      publicUrl: null,
      metricsToken: null,
      logLevel: 'warn',
    };
    expect(parseConfig({}, '/somewhere/else')).toEqual({ ok: true, config: defaults });
    expect(config()).toEqual(defaults);
    const nothing = Object.fromEntries(SETTINGS.map((name) => [name, ' ']));
    expect(config(nothing)).toEqual(defaults); // as `PORT= npm start` and empty lines of container files set them
  });

  it.each([
    ['./data', '/srv/game/data'],
    ['my data/é', '/srv/game/my data/é'],
    ['..', '/srv'],
    ['/var/lib/game', '/var/lib/game'],
  ])('DATA_DIR=%s is %s', (DATA_DIR, expected) => {
    const parsed = parseConfig({ DATA_DIR }, '/srv/game');
    expect(parsed).toMatchObject({ ok: true, config: { dataDir: resolve(expected) } });
  });

  it.each<Record<string, string>>([
    { PORT: 'harbour' },
    { PORT: '70000' },
    { PORT: '-1' },
    { PORT: '0x50' },
    { PUBLIC_URL: 'ftp://x' },
    { PUBLIC_URL: 'example' },
    { TRUST_PROXY: 'maybe' },
    { METRICS_TOKEN: 'short' },
    { LOG_LEVEL: 'loud' },
  ])('%j makes no sense, and the sentence says which', (env) => {
    const parsed = parseConfig(env);
    expect(parsed.ok ? [] : parsed.problems.join()).toContain(Object.keys(env)[0]);
  });

  it.each([
    'https://game.example/overexposed',
    'https://game.example//',
    'https://game.example/?',
    'https://game.example?class=3',
    'https://game.example/#top',
    'https://ada:secret@game.example',
    'https://ada@game.example/',
  ])('PUBLIC_URL=%s is refused: the game has no sub-path', (PUBLIC_URL) => {
    const parsed = parseConfig({ PUBLIC_URL });
    expect(parsed.ok ? [] : parsed.problems).toEqual([expect.stringContaining('no sub-path')]);
    expect(JSON.stringify(parsed)).not.toContain('secret');
  });

  it.each([
    ['https://game.example/', 'https://game.example'],
    ['HTTPS://Game.Example', 'https://game.example'],
    ['https://game.example:443', 'https://game.example'],
    ['http://game.example:8080/', 'http://game.example:8080'],
    ['http://[::1]:2567', 'http://[::1]:2567'],
  ])('PUBLIC_URL=%s is the origin that browsers send, %s', (PUBLIC_URL, expected) => {
    expect(config({ PUBLIC_URL }).publicUrl).toBe(expected);
  });
});

describe('addresses', () => {
  const headers = { host: 'school.example:2567' };
  const proxied = { ...headers, 'x-forwarded-proto': 'https', 'x-forwarded-host': 'game.example' };
  const request = (forwarded: string) =>
    ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress: '10.1.1.1' } }) as never;

  it('of links are those the page was reached by', () => {
    expect(baseUrl(headers, config())).toBe('http://school.example:2567');
    expect(baseUrl(proxied, config())).toBe('http://school.example:2567');
    expect(baseUrl(proxied, config({ TRUST_PROXY: 'yes' }))).toBe('https://game.example');
    expect(baseUrl(headers, config({ PUBLIC_URL: 'https://game.example' }))).toBe('https://game.example');
    expect(baseUrl({ host: 'evil"><script>' }, config())).toBe('http://localhost:2567');
  });

  describe('for phones', () => {
    const wifi = { address: '192.168.1.23', adapter: 'Wi-Fi' };
    const offered = [
      wifi,
      { address: '10.5.0.2', adapter: 'NordLynx' },
      { address: 'fd00::2', adapter: 'Wi-Fi' },
    ];
    const url = (host: string, chosen: string | null = null, env: Record<string, string> = {}) =>
      phoneUrl({ host }, config(env), chosen, offered);

    it.each([
      ['localhost:2567', null, 'http://192.168.1.23:2567'],
      ['127.0.0.1', null, 'http://192.168.1.23'],
      ['[::1]:80', null, 'http://192.168.1.23'],
      ['10.5.0.2:2567', null, 'http://10.5.0.2:2567'], // whoever reached it so can read it so
      ['school.example:2567', null, 'http://school.example:2567'],
      ['localhost:2567', '10.5.0.2', 'http://10.5.0.2:2567'],
      ['localhost:2567', 'fd00::2', 'http://[fd00::2]:2567'],
      ['[fd00::2]:2567', '10.5.0.2', 'http://10.5.0.2:2567'],
      ['192.168.1.23:2567', '10.5.0.2', 'http://10.5.0.2:2567'],
      ['localhost:2567', '192.168.9.9', 'http://192.168.1.23:2567'], // no longer the machine's
      ['school.example:2567', '10.5.0.2', 'http://school.example:2567'],
      ['203.0.113.7:2567', '10.5.0.2', 'http://203.0.113.7:2567'], // through a router: not the machine's own
    ])('reached by %s with %s chosen: %s', (host, chosen, expected) => {
      expect(url(host, chosen)).toBe(expected);
    });

    it('are the public one, where there is one', () => {
      const env = { PUBLIC_URL: 'https://game.example' };
      for (const host of ['localhost:2567', '10.5.0.2:2567', 'school.example'])
        expect(url(host, '10.5.0.2', env)).toBe('https://game.example');
    });

    it('are this machine alone, where it has no other or does not listen there', () => {
      expect(phoneUrl({ host: 'localhost:2567' }, config(), null, [])).toBe('http://localhost:2567');
      for (const HOST of ['127.0.0.1', 'localhost', '::1'])
        expect(candidates(config({ HOST }), { wlan0: [card('192.168.1.23')] })).toEqual([]);
      const one = candidates(config({ HOST: '10.5.0.2' }), { wlan0: [card('192.168.1.23')] });
      expect(one.map(({ address }) => address)).toEqual(['10.5.0.2']);
    });
  });

  it('of clients are taken from a proxy only where one is trusted, and then its own word alone', () => {
    expect(clientAddress(request('1.1.1.1, 2.2.2.2'), config())).toBe('10.1.1.1');
    expect(clientAddress(request('1.1.1.1, 2.2.2.2'), config({ TRUST_PROXY: 'yes' }))).toBe('2.2.2.2');
  });

  it('of pages that may open sockets are this server\u2019s own', () => {
    expect(isSameOrigin({ ...headers, origin: 'http://school.example:2567' }, config())).toBe(true);
    expect(isSameOrigin(headers, config())).toBe(true); // no browser
    for (const origin of ['http://school.example', 'http://evil.example:2567', 'null', ''])
      expect(isSameOrigin({ ...headers, origin }, config())).toBe(false);
    const game = config({ PUBLIC_URL: 'https://game.example' });
    expect(isSameOrigin({ ...headers, origin: 'https://game.example' }, game)).toBe(true);
  });

  it.each([
    ['/', true],
    ['/KMPX', true],
    ['/kmpx/screen', true],
    ['/KMPX/host', true],
    ['/KMPX/moderate', true],
    ['/results/abc_-1', true],
    ['/results/abc_-1/report', true],
    ['/sandbox', true],
    ['/ABCD', false],
    ['/KMPX/admin', false],
    ['/results/a/b', false],
  ])('%s is a page: %s', (path, expected) => {
    expect(isPage(path)).toBe(expected);
  });
});

describe('limits', () => {
  it('count per address and start anew with the window', () => {
    const allowed = rateLimit({ most: 2, windowMs: 1_000 });
    expect([allowed('a', 0), allowed('a', 1), allowed('a', 2), allowed('b', 3)]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(allowed('a', 1_000)).toBe(true);
  });

  it('let a room go when it was left, not while somebody is there', () => {
    const minutes = (count: number) => count * 60_000;
    expect(isOver('guessing', false, minutes(119))).toBe(false);
    expect(isOver('guessing', false, minutes(120))).toBe(true);
    expect(isOver('finale', false, minutes(29))).toBe(false);
    expect(isOver('finale', false, minutes(30))).toBe(true);
    expect(isOver('finale', true, minutes(600))).toBe(false);
    expect(isOver('lobby', true, minutes(24 * 60))).toBe(true);
  });
});

describe('chance and keys', () => {
  it('codes are codes, keys are long and never the same', () => {
    for (let i = 0; i < 200; i++) expect(parseCode(randomCode())).not.toBeNull();
    expect(new Set(Array.from({ length: 200 }, randomKey)).size).toBe(200);
    expect(randomKey()).toMatch(/^[\w-]{32}$/);
    expect(CODE_LETTERS).toHaveLength(16);
  });

  it('bytes and numbers come in the amounts and ranges asked for', () => {
    const randomness = cryptographic();
    expect([0, 1, 16, 5_000].map((count) => randomness.bytes(count).length)).toEqual([0, 1, 16, 5_000]);
    const numbers = Array.from({ length: 20_000 }, () => randomness.uniform());
    expect(numbers.every((value) => value >= 0 && value < 1)).toBe(true);
    const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(6 / Math.sqrt(12 * numbers.length)); // 6 standard errors
  });

  it('a key opens its own lock only', () => {
    const key = randomKey();
    expect(opens(key, hashOf(key))).toBe(true);
    expect(opens(`${key}A`, hashOf(key))).toBe(false);
    expect(opens('', hashOf(key))).toBe(false);
  });
});
