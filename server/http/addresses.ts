// Where the server is reached: addresses of this machine, of the page a request came from, and of whoever asks.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';
import type { Config } from '../config.ts';
import { type Candidate, type Interfaces, rankAddresses } from './reachable.ts';

const HOST = /^([a-zA-Z0-9._-]+|\[[0-9a-fA-F:.]+\])(:\d{1,5})?$/;
const HOST_LENGTH_MAX = 259; // a name has at most 253 characters
const EVERYWHERE = ['0.0.0.0', '::'];

/** The addresses by which other machines in the room may reach this server, best first; none on loopback. */
export function candidates(
  { host }: Config,
  interfaces: Interfaces = networkInterfaces(),
): readonly Candidate[] {
  if (EVERYWHERE.includes(host)) return rankAddresses(interfaces, host === '::');
  return isLoopback(host) ? [] : [{ address: host, adapter: 'HOST' }];
}

/** A name or address with or without a port, of which an address of a page can be made. */
export const isHost = (text: string): boolean =>
  text.length <= HOST_LENGTH_MAX && HOST.test(text) && URL.canParse(`http://${text}/`);

/** Host as the browser wrote it, e.g. 'localhost:2567'; null when it is missing or not a host. */
export function hostOf(headers: IncomingHttpHeaders, { trustProxy }: Config): string | null {
  const forwarded = trustProxy ? lastOf(headers['x-forwarded-host']) : undefined;
  const host = forwarded ?? headers.host;
  return host !== undefined && isHost(host) ? host : null;
}

/** The address behind a request: the peer, or what the one trusted proxy says. */
export function clientAddress(request: IncomingMessage, { trustProxy }: Config): string {
  const forwarded = trustProxy ? lastOf(request.headers['x-forwarded-for']) : undefined;
  return forwarded ?? request.socket.remoteAddress ?? '';
}

/** Of an address or a host's name, with or without the brackets of a URL. */
export const isLoopback = (address: string): boolean =>
  /^(::ffff:)?127\.|^\[?::1\]?$|^localhost$/i.test(address);

/** Base of the links for whoever asked: as they reached us. No trailing slash. */
export function baseUrl(headers: IncomingHttpHeaders, config: Config): string {
  if (config.publicUrl) return config.publicUrl;
  const scheme = config.trustProxy && lastOf(headers['x-forwarded-proto']) === 'https' ? 'https' : 'http';
  return `${scheme}://${hostOf(headers, config) ?? `localhost:${config.port}`}`;
}

/**
 * Base of the links for phones: somebody at the server itself says 'localhost', which no phone can open. `chosen` is the
 * address that the room's host has picked; it holds for pages reached by any of the machine's own addresses, but not for
 * those reached by a name, which somebody has set up.
 */
export function phoneUrl(
  headers: IncomingHttpHeaders,
  config: Config,
  chosen: string | null,
  offered: readonly Candidate[],
): string {
  const base = baseUrl(headers, config);
  if (!isOwnAddress(headers, config, offered)) return base;
  const picked = offered.find(({ address }) => address === chosen)?.address;
  const address = picked ?? (isLoopback(new URL(base).hostname) ? offered[0]?.address : undefined);
  return address === undefined ? base : withAddress(base, address);
}

/** Was the page reached by an address of this machine, so that another of them would do as well? */
export function isOwnAddress(
  headers: IncomingHttpHeaders,
  config: Config,
  offered: readonly Candidate[],
): boolean {
  if (config.publicUrl) return false;
  const { hostname } = new URL(baseUrl(headers, config));
  return isLoopback(hostname) || offered.some(({ address }) => inUrl(address) === hostname);
}

/** `base` with another address of the same machine in it. */
export function withAddress(base: string, address: string): string {
  const url = new URL(base);
  url.hostname = inUrl(address);
  return url.origin;
}

const inUrl = (address: string): string => (address.includes(':') ? `[${address}]` : address);

/** Does the page that opens a socket come from this server? Programs outside browsers send no origin. */
export function isSameOrigin(headers: IncomingHttpHeaders, config: Config): boolean {
  const { origin } = headers;
  if (origin === undefined) return true;
  if (origin === config.publicUrl) return true;
  return URL.canParse(origin) && new URL(origin).host === hostOf(headers, config);
}

/** Of a list in a header the last entry: what the nearest proxy has added. */
export const lastOf = (header: string | string[] | undefined): string | undefined =>
  (Array.isArray(header) ? header.at(-1) : header)?.split(',').at(-1)?.trim() || undefined;
