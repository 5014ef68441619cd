// README.md says what is there: every setting, every address, every script, every bench.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../server/config.ts';
import { isPage } from '../../server/http/assets.ts';
import { commandLine, commandLines, firstColumn, spokenCommands } from '../support/readme.ts';

const project = new URL('../../', import.meta.url);
const scripts: Record<string, string> = JSON.parse(
  readFileSync(new URL('package.json', project), 'utf8'),
).scripts;

describe('README.md', () => {
  it('has every setting that is read, and no other', () => {
    const named = firstColumn('setting').map((word) => word.replace(/=.*/, ''));
    expect(named.toSorted()).toEqual([...SETTINGS].toSorted());
  });

  it('has addresses that are pages', () => {
    const paths = firstColumn('address').map((path) => path.replace('CODE', 'BCDG').replace('ID', 'abc'));
    expect(paths.length).toBeGreaterThan(8);
    for (const path of paths) expect(isPage(path), path).toBe(true);
  });

  it('has commands that package.json knows', () => {
    const typed = [...commandLines, ...spokenCommands].flatMap((line) => line.split(' && '));
    const named = typed.map((line) => /^npm (?:run )?(?:-s )?([\w:]+)/.exec(line)?.[1] ?? line);
    for (const name of named) if (name !== 'ci') expect(Object.keys(scripts)).toContain(name);
    expect(commandLine(/npm start$/)).toBe('npm ci && npm start');
    expect(commandLine(/npm test$/)).toBe('npm ci && npm test');
  });

  it('has every bench that can be typed', () => {
    const named = firstColumn('bench').toSorted();
    const runnable = readdirSync(new URL('tests/bench/', project))
      .filter((file) =>
        /^export (async )?function run\b/m.test(
          readFileSync(new URL(`tests/bench/${file}`, project), 'utf8'),
        ),
      )
      .map((file) => file.replace('.ts', ''));
    expect(named).toEqual(runnable.toSorted());
  });

  it('has the two commands that .ci/run gives to tests', () => {
    const ran = readFileSync(new URL('.ci/run', project), 'utf8').split('\n');
    for (const line of ['npm ci --include=dev', 'npm test', 'npm run test:long']) expect(ran).toContain(line);
    expect(spokenCommands).toContain('npm run test:long');
  });
});
