// `npm run bench`: joins per second, guess → acknowledgement and the server's CPU for 200 and 1,000 phones in rooms of
// 50, beside a bare Colyseus room that only relays the same bytes. The phones run in this process, each server in its
// own; an acknowledged guess of the game is on disk. Prints; judges nothing, since the machine may be busy.
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import { host, toGuessing } from '../support/client.ts';
import { goalie } from '../support/match.ts';
import { ServerProcess } from '../support/process.ts';
import { dataFolder, openRoom } from '../support/server.ts';
import { Crowd } from './crowd.ts';
import type { BenchOptions } from './options.ts';
import { usage } from './usage.ts';

const SIZES = [200, 1_000];
const ROOM_SIZE = 50;
const SECONDS = 8;
const BARE = fileURLToPath(new URL('./bareServer.ts', import.meta.url));

export async function run({ isShort }: BenchOptions): Promise<void> {
  const seconds = isShort ? 1 : SECONDS;
  console.log(
    `Rooms of ${ROOM_SIZE}, one guess per phone and second for ${seconds} s; ${availableParallelism()} cores.\n`,
  );
  console.log(
    row('server', 'phones', 'joins/s', 'join p50/p99 ms', 'guesses/s', 'ack p50/p99 ms', 'CPU %', 'MB'),
  );
  for (const size of isShort ? [ROOM_SIZE] : SIZES) {
    await measure('overexposed', { size, seconds }, startGame, openGame);
    await measure('bare room', { size, seconds }, () => ServerProcess.start({}, BARE), openBare);
  }
}

async function measure(
  name: string,
  { size, seconds }: { readonly size: number; readonly seconds: number },
  start: () => Promise<ServerProcess>,
  open: (url: string, room: number) => Promise<Opened>,
): Promise<void> {
  const server = await start();
  const crowd = new Crowd();
  try {
    const rooms = await Promise.all(Array.from({ length: size / ROOM_SIZE }, (_, i) => open(server.url, i)));
    await quiet(server.url);
    const joins = await crowd.join(
      server.url,
      rooms.map(({ code }) => code),
      size,
    );
    await Promise.all(rooms.map(({ begin }) => begin()));
    await quiet(server.url);
    const before = await usage(server.url);
    const guesses = await crowd.guess(seconds);
    const after = await usage(server.url);
    const cpuPercent = (100 * (after.cpuSeconds - before.cpuSeconds)) / ((after.at - before.at) / 1000);
    const pair = ({ p50, p99 }: { p50: number; p99: number }) => `${p50.toFixed(1)} / ${p99.toFixed(1)}`;
    console.log(
      row(
        name,
        size,
        joins.perSecond.toFixed(0),
        pair(joins),
        guesses.perSecond.toFixed(0),
        pair(guesses),
        cpuPercent.toFixed(1),
        (after.bytes / 1e6).toFixed(0),
      ),
    );
    if (guesses.refused > 0) console.log(`  ${guesses.refused} guesses were refused`);
  } finally {
    await server.end('SIGKILL');
  }
}

interface Opened {
  readonly code: string;
  /** On to guessing. */
  readonly begin: () => Promise<void>;
}

const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function startGame(): Promise<ServerProcess> {
  const dataDir = dataFolder();
  folders.push(dataDir);
  return ServerProcess.start({ PORT: '0', DATA_DIR: dataDir, TRUST_PROXY: 'yes' });
}

async function openGame(url: string): Promise<Opened> {
  const room: CreatedRoom = await openRoom(url, {
    playlist: [goalie()],
    settings: { timer: 'off', capacity: ROOM_SIZE },
  });
  const begin = async () => toGuessing(await host(url, room));
  return { code: room.code, begin };
}

async function openBare(url: string, room: number): Promise<Opened> {
  const code = `bare${room}`;
  const response = await fetch(`${url}/rooms/${code}`, { method: 'POST' });
  if (response.status !== 201) throw new Error(`no bare room: ${response.status}`);
  return { code, begin: async () => {} };
}

/** Until draws and attackers are done: they are the game's, but not the guesses'. */
async function quiet(url: string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    const before = await usage(url);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const after = await usage(url);
    if ((after.cpuSeconds - before.cpuSeconds) / ((after.at - before.at) / 1000) < 0.1) return;
  }
}

const WIDTHS = [12, 7, 8, 17, 10, 16, 6, 5];
const row = (...cells: readonly (string | number)[]): string =>
  cells
    .map((cell, i) => (i === 0 ? String(cell).padEnd(WIDTHS[i] ?? 0) : String(cell).padStart(WIDTHS[i] ?? 0)))
    .join('  ');
