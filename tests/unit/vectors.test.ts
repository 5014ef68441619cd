// The reference values are only worth something where a test reads them: every file, and every list of values in it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tests = new URL('./', import.meta.url);
const vectors = new URL('../vectors/', import.meta.url);

const sources = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') || name.endsWith('pairLayout.ts'))
  .map((name) => readFileSync(new URL(name, tests), 'utf8'));
const files = readdirSync(vectors);

/** Tests that import a vector file, as one text. */
const readersOf = (file: string) =>
  sources.filter((source) => source.includes(`vectors/${file}'`) && source.includes('import')).join('\n');

const heldBy = (file: string) =>
  JSON.parse(readFileSync(new URL(file, vectors), 'utf8')) as Readonly<Record<string, unknown>> & {
    readonly summary?: Readonly<Record<string, unknown>>;
  };

/** Names of what a file holds besides sentences, switches and what a file says about itself; also in its summary. */
function namesOfValues(file: string): readonly string[] {
  const about = ['source', 'tolerance', 'notes', 'layout', 'algorithm'];
  const held = heldBy(file);
  return Object.entries({ ...held, ...held.summary })
    .filter(([name, value]) => !about.includes(name) && ['object', 'number'].includes(typeof value))
    .map(([name]) => name);
}

describe('reference values', () => {
  it('are there', () => expect(files.length).toBeGreaterThan(20));

  it.each(files)('of %s are met by a test', (file) => {
    const readers = readersOf(file);
    expect(readers).not.toBe('');
    expect(namesOfValues(file).filter((name) => !new RegExp(`\\b${name}\\b`).test(readers))).toEqual([]);
  });
});
