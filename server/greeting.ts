// What the terminal says once the server is open: where to point browsers and phones.
import { renderUnicodeCompact } from 'uqr';
import type { Config } from './config.ts';
import { candidates, isLoopback, withAddress } from './http/addresses.ts';
import type { Candidate } from './http/reachable.ts';

/** `port` is the one the server got; the QR code holds the address that phones reach most likely. */
export function greeting(config: Config, port: number, offered = candidates(config)): string {
  const here = withAddress(`http://localhost:${port}`, hereName(config.host));
  const phones = offered.map(({ address }) => withAddress(here, address));
  const best = config.publicUrl ?? phones[0] ?? null;
  return [
    '',
    'Overexposed is open.',
    '',
    `  on this machine   ${here}`,
    ...(best === null || best === here ? [] : [`  for everybody     ${best}`]),
    ...(config.publicUrl === null ? others(phones, offered) : []),
    ...(best === null && !isLoopback(config.host) ? ['', ALONE] : []),
    ...(best === null ? [] : ['', renderUnicodeCompact(best)]),
    '',
    'Ctrl+C closes it; games that are running come back with the next start.',
    '',
  ].join('\n');
}

const ALONE =
  '  There is no network here that phones could come from. Connect this machine to one, and start again.';
const BY_NAME = ['0.0.0.0', '::', '127.0.0.1', 'localhost'];

/** A server that listens on one address only does not answer to localhost. */
const hereName = (host: string): string => (BY_NAME.includes(host) ? 'localhost' : host);

function others(phones: readonly string[], offered: readonly Candidate[]): string[] {
  if (phones.length < 2) return [];
  const lines = phones.slice(1).map((url, i) => `    or else         ${url}   (${offered[i + 1]?.adapter})`);
  return [...lines, '', '  Phones cannot reach the first? The host can choose another one before the start.'];
}
