// RULES.md and the tests cite each other: no rule without a test that begins with its number, no number without a rule.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const idsIn = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].flatMap((found) => found[1]?.trim().split(' ') ?? []));

const rules = idsIn(readFileSync(`${root}server/match/RULES.md`, 'utf8'), /^- \*\*([A-Z]\d+)\*\* /gm);
const tested = idsIn(
  globSync('tests/{unit/server,server}/**/*.test.ts', {
    cwd: root,
  })
    .map((path) => readFileSync(`${root}${path}`, 'utf8'))
    .join('\n'),
  /\(\s*['"`]((?:[A-Z]\d+ )+)/g,
);

describe('the rules', () => {
  it('are each begun with by a test', () => {
    expect(rules.size).toBeGreaterThan(30);
    expect([...rules].filter((id) => !tested.has(id))).toEqual([]);
  });

  it('are cited only where they exist', () => {
    expect([...tested].filter((id) => !rules.has(id))).toEqual([]);
  });
});
