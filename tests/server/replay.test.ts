// `npm run replay -- MATCH` beside a server that is running, after it, and on a folder of before.
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf, writeFolder } from '../support/asBefore.ts';
import { host, player, toGuessing } from '../support/client.ts';
import { at } from '../support/match.ts';
import { bootServer, dataFolder, type TestServer } from '../support/server.ts';

const command = fileURLToPath(new URL('../../server/replay/main.ts', import.meta.url));

/** What the command prints, and its exit code. */
const replay = (dataDir: string, ...match: readonly string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const env = { ...process.env, DATA_DIR: dataDir };
    execFile(process.execPath, [command, ...match], { env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

describe('beside a server that is running', () => {
  const dataDir = dataFolder();
  let server: TestServer;
  beforeAll(async () => {
    server = await bootServer({ dataDir });
  });
  afterAll(async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('tells a match as far as it has come, by code and by id, and the match goes on', async () => {
    const room = await server.open();
    const ada = await player(server.url, room, 'Ada');
    const boss = await host(server.url, room);
    await toGuessing(boss);
    await ada.do('guess', { round: 0, guess: at(33, 44) });
    const byCode = await replay(dataDir, room.code.toLowerCase());
    expect(byCode).toMatchObject({ code: 0, err: '' });
    expect(byCode.out).toMatch(/Ada \(p1\) places \{"places":\[\{"x":33,"y":44\}\]\}\n/);
    expect(byCode.out).not.toMatch(/[0-9a-f]{64}|127\.0\.0\.1/);
    for (const key of [room.hostKey, ada.seatKey]) expect(byCode.out).not.toContain(key);
    await ada.do('guess', { round: 0, guess: at(34, 45) });
    const byId = await replay(dataDir, room.matchId);
    expect(byId.out.slice(0, byCode.out.length)).toBe(byCode.out);
    expect(byId.out.slice(byCode.out.length)).toContain('{"x":34,"y":45}');
    expect(server.failures).toEqual([]);
  });

  it('lists the latest matches where none is named, and says what it cannot find', async () => {
    const { matchId, code } = await server.open();
    expect((await replay(dataDir)).out).toMatch(
      new RegExp(`^${matchId} {2}${code} {2}\\d{4}-.* {2}open$`, 'm'),
    );
    const unknown = await replay(dataDir, 'no-such');
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toContain('"no-such"');
    expect((await replay(join(dataDir, 'nowhere'), code)).err).toMatch(/^No matches are kept in /);
  });
});

it('tells a match of version 0.1.0 with its scores, and changes nothing in its folder', async () => {
  const dataDir = dataFolder();
  writeFolder(dataDir, [{ id: 'test-match', lines: linesOf('find.finished') }]);
  const { code, out } = await replay(dataDir, 'test-match');
  expect(code).toBe(0);
  expect(out).toMatch(/Round 1 of \d is over; not looking is .* m off\n {4}.*: \d+ points/);
  const before = new DatabaseSync(join(dataDir, 'overexposed.db'));
  expect(before.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
  expect(before.prepare('PRAGMA application_id').get()).toEqual({ application_id: 0 });
  before.close();
  rmSync(dataDir, { recursive: true, force: true });
});
