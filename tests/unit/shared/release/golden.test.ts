// Published bytes stay: with the same randomness a release is the same, whatever is rearranged behind it.
// Where a formula is meant to change, or a family is new, UPDATE_GOLDEN=1 writes the hashes, and review sees them.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keys, released } from './golden.ts';

const file = new URL('./golden.json', import.meta.url);
if (process.env.UPDATE_GOLDEN) {
  const hashes = Object.fromEntries(keys().map((key) => [key, released(key)]));
  writeFileSync(file, `${JSON.stringify(hashes, null, 1)}\n`);
}
const before = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

describe('published bytes', () => {
  it('are pinned for hundreds of plans', () => expect(Object.keys(before).length).toBeGreaterThan(500));

  it.each(Object.keys(before))('%s', (key) => expect(released(key)).toBe(before[key]));
});
