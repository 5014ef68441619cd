// Puts the server together: one port for pages, API, joining and sockets; one database; one pool. Composition only.
import http from 'node:http';
import { defineRoom, defineServer, matchMaker } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import express, { type Application } from 'express';
import type { Logger } from 'pino';
import { REFUSALS } from '../shared/protocol/refusals.ts';
import { ROOM_NAME } from '../shared/protocol/room.ts';
import { type Clock, watchedClock } from './clock.ts';
import type { Config } from './config.ts';
import { Faults } from './faults.ts';
import { candidates, isSameOrigin } from './http/addresses.ts';
import { Admission } from './http/admission.ts';
import { builtFiles, CLIENT_CONFIG, copyOfBuild, pages } from './http/assets.ts';
import { guard, restrictMatchmaking } from './http/guard.ts';
import { addJoining } from './http/joining.ts';
import { startMetrics } from './http/metrics.ts';
import type { Candidate, Interfaces } from './http/reachable.ts';
import { addLastResorts, addRoutes } from './http/routes.ts';
import { securityHeaders } from './http/security.ts';
import { ownConsole, ownProcess } from './ownProcess.ts';
import { OlderLogs } from './results/olderLogs.ts';
import { Arrivals } from './room/arrivals.ts';
import { MatchRoom } from './room/MatchRoom.ts';
import { reopenRooms } from './room/opening.ts';
import type { RoomParts } from './room/parts.ts';
import { type Database, openDatabase } from './store/database.ts';
import { EventLog } from './store/eventLog.ts';
import { AttackerPool } from './workers/pool.ts';

const MESSAGE_BYTES_MAX = 4096;
const PING_MS = 3_000; // twice unanswered: gone, after 6 to 9 s
const BEAT_MS = 1_000;
// Requests are small; whoever takes longer to send one is holding a connection.
const TIMES = { headersTimeout: 8_000, requestTimeout: 9_000, connectionsCheckingInterval: 1_000 };

export interface AppOptions {
  readonly config: Config;
  readonly log: Logger;
  /** Serves the client from its sources, with reload on change. */
  readonly dev?: boolean;
  /** Ends the process on signals and on errors at top level; off where it is not ours, as in tests. */
  readonly ownsProcess?: boolean;
  readonly clock?: Clock;
  /** How often rooms ask themselves whether they have been left. */
  readonly ageEveryMs?: number;
  /** The network adapters of this machine; the system's, unless a test has others. */
  readonly interfaces?: () => Interfaces;
  /** Where it is kept; the data folder unless a test brings a database of its own. */
  readonly database?: Database;
  /** Who draws and attacks; worker threads unless a test says otherwise. */
  readonly pool?: RoomParts['pool'];
}

export interface App {
  /** Reopens rooms and listens; the port it got. Rejects when the port is taken. */
  readonly start: () => Promise<number>;
  /** Tells clients to come back, commits, closes. */
  readonly stop: () => Promise<void>;
}

