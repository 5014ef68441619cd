// The small parts of the border: which headers are believed, who counts as one, what the log keeps, what lapses.
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../server/config.ts';
import { Faults } from '../../../server/faults.ts';
import { addressOf, isRelayed, settle } from '../../../server/http/hosts.ts';
import { LINE_BYTES_MAX, openLog } from '../../../server/log.ts';
import { networkOf } from '../../../server/network.ts';
import { Unclaimed } from '../../../server/room/unclaimed.ts';

function config(trusted: boolean) {
  const parsed = parseConfig({ TRUST_PROXY: trusted ? 'yes' : 'no' });
  if (!parsed.ok) throw new Error(parsed.problems.join());
  return parsed.config;
}

function requestWith(headers: Record<string, string>): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.url = '/';
  request.httpVersion = '1.1';
  Object.assign(request.headers, { host: 'game.example', ...headers });
  Object.assign(request.headersDistinct, { host: ['game.example'] });
  return request;
}

describe('what a trusted proxy says', () => {
  it.each([
    ['x-forwarded-proto', 'https', 'https'],
    ['x-forwarded-proto', 'HTTPS', 'https'],
    ['x-forwarded-proto', 'wss', 'https'], // Traefik
    ['x-forwarded-proto', 'http, https', 'https'],
    ['x-forwarded-proto', ':, https', 'https'], // what a client sent before it
    ['x-forwarded-host', 'a.example, b.example:8443', 'b.example:8443'],
    ['x-forwarded-for', 'garbage, 10.0.0.7', '10.0.0.7'],
    ['x-forwarded-for', '10.0.0.7:51234', '10.0.0.7'], // Azure
    ['x-forwarded-for', '[2001:db8::1]:443', '2001:db8::1'],
    ['x-forwarded-for', '2001:db8::1', '2001:db8::1'],
  ])('%s: %s is read as %s', (name, value, read) => {
    const request = requestWith({ [name]: value });
    expect(settle(request, config(true))).toBe(true);
    expect(request.headers[name]).toBe(read);
  });

  it.each([
    ['x-forwarded-proto', ':'],
    ['x-forwarded-proto', ''],
    ['x-forwarded-proto', 'https,'],
    ['x-forwarded-proto', 'ftp'],
    ['x-forwarded-proto', 'https://'],
    ['x-forwarded-host', 'a b'],
    ['x-forwarded-host', 'a:99999'],
    ['x-forwarded-host', 'ok.example, '],
    ['x-forwarded-for', 'unknown'],
    ['x-forwarded-for', '10.0.0.7, 999.1.1.1'],
    ['x-forwarded-for', '10.0.0.7:'],
  ])('%s: %j is refused', (name, value) => {
    expect(settle(requestWith({ [name]: value }), config(true))).toBe(false);
  });

  it('is all that is left of them; of one that is not trusted nothing is', () => {
    const words = {
      'x-forwarded-for': '10.0.0.7',
      'x-forwarded-proto': 'https',
      'x-forwarded-port': '1',
      forwarded: 'for=1.2.3.4',
      via: '1.1 x',
      'x-real-ip': '6.6.6.6',
      'cf-connecting-ip': '6.6.6.6',
    };
    const [trusted, other, none] = [requestWith(words), requestWith(words), requestWith({})];
    expect([trusted, other, none].map((request) => settle(request, config(request === trusted)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(Object.keys(trusted.headers).toSorted()).toEqual([
      'host',
      'x-forwarded-for',
      'x-forwarded-proto',
      'x-real-ip',
    ]);
    expect(addressOf(trusted)).toBe('10.0.0.7');
    expect(Object.keys(other.headers).toSorted()).toEqual(['host', 'x-real-ip']);
    expect(addressOf(other)).toBe('');
    expect([trusted, other, none].map(isRelayed)).toEqual([true, true, false]);
  });
});

describe('a network', () => {
  it.each([
    ['10.0.0.7', '10.0.0.7', true],
    ['::ffff:10.0.0.7', '10.0.0.7', true],
    ['2001:db8:1:2::1', '2001:DB8:1:2:ffff:0:0:9', true],
    ['2001:db8::1', '2001:db8:0:0:1::', true],
    ['fe80::1%eth0', 'fe80::2%wlan0', true],
    ['10.0.0.7', '10.0.0.8', false],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['::1', '1::', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(networkOf(one) === networkOf(other)).toBe(same);
  });
});

describe('the log', () => {
  const lines: string[] = [];
  const log = openLog('info', { write: (line) => lines.push(line) });
  const last = () => lines.at(-1) ?? '';

  it.each([
    ['a long message', () => log.info('x'.repeat(50_000))],
    ['a long path', () => log.info({ path: '/'.repeat(50_000) }, 'y')],
    ['three-byte letters', () => log.info('\u20ac'.repeat(50_000))],
    ['escapes', () => log.info('\u0001'.repeat(50_000))],
    [
      'many facts',
      () => log.info(Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`k${i}`, i])), 'z'),
    ],
    ['a long list', () => log.info({ list: Array.from({ length: 9_000 }, () => 'abc') }, 'z')],
    ['an error with a long message', () => log.error({ err: new Error('e'.repeat(9_000)) }, 'z')],
  ])('keeps %s to a short line of JSON', (_, write) => {
    write();
    expect(Buffer.byteLength(last())).toBeLessThanOrEqual(LINE_BYTES_MAX);
    expect(JSON.parse(last())).toHaveProperty('level');
  });

  it('keeps name, code and stack of an error, never the packet on it', () => {
    const error = Object.assign(new TypeError('no chunk'), {
      code: 'HPE_INVALID_CHUNK_SIZE',
      rawPacket: Buffer.from('seatKey=verysecret'),
    });
    log.error({ err: error }, 'broke');
    expect(JSON.parse(last()).err).toMatchObject({ type: 'TypeError', code: 'HPE_INVALID_CHUNK_SIZE' });
    expect(last()).not.toMatch(/rawPacket|verysecret|115,101,97/);
  });
});

describe('faults', () => {
  it('are written down ten times a minute for each kind, and all counted', () => {
    const lines: string[] = [];
    let now = 0;
    const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
    const faults = new Faults(log, () => now);
    for (let i = 0; i < 500; i++) faults.note('room', new Error(`r${i}`));
    faults.note('request', new Error('q'));
    expect(lines).toHaveLength(11);
    now = 60_000;
    faults.note('room', new Error('later'), { room: 'BCDG' });
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ kind: 'room', room: 'BCDG', unwritten: 490 });
    expect(Object.fromEntries(faults.counts())).toMatchObject({ room: 501, request: 1, parse: 0 });
  });
});

