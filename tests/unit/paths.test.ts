// What the project's own pages say is where they say it is: every path between backticks is there.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const project = new URL('../../', import.meta.url);
const FOLDERS = 'client|server|shared|tests';

/** Paths from the project's folder, as they are written; names to be filled in (NAME, LANG, *) are left out. */
const pathsIn = (page: string): readonly string[] => {
  const text = readFileSync(new URL(page, project), 'utf8');
  const found = text.matchAll(new RegExp(`\\b(?:${FOLDERS})/[\\w./*{},-]*[\\w/]`, 'g'));
  return [...found].map(([path]) => path).filter((path) => !/NAME|LANG|[*{}]/.test(path));
};

describe.each(['README.md', 'CONTRIBUTING.md', 'shared/README.md'])('%s', (page) => {
  it('names files and folders that are there', () => {
    expect(pathsIn(page).filter((path) => !existsSync(new URL(path, project)))).toEqual([]);
  });
});

it('finds the paths at all', () => {
  expect(pathsIn('CONTRIBUTING.md')).toContain('server/match/view.ts');
  expect(pathsIn('CONTRIBUTING.md').length).toBeGreaterThan(40);
});