export function createApp(options: AppOptions): App {
  const { config, log, dev = false, ownsProcess = false, ageEveryMs = 60_000 } = options;
  const clock = options.clock ?? watchedClock(Date.now);
  const database = options.database ?? openDatabase(config.dataDir, config);
  const eventLog = new EventLog(database, (error) => {
    log.fatal({ err: error }, 'the disk did not confirm what was written: the server ends, see the README');
    process.exit(1);
  });
  const threads = new AttackerPool();
  const pool = options.pool ?? threads;
  const faults = new Faults(log, clock.now);
  const failed: RoomParts['failed'] = (error, where) => faults.note('room', error, where);
  if (database.torn > 0)
    log.warn(
      { pages: database.torn },
      'the end of the log was half written, as after a power cut; the rest is whole',
    );
  eventLog.health.watch(() => {
    const { trouble } = eventLog.health;
    if (trouble) failed(new Error(REFUSALS[trouble]), { during: 'writing' });
  });
  const older = new OlderLogs(eventLog, (match, error) => failed(error, { match, during: 'bringing up' }));
  const parts: RoomParts = { log: eventLog, pool, ...clock, ageEveryMs, failed };
  const arrivals = new Arrivals(eventLog);

  const offered = () => candidates(config, options.interfaces?.());
  const build = dev ? null : copyOfBuild(config.dataDir);
  const pages = express();
  const httpServer = http.createServer({ ...TIMES, requireHostHeader: false }); // the guard says so in a sentence
  guard(httpServer, pages, { config, log, faults });
  const admission = new Admission(clock.now);
  restrictMatchmaking(admission, arrivals);
  const server = defineServer({
    rooms: { [ROOM_NAME]: defineRoom(MatchRoom, { parts }) },
    transport: new WebSocketTransport({
      server: httpServer,
      maxPayload: MESSAGE_BYTES_MAX,
      pingInterval: PING_MS,
      pingMaxRetries: 2,
      beforeUpgrade: (request) =>
        isSameOrigin(Object.fromEntries(request.headers), config)
          ? undefined
          : new Response('This page may not open a game here.', { status: 403 }),
    }),
    logger: colyseusLogger(log, faults),
    greet: false,
    gracefullyShutdown: false, // its handler would end the process over any promise that nobody waited for
  });
  const stop = () => server.gracefullyShutdown(false);
  if (ownsProcess) ownProcess({ log, faults, stop });

  let isReady = false; // a beat before all rooms are back would take from the others the time they were away
  /** Never throws: a heartbeat that cannot be written must end nothing. */
  const beat = (): void => {
    const at = clock.now(); // read also without rooms, so that a gap in between is no news to the next one
    try {
      if (isReady && matchMaker.stats.local.roomCount > 0) eventLog.beat(at);
    } catch (error) {
      failed(error, { during: 'heartbeat' });
    }
  };
  const beating = setInterval(beat, BEAT_MS).unref();
  server.onBeforeShutdown(() => {
    arrivals.letGo();
    beat();
  });
  server.onShutdown(async () => {
    older.stop();
    clearInterval(beating);
    await eventLog.drain();
    database.close();
    await threads.close();
  });

  return {
    async start() {
      await addPages(pages, { config, parts, build, offered, faults, admission, arrivals });
      const refused = new Promise<never>((_, reject) => httpServer.once('error', reject));
      const listening = server.listen(config.port, config.host);
      await Promise.race([listening, refused]);
      await older.bringUpOpen();
      const reopened = await reopenRooms(eventLog, (match, error) => {
        arrivals.lose(match);
        failed(error, { match, during: 'reopening' });
      });
      void older.bringUpRest();
      isReady = true;
      log.info({ rooms: reopened }, 'ready');
      if (ownsProcess) ownConsole(faults);
      const address = httpServer.address();
      return typeof address === 'object' && address ? address.port : config.port;
    },
    stop,
  };
}

interface Serving {
  readonly config: Config;
  readonly parts: RoomParts;
  readonly build: string | null;
  readonly offered: () => readonly Candidate[];
  readonly faults: Faults;
  readonly admission: Admission;
  readonly arrivals: Arrivals;
}

async function addPages(
  app: Application,
  { config, parts, build, offered, faults, admission, arrivals }: Serving,
): Promise<void> {
  app.disable('x-powered-by');
  if (build) app.use(securityHeaders(config)); // Vite's pages need inline scripts
  addJoining(app);
  addRoutes(app, { config, parts, offered, admission, arrivals, metrics: startMetrics(faults) });
  if (!build) {
    const { createServer } = await import('vite');
    const vite = await createServer({
      configFile: CLIENT_CONFIG,
      appType: 'spa',
      server: { middlewareMode: true, hmr: { port: 24_678 } },
    });
    app.use(vite.middlewares);
  } else {
    app.use(pages(build, config)); // before the files: '/' has a card too
    app.use(builtFiles(build));
  }
  addLastResorts(app, faults);
}

/** Colyseus writes sentences and errors through console-like methods; what clients can make it say is counted. */
function colyseusLogger(log: Logger, faults: Faults) {
  const quietly = (...said: unknown[]) => log.debug(said.map(String).join(' '));
  const counted = (...said: unknown[]) => faults.note('library', said.map(String).join(' '));
  return { debug: quietly, info: quietly, log: quietly, warn: counted, error: counted };
}
