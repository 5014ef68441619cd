// The tests in layers: short ones by what they need (`npm test`), and `*.long.test.ts`, which take more than 20 s each
// (`npm run test:long`) and run one file at a time, since some of them measure or flood the machine.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const long = 'tests/**/*.long.test.ts';
const browser = 'tests/support/chromium.ts';
const properties = 'tests/support/properties.ts';

export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: 3, // browser and server tests mostly wait, unit tests mostly count
    expect: { poll: { timeout: 15_000 } }, // what comes at all is right: a busy machine is slow
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: [properties],
          exclude: [long],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['tests/server/**/*.test.ts'],
          exclude: [long],
          pool: 'forks',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [long],
          globalSetup: browser,
          pool: 'forks',
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: [long],
          globalSetup: browser,
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 900_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
