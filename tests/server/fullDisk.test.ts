// A disk that is full or refuses, under a running server and at a start; and one that fails to flush.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { FORMAT } from '../../server/match/events.ts';
import { type Database, openDatabase } from '../../server/store/database.ts';
import { EventLog } from '../../server/store/eventLog.ts';
import { type Guest, host, player, toGuessing } from '../support/client.ts';
import { at, goalie } from '../support/match.ts';
import { ServerProcess } from '../support/process.ts';
import { bootServer, dataFolder, openRoom, postJson, type TestServer } from '../support/server.ts';

const MAIN = new URL('../../server/main.ts', import.meta.url).href;
const folders: string[] = [];
let server: TestServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const newFolder = () => {
  const folder = dataFolder();
  folders.push(folder);
  return folder;
};

async function playing() {
  const dataDir = newFolder();
  const database = openDatabase(dataDir);
  server = await bootServer({ dataDir, database });
  const room = await server.open({ playlist: [goalie(60)] });
  const boss = await host(server.url, room);
  const ada = await player(server.url, room, 'Ada');
  await toGuessing(boss);
  return { dataDir, database, server, room, boss, ada };
}
const limit = ({ sql }: Database, pages: number) => sql.exec(`PRAGMA max_page_count = ${pages}`);
const guess = (phone: Guest, x: number) => phone.ask('guess', { round: 0, guess: at(x, 5) });

/** Guesses until the disk is full, and then fills its last bytes with what is small; the last guess acknowledged. */
async function untilFull(phone: Guest, boss: Guest): Promise<number> {
  let kept = -1;
  for (let n = 0; n < 100; n++) {
    const outcome = await guess(phone, n);
    if (outcome.ok) kept = n;
    else if (!(await boss.ask('host.lock', { locked: false })).ok) return kept;
  }
  throw new Error('it never fills');
}

describe('a disk that fills up in a round', () => {
  it('G6 refuses guesses with a sentence, tells the host, loses nothing, and goes on when there is room', async () => {
    const { database, room, boss, ada, server: here } = await playing();
    limit(database, 1);
    const kept = await untilFull(ada, boss);
    await expect.poll(() => boss.room.state.trouble).toBe('disk-full');
    expect((await ada.hello()).you?.guess).toEqual(at(kept, 5));
    expect(await boss.ask('host.extend', { seconds: 15 })).toMatchObject({ refusal: 'disk-full' });
    await expect(player(here.url, room, 'Bo')).rejects.toThrow('disk-full');
    await new Promise((resolve) => setTimeout(resolve, 2_500)); // two heartbeats and many ticks
    expect(here.failures.length).toBe(1); // told once, not once a tick

    limit(database, 1_000_000);
    await expect.poll(() => boss.room.state.trouble).toBe('');
    expect(await guess(ada, 77)).toMatchObject({ ok: true });
    await player(here.url, room, 'Bo');
    await boss.do('host.next');
    expect((await ada.phase('reveal')).reveal.guesses).toMatchObject([{ guess: at(77, 5) }]);
  });

  it('G6 a read-only database likewise, and what was acknowledged is there after a restart', async () => {
    const { dataDir, database, room, boss, ada, server: here } = await playing();
    await guess(ada, 33);
    database.sql.exec('PRAGMA query_only = ON');
    expect(await guess(ada, 34)).toMatchObject({ refusal: 'disk-refuses' });
    await expect.poll(() => boss.room.state.trouble).toBe('disk-refuses');
    const refusedRoom = await postJson(`${here.url}/api/rooms`, { playlist: [goalie()] });
    expect(refusedRoom.status).toBe(507);
    expect(await refusedRoom.json()).toMatchObject({ error: 'disk-refuses' });
    database.sql.exec('PRAGMA query_only = OFF');
    await here.stop();
    server = await bootServer({ dataDir });
    const back = await player(server.url, room, 'Ada', ada.seatKey);
    expect((await back.hello()).you?.guess).toEqual(at(33, 5));
  });

  it('G6 a deadline that cannot be written waits for room, and the round closes then', async () => {
    const { database, boss, ada, server: here } = await playing();
    limit(database, 1);
    const kept = await untilFull(ada, boss);
    here.forward(61);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await ada.phase('guessing');
    limit(database, 1_000_000);
    await expect.poll(async () => (await ada.hello()).phase.name).toBe('reveal');
    expect((await ada.phase('reveal')).reveal.guesses).toMatchObject([{ guess: at(kept, 5) }]);
  });
});

