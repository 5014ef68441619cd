// What pages load, over the built files: kilobytes as phones on plain http get them (gzip, font aside), page by page.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ASSETS = fileURLToPath(new URL('../../dist/client/assets/', import.meta.url));
const names = readdirSync(ASSETS).filter((name) => /\.(js|css)$/.test(name));

/** Until there is something to do on the page; for players and walls, until the board is drawn. */
const PAGES = {
  landing: { parts: ['index'], mostKB: 115 },
  player: { parts: ['index', 'connection', 'round-find', 'boardCanvas'], mostKB: 235 },
  screen: { parts: ['index', 'Screen', 'connection', 'round-find', 'boardCanvas'], mostKB: 249 },
  host: { parts: ['index', 'Host', 'connection'], mostKB: 185 },
  booth: { parts: ['index', 'Booth', 'connection'], mostKB: 208 },
  results: { parts: ['index', 'AllResults'], mostKB: 122 },
  sandbox: { parts: ['index', 'Sandbox', 'boardCanvas'], mostKB: 247 },
  playlist: { parts: ['index', 'PlaylistEditor'], mostKB: 157 },
} as const;

const built = (part: string, ending: string): string | undefined =>
  names.find((name) => name.replace(/-[\w-]{8}\.\w+$/, '') === part && name.endsWith(ending));

/** The scripts that come with these, by what each imports at once. */
function scriptsOf(parts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = parts.map((part) => built(part, '.js') ?? `${part} was not built`);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const code = readFileSync(join(ASSETS, name), 'utf8');
    waiting.push(
      ...[...code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(([, to]) => to ?? ''),
    );
  }
  return found;
}

function kilobytesOf(scripts: ReadonlySet<string>): number {
  const styles = [...scripts].flatMap((name) => built(name.replace(/-[\w-]{8}\.js$/, ''), '.css') ?? []);
  return (
    [...scripts, ...styles].reduce((sum, name) => sum + statSync(join(ASSETS, `${name}.gz`)).size, 0) / 1000
  );
}

describe.each(Object.entries(PAGES))('%s', (page, { parts, mostKB }) => {
  const scripts = scriptsOf(parts);

  test(`at most ${mostKB} kB`, () => {
    expect(kilobytesOf(scripts)).toBeLessThan(mostKB);
  });

  test.skipIf(page === 'sandbox' || page === 'playlist')('no schemas, no statistics, no matrices', () => {
    const names = [...scripts].map((name) => name.replace(/-[\w-]{8}\.js$/, ''));
    expect(names).not.toContain('parsing');
    if (page !== 'booth') expect(names).not.toContain('fit');
  });
});