describe('reservations', () => {
  const add = (reservations: Unclaimed, i: number, isKnown = false, address = 'a') =>
    reservations.add(`s${i}`, { key: `k${i}`, address, isKnown }, i);

  it('of one address push out its own oldest, nobody else\u2019s', () => {
    const reservations = new Unclaimed();
    add(reservations, 0, false, 'b');
    add(reservations, 1, true);
    for (let i = 2; i < 500; i++) add(reservations, i);
    expect(reservations.size).toBe(242);
    expect([0, 1, 2, 259, 260, 499].map((i) => reservations.take(`s${i}`))).toEqual([
      true,
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  it('of one key are two at most, and none counts twice or for ever', () => {
    const reservations = new Unclaimed();
    for (let i = 0; i < 5; i++) reservations.add(`s${i}`, { key: 'k', address: 'a', isKnown: true }, i);
    expect([0, 2, 3, 4, 4].map((i) => reservations.take(`s${i}`))).toEqual([false, false, true, true, false]);
    add(reservations, 10);
    reservations.add('late', { key: 'l', address: 'a', isKnown: false }, 10 + 8_000);
    expect(reservations.size).toBe(1);
    reservations.add('late', { key: 'l', address: 'a', isKnown: false }, 20_000); // the same once more
    expect(reservations.size).toBe(1);
  });
});
