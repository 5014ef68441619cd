// Twenty thousand odd requests at the real process, with a room in play: it lives, keeps the guess, answers no error
// of its own with nothing, writes short lines, and keeps no memory for as many more.
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { LINE_BYTES_MAX } from '../../server/log.ts';
import { seeded } from '../../shared/random/seeded.ts';
import { host, player, toGuessing } from '../support/client.ts';
import { at, goalie } from '../support/match.ts';
import { oddRequest } from '../support/oddRequests.ts';
import { ServerProcess } from '../support/process.ts';
import { sendRaw } from '../support/raw.ts';
import { dataFolder, openRoom } from '../support/server.ts';

const REQUESTS = 20_000;
const QUIET_MS = 65_000; // longer than an idle drawing thread lives: with it goes more memory than is looked for
const AT_ONCE = 40;
const MEBIBYTE = 1_048_576;

const DATA_DIR = dataFolder();
const running: ServerProcess[] = [];
afterAll(async () => {
  for (const server of running) await server.end('SIGKILL');
  rmSync(DATA_DIR, { recursive: true, force: true });
});

/** Resident memory of a process, in MiB. */
function residentMib(pid: number): number {
  const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
  return (pages * 4_096) / MEBIBYTE;
}

it.skipIf(process.platform !== 'linux')(
  'twenty thousand odd requests after twice as many',
  { timeout: 900_000 },
  async () => {
    const server = await ServerProcess.start({ DATA_DIR, PORT: '0', LOG_LEVEL: 'info' });
    running.push(server);
    const room = await openRoom(server.url, { playlist: [goalie(75)], settings: { timer: 'off' } });
    const boss = await host(server.url, room);
    const ada = await player(server.url, room, 'Ada');
    await toGuessing(boss);
    await ada.do('guess', { round: 0, guess: at(12, 34) });

    const rng = seeded('twenty thousand');
    const answers = new Map<number | null, number>();
    const fuzz = async (count: number) => {
      let sent = 0;
      const sender = async () => {
        while (sent < count) {
          sent += 1;
          const bytes = oddRequest(rng, room.code);
          const { status, body } = await sendRaw(server.url, bytes, 25);
          answers.set(status, (answers.get(status) ?? 0) + 1);
          if (status !== null && status >= 500) expect([bytes.slice(0, 400), status, body]).toEqual([]);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, sender));
    };
    const quiet = () => new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    await fuzz(2 * REQUESTS); // the engine takes the room that such a flood needs, and keeps it
    await quiet();
    const before = residentMib(server.pid);
    await fuzz(REQUESTS);
    const peak = residentMib(server.pid);
    expect((await ada.hello()).you).toMatchObject({ name: 'Ada', guess: at(12, 34) });

    const log = server.said();
    for (const line of log.split('\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(LINE_BYTES_MAX);
    expect(log).not.toContain('rawPacket');
    expect(log).not.toContain('SERVER_ERROR');
    expect(log.length).toBeLessThan(200_000);

    await quiet();
    const after = residentMib(server.pid);
    console.log({ before, peak, after, logBytes: log.length, answers: Object.fromEntries(answers) });
    expect(after - before).toBeLessThan(50);
  },
);
