// Which way imports may point, types counted: down this table, never up, never round in a circle. And how long a file is.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The rooms of each house from the ground up: a folder with all below it, or a single file. A file stands in the first
 * room that fits; it may import from its own room and those listed before it.
 */
const HOUSES = {
  shared: [
    'random/',
    'encoding/',
    'scenario/',
    'privacy/',
    'model/',
    'release/',
    'score/',
    'attack/',
    'words/',
    'rounds/',
    'rounds.ts',
    'schemas.ts',
    'protocol/',
    'fairness.ts',
    'duration.ts',
  ],
  server: [
    'clock.ts',
    'randomness.ts',
    'config.ts',
    'log.ts',
    'network.ts',
    'status.ts',
    'rounds/',
    'rounds.ts',
    'match/',
    'store/',
    'faults.ts',
    'ownProcess.ts',
    'workers/',
    'results/',
    'room/',
    'http/',
    'greeting.ts',
    'build.ts',
    'app.ts',
    'main.ts',
    'start.ts',
    'replay/',
    'audit/limits.ts',
    'audit/outcome.ts',
    'audit/read/',
    'audit/measure/',
    'audit/report.ts',
    'audit/tell/',
    'audit/',
  ],
  client: [
    'browsers.ts',
    'phaserParts.ts',
    'vite.config.ts',
    'stage.ts',
    'randomness.ts',
    'address.ts',
    'fault.ts',
    'theme.ts',
    'pageTranslation.ts',
    'words/',
    'title.ts',
    'net/',
    'route.ts',
    'board/',
    'chart/',
    'parts/',
    'sandbox/',
    'kit/',
    'rounds/',
    'rounds.ts',
    'fetchedRounds.ts',
    'roundParts.tsx',
    'protection/',
    'playlist/',
    'people/',
    'phases/',
    'host/',
    'booth/',
    'screens/',
    'App.tsx',
    'main.tsx',
  ],
} as const;

type House = keyof typeof HOUSES;
const NAMES = Object.keys(HOUSES) as House[];
const LINES_MAX = 250;
const MEDIAN_LINES_MAX = 80;

const root = join(import.meta.dirname, '../..');
const source = (file: string): string => readFileSync(join(root, file), 'utf8');
const FILES = NAMES.flatMap((house) =>
  readdirSync(join(root, house), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(house, file)),
);

/** Every file of ours that this one names in an import or export, for its type or its value, at once or later. */
function importsOf(file: string): readonly string[] {
  const named = source(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.{1,2}\/[^']+\.tsx?)(?:\?[^']*)?'/g);
  return [...named].map(([, path = '']) => relative(root, join(root, dirname(file), path)));
}

const GRAPH = new Map(FILES.map((file) => [file, importsOf(file)]));

/** Where in its house a file stands: the number of its room, -1 for none. */
function storey(file: string): number {
  const house = file.slice(0, file.indexOf('/')) as House;
  const inside = file.slice(house.length + 1);
  return (HOUSES[house] as readonly string[]).findIndex(
    (room) => inside === room || (room.endsWith('/') && inside.startsWith(room)),
  );
}

describe('the import graph, types counted', () => {
  it('knows the room of every file', () => {
    expect(FILES.length).toBeGreaterThan(600);
    expect(FILES.filter((file) => storey(file) < 0)).toEqual([]);
    expect([...GRAPH.values()].flat().filter((file) => !GRAPH.has(file))).toEqual([]);
  });

  it('points down inside a house, and from server and client to shared alone', () => {
    const wrong = FILES.flatMap((file) =>
      importsOf(file)
        .filter((to) => {
          const [here, there] = [file.split('/')[0], to.split('/')[0]];
          return here === there ? storey(to) > storey(file) : there !== 'shared' || here === 'shared';
        })
        .map((to) => `${file} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circle of files', () => {
    // What imports nothing that is left goes, until nothing goes any more: what stays runs in circles or into one.
    const left = new Map(GRAPH);
    for (let before = -1; before !== left.size; ) {
      before = left.size;
      for (const [file, to] of left) if (!to.some((each) => left.has(each))) left.delete(file);
    }
    expect([...left.keys()]).toEqual([]);
  });
});

describe('a file', () => {
  const lines = FILES.map((file) => ({ file, count: source(file).trimEnd().split('\n').length }));

  it('holds one idea', () => {
    expect(lines.filter(({ count }) => count > LINES_MAX)).toEqual([]);
    const counts = lines.map(({ count }) => count).sort((a, b) => a - b);
    expect(counts[counts.length >> 1]).toBeLessThanOrEqual(MEDIAN_LINES_MAX);
  });

  it('opens with what it holds', () => {
    expect(FILES.filter((file) => !/^(?:#!.*\n)?\/[/*]/.test(source(file)))).toEqual([]);
  });
});
