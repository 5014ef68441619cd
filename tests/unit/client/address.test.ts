// Which page an address means.
import { expect, test } from 'vitest';
import { parseRoute } from '../../../client/address.ts';

test.each([
  ['/', '', { page: 'landing' }],
  ['/KMPX', '', { page: 'player', code: 'KMPX' }],
  ['/kmpx/', '', { page: 'player', code: 'KMPX' }],
  ['/KMPX/screen', '', { page: 'screen', code: 'KMPX' }],
  ['/KMPX/host', '#key=abc', { page: 'host', code: 'KMPX', hostKey: 'abc' }],
  ['/KMPX/host', '', { page: 'host', code: 'KMPX', hostKey: null }],
  ['/KMPX/moderate', '#key=abc', { page: 'moderator', code: 'KMPX', key: 'abc' }],
  ['/KMPX/moderate', '', { page: 'moderator', code: 'KMPX', key: null }],
  ['/results/_x1', '', { page: 'match', id: '_x1' }],
  ['/results/_x1/report', '', { page: 'report', id: '_x1' }],
  ['/results/_x1/more', '', { page: 'unknown', path: '/results/_x1/more' }],
  ['/results', '', { page: 'results' }],
  ['/guide/', '', { page: 'guide' }],
  ['/booth', '', { page: 'booth' }],
  ['/playlist', '#anything', { page: 'playlist' }],
  ['/guide/more', '', { page: 'unknown', path: '/guide/more' }],
  ['/sandbox', '', { page: 'sandbox' }],
  ['/sandbox/more', '', { page: 'unknown', path: '/sandbox/more' }],
  ['/KMPA', '', { page: 'unknown', path: '/KMPA' }], // A is no letter of codes
  ['/KMPXX', '', { page: 'unknown', path: '/KMPXX' }],
  ['/KMPX/host/more', '', { page: 'unknown', path: '/KMPX/host/more' }],
])('%s%s', (path, fragment, route) => expect(parseRoute(path, fragment)).toEqual(route));
