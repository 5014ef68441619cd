// A whole server in this process, on a port of its own with a database of its own. One per test file: Colyseus keeps
// its rooms in module state.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, type AppOptions, createApp } from '../../server/app.ts';
import { watchedClock } from '../../server/clock.ts';
import type { Config } from '../../server/config.ts';
import { openLog } from '../../server/log.ts';
import type { CreatedRoom, MatchSettings } from '../../shared/protocol/messages.ts';
import type { RoundSpec } from '../../shared/rounds.ts';
import { goalie } from './match.ts';

export interface TestServer {
  readonly url: string;
  readonly dataDir: string;
  /** POST /api/rooms with these rounds. */
  readonly open: (order?: Order) => Promise<CreatedRoom>;
  /** Errors that the server has written down as its own. */
  readonly failures: readonly unknown[];
  /** Lets the server's clock, and nobody else's, jump ahead. */
  readonly forward: (seconds: number) => void;
  /** The machine sleeps, or somebody sets its clock: no time has passed, the clock has jumped. Back with a minus. */
  readonly setClock: (seconds: number) => void;
  readonly stop: () => Promise<void>;
}

export interface Order {
  readonly playlist?: string | readonly RoundSpec[];
  readonly settings?: Partial<MatchSettings>;
}

export const dataFolder = (): string => mkdtempSync(join(tmpdir(), 'overexposed-test-'));

interface BootOptions {
  readonly dataDir?: string;
  readonly config?: Partial<Config>;
  readonly pool?: AppOptions['pool'];
  readonly interfaces?: AppOptions['interfaces'];
  readonly database?: AppOptions['database'];
}

export async function bootServer(options: BootOptions = {}): Promise<TestServer> {
  const dataDir = options.dataDir ?? dataFolder();
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    dataDir,
    acceptLoss: false,
    trustProxy: false,
    publicUrl: null,
    metricsToken: null,
    logLevel: 'error',
    ...options.config,
  };
  const failures: unknown[] = [];
  const log = openLog('error', { write: (line: string) => failures.push(JSON.parse(line)) });
  let aheadMs = 0;
  let setMs = 0;
  const machine = watchedClock(() => Date.now() + setMs);
  const app: App = createApp({
    config,
    log,
    clock: { now: () => machine.now() + aheadMs, onJump: machine.onJump },
    pool: options.pool,
    interfaces: options.interfaces,
    database: options.database,
    ageEveryMs: 100,
  });
  const url = `http://127.0.0.1:${await app.start()}`;
  return {
    url,
    dataDir,
    failures,
    open: (order) => openRoom(url, order),
    forward(seconds) {
      aheadMs += seconds * 1000;
    },
    setClock(seconds) {
      setMs += seconds * 1000;
    },
    async stop() {
      await app.stop();
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export async function openRoom(url: string, { playlist, settings }: Order = {}): Promise<CreatedRoom> {
  const response = await postJson(`${url}/api/rooms`, {
    playlist: playlist ?? [goalie(), goalie()],
    settings,
  });
  if (response.status !== 201) throw new Error(`no room: ${response.status} ${await response.text()}`);
  return response.json();
}

export const postJson = (url: string, body: unknown): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
