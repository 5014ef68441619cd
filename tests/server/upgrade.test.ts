// The first start of this version on the data folder of version 0.1.0.
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MatchResults, ProtectionOverall } from '../../shared/protocol/results.ts';
import { linesOf, named, writeFolder } from '../support/asBefore.ts';
import { screen } from '../support/client.ts';
import { bootServer, dataFolder, type TestServer } from '../support/server.ts';

const dataDir = dataFolder();
let server: TestServer;
beforeAll(async () => {
  writeFolder(dataDir, [
    { id: 'open', code: 'BCDG', open: true, lines: named('open', 'find.open', 'BCDG') },
    { id: 'torn', code: 'BCDH', open: true, lines: named('torn', 'find.open', 'BCDH').slice(1) },
    { id: 'test-match', lines: linesOf('find.finished') },
    { id: 'other', code: 'BCDJ', lines: named('other', 'pay.finished', 'BCDJ') },
  ]);
  server = await bootServer({ dataDir });
});
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const get = async <T>(path: string) => (await (await fetch(`${server.url}${path}`)).json()) as T;

describe('L3 a server that finds matches of version 0.1.0', () => {
  it('has their rooms back where they stood', async () => {
    const watcher = await screen(server.url, { code: 'BCDG' });
    const { phase, rounds } = await watcher.hello();
    expect(phase).toMatchObject({ name: 'guessing', round: 1 });
    expect(rounds[0]?.medianError).toBeGreaterThan(0);
    await watcher.leave();
  });

  it('reports the one that it cannot read, by its id, and opens no room for it', async () => {
    expect(JSON.stringify(server.failures)).toContain('"match":"torn"');
    expect((await fetch(`${server.url}/api/rooms/BCDH`)).ok).toBe(false);
  });

  it('adds the finished ones to the board of all matches, once', async () => {
    const matches = async () => (await get<ProtectionOverall>('/api/protection?since=2026-01-01')).matches;
    const results = await get<MatchResults>('/api/matches/test-match/results.json');
    expect(results.rounds).toHaveLength(3);
    await expect.poll(async () => get<MatchResults>('/api/matches/other/results.json')).toBeTruthy();
    server.forward(61);
    await expect.poll(matches).toBe(2);
  });
});
