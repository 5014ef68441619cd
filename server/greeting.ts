// What the terminal says once the server is open: where to point browsers and phones.
import { renderUnicodeCompact } from 'uqr';
import type { Config } from './config.ts';
import { greetingWords as words } from './greeting.en.ts';
import { candidates, isLoopback, withAddress } from './http/addresses.ts';
import type { Candidate } from './http/reachable.ts';

/** `port` is the one the server got; the QR code holds the address that phones reach most likely. */
export function greeting(config: Config, port: number, offered = candidates(config)): string {
  const here = withAddress(`http://localhost:${port}`, hereName(config.host));
  const phones = offered.map(({ address }) => withAddress(here, address));
  const best = config.publicUrl ?? phones[0] ?? null;
  return [
    '',
    words.open,
    '',
    `  ${words.here}   ${here}`,
    ...(best === null || best === here ? [] : [`  ${words.everybody.padEnd(words.here.length)}   ${best}`]),
    ...(config.publicUrl === null ? others(phones, offered) : []),
    ...(best === null && !isLoopback(config.host) ? ['', `  ${words.alone}`] : []),
    ...(best === null ? [] : ['', renderUnicodeCompact(best)]),
    '',
    words.end,
    '',
  ].join('\n');
}

const BY_NAME = ['0.0.0.0', '::', '127.0.0.1', 'localhost'];

/** A server that listens on one address only does not answer to localhost. */
const hereName = (host: string): string => (BY_NAME.includes(host) ? 'localhost' : host);

function others(phones: readonly string[], offered: readonly Candidate[]): string[] {
  if (phones.length < 2) return [];
  const lines = phones
    .slice(1)
    .map((url, i) => `    ${words.other.padEnd(words.here.length)} ${url}   (${offered[i + 1]?.adapter})`);
  return [...lines, '', `  ${words.choose}`];
}
