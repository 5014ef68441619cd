// The border of every request and upgrade: where it says it was sent, and what proxies say about it. Whatever is not
// believed is gone before anything else reads it.
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { Config } from '../config.ts';
import { clientAddress, isHost, lastOf } from './addresses.ts';

const FORWARDING =
  /^(x-forwarded(-.*)?|x-original-.*|forwarded|via|x-real-ip|x-client-ip|x-cluster-client-ip|(cf-connecting|true-client|fastly-client)-ip)$/;
const PROTOCOL = /^(https?|wss?)$/i;

const relayed = new WeakSet<IncomingMessage>();

/** Did the request carry a word of any proxy, believed or not? Then nobody at this machine need have sent it. */
export const isRelayed = (request: IncomingMessage): boolean => relayed.has(request);

/** Who is asking, once `settle` has said so. Express' own `ip` would trust headers by other rules. */
export const addressOf = ({ headers }: IncomingMessage): string => String(headers['x-real-ip'] ?? '');

/**
 * Leaves in `request.headers` one good Host, of the proxies' headers only what a trusted one says, and in `x-real-ip`
 * who is asking. False when the request names no host, two of them or none that can be, or the trusted proxy none.
 */
export function settle(request: IncomingMessage, config: Config): boolean {
  const { headers } = request;
  const said = Object.keys(headers).filter((name) => FORWARDING.test(name));
  if (said.length > 0) relayed.add(request);
  const believed = config.trustProxy ? believable(request) : {};
  if (believed === null || !isTargetGood(request) || !isHostGood(request)) return false;
  for (const name of said) delete headers[name];
  Object.assign(headers, believed);
  headers['x-real-ip'] = clientAddress(request, config);
  return true;
}

/** Only the path of this very server: whoever sends whole addresses takes it for a proxy. */
const isTargetGood = ({ url = '' }: IncomingMessage): boolean => url.startsWith('/');

function isHostGood(request: IncomingMessage): boolean {
  const hosts = request.headersDistinct.host ?? [];
  if (hosts.length === 0) return request.httpVersion === '1.0'; // health checks of older balancers
  return hosts.length === 1 && isHost(hosts[0] ?? '');
}

/** What the trusted proxy says, each header in its plainest form; null when it cannot be what it should be. */
function believable({ headers }: IncomingMessage): Record<string, string> | null {
  const believed: Record<string, string> = {};
  for (const [name, read] of Object.entries(READERS)) {
    if (headers[name] === undefined) continue;
    const value = read(lastOf(headers[name]) ?? '');
    if (value === null) return null;
    believed[name] = value;
  }
  return believed;
}

const READERS: Readonly<Record<string, (text: string) => string | null>> = {
  'x-forwarded-for': addressIn,
  'x-forwarded-host': (text) => (isHost(text) ? text : null),
  'x-forwarded-proto': (text) => (PROTOCOL.test(text) ? text.toLowerCase().replace(/^ws/, 'http') : null),
};

/** An address with or without a port; some proxies add one. */
function addressIn(text: string): string | null {
  const address = /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  return isIP(address) ? address : null;
}
