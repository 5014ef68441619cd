// Puts the server together: one port for pages, API, joining and sockets; one database; one pool. Composition only.
import http from 'node:http';
import { defineRoom, defineServer, matchMaker } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import type { Application } from 'express';
import type { Logger } from 'pino';
import { ROOM_NAME } from '../shared/protocol/messages.ts';
import { AttackerPool } from './attackers/pool.ts';
import type { Config } from './config.ts';
import { isSameOrigin } from './http/addresses.ts';
import { builtFiles, copyOfBuild, pages } from './http/assets.ts';
import { guard, restrictMatchmaking } from './http/guard.ts';
import { startMetrics } from './http/metrics.ts';
import { addLastResorts, addRoutes } from './http/routes.ts';
import { securityHeaders } from './http/security.ts';
import { MatchRoom } from './room/MatchRoom.ts';
import { reopenRooms } from './room/opening.ts';
import type { RoomParts } from './room/parts.ts';
import { openDatabase } from './store/database.ts';
import { EventLog } from './store/eventLog.ts';

const MESSAGE_BYTES_MAX = 4096;
const PING_MS = 3_000; // twice unanswered: gone, after 6 to 9 s
const BEAT_MS = 1_000;
const SHUTDOWN_MS_MAX = 10_000;

export interface AppOptions {
  readonly config: Config;
  readonly log: Logger;
  /** Serves the client from its sources, with reload on change. */
  readonly dev?: boolean;
  /** Ends the process on SIGTERM and SIGINT; off where the process is not ours, as in tests. */
  readonly ownsProcess?: boolean;
  readonly now?: () => number;
  /** How often rooms ask themselves whether they have been left. */
  readonly ageEveryMs?: number;
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
  const { config, log, dev = false, ownsProcess = false, now = Date.now, ageEveryMs = 60_000 } = options;
  const database = openDatabase(config.dataDir);
  const eventLog = new EventLog(database);
  const threads = new AttackerPool();
  const pool = options.pool ?? threads;
  const failed: RoomParts['failed'] = (error, where) =>
    log.error({ err: error, ...where }, 'something broke');
  const parts: RoomParts = { log: eventLog, pool, now, ageEveryMs, failed };

  const build = dev ? null : copyOfBuild(config.dataDir);
  const httpServer = http.createServer();
  guard(httpServer, config, now);
  restrictMatchmaking();
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
    express: (app) => addPages(app, { config, parts, build }),
    logger: colyseusLogger(log),
    greet: false,
    gracefullyShutdown: ownsProcess,
  });

  const beating = setInterval(() => {
    if (matchMaker.stats.local.roomCount > 0) eventLog.beat(now());
  }, BEAT_MS).unref();
  server.onBeforeShutdown(() => {
    if (ownsProcess) setTimeout(() => process.exit(1), SHUTDOWN_MS_MAX).unref();
    if (matchMaker.stats.local.roomCount > 0) eventLog.beat(now());
  });
  server.onShutdown(async () => {
    clearInterval(beating);
    await eventLog.drain();
    database.close();
    await threads.close();
  });

  return {
    async start() {
      const refused = new Promise<never>((_, reject) => httpServer.once('error', reject));
      const listening = server.listen(config.port, config.host);
      await Promise.race([listening, refused]);
      const reopened = await reopenRooms(eventLog, (match, error) =>
        failed(error, { match, during: 'reopening' }),
      );
      log.info({ rooms: reopened }, 'ready');
      const address = httpServer.address();
      return typeof address === 'object' && address ? address.port : config.port;
    },
    stop: () => server.gracefullyShutdown(false),
  };
}

async function addPages(
  app: Application,
  { config, parts, build }: { config: Config; parts: RoomParts; build: string | null },
): Promise<void> {
  app.disable('x-powered-by');
  if (build) app.use(securityHeaders(config)); // Vite's pages need inline scripts
  addRoutes(app, config, parts, startMetrics());
  if (!build) {
    const { createServer } = await import('vite');
    const configFile = new URL('../client/vite.config.ts', import.meta.url).pathname;
    const vite = await createServer({
      configFile,
      appType: 'spa',
      server: { middlewareMode: true, hmr: { port: 24_678 } },
    });
    app.use(vite.middlewares);
  } else {
    app.use(pages(build, config)); // before the files: '/' has a card too
    app.use(builtFiles(build));
  }
  addLastResorts(app, parts);
}

/** Colyseus writes sentences and errors through console-like methods. */
function colyseusLogger(log: Logger) {
  const through =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (...said: unknown[]) =>
      log[level](said.map(String).join(' '));
  return {
    debug: through('debug'),
    info: through('debug'),
    log: through('debug'),
    warn: through('warn'),
    error: through('warn'),
  };
}
