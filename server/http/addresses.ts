// Where the server is reached: addresses of this machine, of the page a request came from, and of whoever asks.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';
import type { Config } from '../config.ts';

const HOST = /^([a-zA-Z0-9._-]+|\[[0-9a-fA-F:.]+\])(:\d{1,5})?$/;
const HOST_LENGTH_MAX = 259; // a name has at most 253 characters
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;

/** The first IPv4 address by which other machines in the room can reach this one; null when there is none. */
export function lanAddress(): string | null {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? null;
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

export const isLoopback = (address: string): boolean => /^(::ffff:)?127\.|^::1$/.test(address);

/** Base of the links for whoever asked: as they reached us. No trailing slash. */
export function baseUrl(headers: IncomingHttpHeaders, config: Config): string {
  if (config.publicUrl) return config.publicUrl;
  const scheme = config.trustProxy && lastOf(headers['x-forwarded-proto']) === 'https' ? 'https' : 'http';
  return `${scheme}://${hostOf(headers, config) ?? `localhost:${config.port}`}`;
}

/** Base of the links for phones: somebody at the server itself says 'localhost', which no phone can open. */
export function phoneUrl(headers: IncomingHttpHeaders, config: Config): string {
  const base = baseUrl(headers, config);
  const host = new URL(base).host;
  const lan = lanAddress();
  if (config.publicUrl || !LOOPBACK.test(host) || isLoopback(config.host) || lan === null) return base;
  return `http://${lan}:${new URL(base).port || 80}`;
}

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
