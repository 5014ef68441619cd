// What the server says when its settings make no sense: a sentence, and it does not start.

import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { ServerProcess } from '../support/process.ts';
import { dataFolder } from '../support/server.ts';

const DATA_DIR = dataFolder();
afterAll(() => rmSync(DATA_DIR, { recursive: true, force: true }));

it.each([
  ['PUBLIC_URL', 'https://school.example/game', /PUBLIC_URL=https:\/\/school\.example\/game: .*no sub-path/],
  ['PUBLIC_URL', 'https://school.example/?class=3', /no sub-path/],
  ['PUBLIC_URL', 'https://ada:secret@school.example', /^(?!.*secret).*PUBLIC_URL: .*no sub-path/s],
  ['PORT', 'harbour', /PORT=harbour: must be a number/],
])('%s=%s is refused at the start', async (name, value, sentence) => {
  const started = ServerProcess.start({ DATA_DIR, [name]: value });
  await expect(started).rejects.toThrow(sentence);
});