describe('a start', () => {
  it.skipIf(process.platform === 'win32')('on a disk that takes nothing says so in a sentence', async () => {
    const folder = newFolder();
    const child = spawn(
      'sh',
      ['-c', `trap '' XFSZ; ulimit -f 4; exec "$0" "$1"`, process.execPath, fileURLToPath(MAIN)],
      { env: { PATH: process.env.PATH, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder } },
    );
    const said: string[] = [];
    child.stderr.on('data', (chunk) => said.push(String(chunk)));
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
    expect(said.join('')).toMatch(/data folder .* (is full|cannot be written)\./);
    expect(said.join('')).not.toContain('at ');
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'on a read-only folder says so',
    async () => {
      const folder = newFolder();
      chmodSync(folder, 0o500);
      await expect(ServerProcess.start({ PORT: '0', DATA_DIR: folder })).rejects.toThrow('cannot be written');
    },
  );

  it('without its log says so instead of opening no rooms, and with ACCEPT_LOSS opens', async () => {
    const folder = newFolder();
    const first = await ServerProcess.start({ PORT: '0', DATA_DIR: folder });
    await openRoom(first.url);
    await first.end('SIGKILL');
    rmSync(join(folder, 'overexposed.db-wal'));
    const env = { PORT: '0', DATA_DIR: folder };
    await expect(ServerProcess.start(env)).rejects.toThrow(
      /overexposed\.db-wal.*missing[\s\S]*ACCEPT_LOSS=yes/,
    );
    const again = await ServerProcess.start({ ...env, ACCEPT_LOSS: 'yes' });
    await again.end('SIGTERM');
  });
});

describe('a flush that fails', () => {
  it('G6 ends the process, and what waited for it is never acknowledged', async () => {
    const database = openDatabase(newFolder());
    let ended: unknown = null;
    const broken = { ...database, sync: () => Promise.reject(new Error('EIO')) };
    const log = new EventLog(broken, (error) => {
      ended = error;
    });
    let acknowledged = false;
    void log
      .create({
        ...({
          type: 'created',
          format: FORMAT,
          id: 'm',
          code: 'KMPX',
          hostKeyHash: '',
          playlist: 'own',
          specs: [],
        } as const),
        ...{ settings: { timer: 'on', pace: 'teacher', capacity: 9 } as const, at: 1 },
      })
      .then(() => {
        acknowledged = true;
      });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ended).toEqual(new Error('EIO'));
    expect(acknowledged).toBe(false);
    database.close();
  });

  it.skipIf(process.platform !== 'linux')('G6 ends the shipped server with code 1', async () => {
    const entry = join(newFolder(), 'server.mjs');
    // closes the log's descriptor under the server's feet: the next flush fails as on a disk that has gone
    writeFileSync(
      entry,
      `import { closeSync, readdirSync, readlinkSync } from 'node:fs';
       await import(${JSON.stringify(MAIN)});
       process.on('SIGWINCH', () => {
         const links = readdirSync('/proc/self/fd').filter((fd) => {
           try { return readlinkSync('/proc/self/fd/' + fd).endsWith('-wal'); } catch { return false; }
         });
         closeSync(Math.max(...links.map(Number)));
       });`,
    );
    const running = await ServerProcess.start({ PORT: '0', DATA_DIR: newFolder() }, entry);
    await openRoom(running.url);
    running.send('SIGWINCH');
    const isOpened = () =>
      openRoom(running.url).then(
        () => true,
        () => false,
      );
    await expect.poll(isOpened).toBe(false); // from when the signal has come through
    expect(await running.exited).toBe(1);
  });
});
