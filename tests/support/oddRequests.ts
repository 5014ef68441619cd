// Requests as nobody sends them who means well: odd methods, targets, hosts, headers, encodings, chunks and plain noise,
// mixed with good ones, reproducible from a seed.
import { below, oneOf, type Randomness } from '../../shared/random/randomness.ts';
import { request } from './raw.ts';

const METHODS = [
  'GET',
  'POST',
  'HEAD',
  'PUT',
  'DELETE',
  'OPTIONS',
  'PATCH',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'QUERY',
  'M-SEARCH',
  'BREW',
  '',
];
const PATHS = [
  '/',
  '/healthz',
  '/__healthcheck',
  '/metrics',
  '/api',
  '/api/rooms',
  '/api/rooms/BCDG',
  '/api/rooms/%',
  '/api/rooms/%00',
  '/api/matches/x',
  '/api/matches/%E0%A4%A/results.csv',
  '/api/protection?since=x',
  '/api/playlists',
  '/matchmake',
  '/matchmake/',
  '/matchmake/joinById',
  '/matchmake/joinById/',
  '/matchmake/joinById/%2e%2e',
  '/matchmake/create/match',
  '/matchmake/constructor/__proto__',
  '/MATCHMAKE/JOINBYID/BCDG',
  '//matchmake//joinById//x',
  '/BCDG/screen',
  '/sandbox?x=%',
  '/assets/..%2f..%2fpackage.json',
  '/assets/x.js',
  '/%',
  '/%c0%af',
  '//',
  '///',
  '/?',
  '/#',
  '*',
  'http://a/',
  'http://a b/',
  'a:b',
  '/\u0000',
  '/\u00ff',
  '/x y',
  `/${'a'.repeat(7_000)}`,
  `/?${'a=b&'.repeat(900)}`,
  '/[',
  '/\\',
  '/;/',
  '/.',
  '/..',
];
const HOSTS = [
  'localhost',
  '127.0.0.1:1',
  'a b',
  '',
  ':',
  'a:99999',
  '[::1]',
  '[',
  '[:::]',
  '1.2.3.4.5',
  'x'.repeat(300),
  '\u00e9',
  'a/b',
  'a@b',
];
const VALUES = [
  '',
  ':',
  ',',
  'a b',
  'https',
  'https, http',
  ' https ,',
  '\u0001',
  '\u00ff\u00fe',
  'close',
  'keep-alive',
  '0',
  '-1',
  '1e9',
  '99999999999999999999',
  'chunked',
  'gzip',
  'identity, chunked',
  'application/json',
  'multipart/form-data',
  'text/html;;;',
  'bytes=0-,-1',
  'x'.repeat(3_000),
  '../../',
  '%00',
  '{"a":1}',
  '127.0.0.1',
];
const NAMES = [
  'Connection',
  'Content-Length',
  'Content-Type',
  'Content-Encoding',
  'Transfer-Encoding',
  'Expect',
  'Upgrade',
  'Range',
  'If-None-Match',
  'If-Modified-Since',
  'Accept',
  'Accept-Encoding',
  'Origin',
  'Cookie',
  'Authorization',
  'X-Forwarded-Proto',
  'X-Forwarded-Host',
  'X-Forwarded-For',
  'Forwarded',
  'Via',
  'X-Real-IP',
  '__proto__',
  'constructor',
  'Host',
  'Sec-WebSocket-Key',
  'Sec-WebSocket-Version',
  'Sec-WebSocket-Protocol',
  'Sec-WebSocket-Extensions',
  'Trailer',
  'TE',
  'Date',
  'X y',
  ':authority',
];
const BODIES = [
  '',
  '{}',
  '[]',
  'null',
  '"',
  '{"role":"player"}',
  '{"__proto__":{"a":1}}',
  'a=b&c',
  '--x\r\n\r\n',
  '\u0000\u0001\u00ff',
  '{"a":'.repeat(400),
  'x'.repeat(20_000),
];
const CHUNKS = [
  '0\r\n\r\n',
  '2\r\n{}\r\n0\r\n\r\n',
  'zz\r\n',
  '-1\r\n',
  'ffffffffffffffff\r\n',
  '2;a=b\r\n{}\r\n0\r\nX: y\r\n\r\n',
  '5\r\nab',
  '2\r\n{}xx\r\n',
];

const WEBSOCKET_KEY = 'dGhlIHNhbXBsZSBub25jZQ==';

/** One of them, as it goes over the wire (latin1). `code` is that of a room that is open. */
export function oddRequest(rng: Randomness, code: string): string {
  if (often(rng, 0.05)) return Buffer.from(rng.bytes(1 + below(rng, 400))).toString('latin1');
  const path = often(rng, 0.3) ? `/matchmake/joinById/${code}` : oneOf(rng, PATHS);
  const [headers, body] = bodyFor(rng);
  const method = often(rng, 0.5) ? 'POST' : oneOf(rng, METHODS);
  const whole = request(`${method} ${path}`, [...headersFor(rng), ...headers], body);
  if (often(rng, 0.05)) return whole.slice(0, below(rng, whole.length)); // breaks off
  if (often(rng, 0.05)) return whole + whole; // two in a row
  return often(rng, 0.03) ? whole.replaceAll('\r\n', '\n') : whole;
}

type Header = readonly [name: string, value: string];

const often = (rng: Randomness, chance: number): boolean => rng.uniform() < chance;

function headersFor(rng: Randomness): Header[] {
  const headers: Header[] = [];
  if (often(rng, 0.95)) headers.push(['Host', often(rng, 0.9) ? 'localhost' : oneOf(rng, HOSTS)]);
  if (often(rng, 0.1)) headers.push(['Connection', 'Upgrade'], ['Upgrade', oneOf(rng, ['websocket', 'h2c'])]);
  if (often(rng, 0.1)) headers.push(['Sec-WebSocket-Version', '13'], ['Sec-WebSocket-Key', WEBSOCKET_KEY]);
  for (let i = below(rng, 5); i > 0; i--) headers.push([oneOf(rng, NAMES), oneOf(rng, VALUES)]);
  if (often(rng, 0.02)) for (let i = 0; i < 2_500; i++) headers.push([`X-${i}`, 'y']);
  return headers;
}

/** A body with the headers that go with it, or nearly. */
function bodyFor(rng: Randomness): [headers: Header[], body: string] {
  const headers: Header[] = [];
  if (often(rng, 0.6))
    headers.push(['Content-Type', often(rng, 0.7) ? 'application/json' : oneOf(rng, VALUES)]);
  if (often(rng, 0.15)) return [[...headers, ['Transfer-Encoding', 'chunked']], oneOf(rng, CHUNKS)];
  const body = often(rng, 0.6) ? oneOf(rng, BODIES) : '';
  const length = body.length - (often(rng, 0.1) ? 1 : 0);
  if (body && often(rng, 0.9)) headers.push(['Content-Length', String(length)]);
  return [headers, body];
}
