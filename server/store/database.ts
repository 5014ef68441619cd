// Opens the one database file and brings its tables up to date. Nothing here knows what an event means.
import { closeSync, existsSync, fdatasync, openSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { inspect, markClosed, markInUse } from './inUse.ts';
import { makePrivate, restrict } from './privateFolder.ts';
import { sqliteCode } from './sqliteCode.ts';
import { StorageTrouble } from './storageTrouble.ts';

const TABLES = `
  CREATE TABLE matches (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    open INTEGER NOT NULL,       -- 1 while its room lives
    created_at INTEGER NOT NULL, -- epoch ms
    finished_at INTEGER          -- epoch ms of its 'finished' event
  ) STRICT;
  CREATE UNIQUE INDEX open_codes ON matches (code) WHERE open = 1;
  CREATE INDEX finished_matches ON matches (finished_at) WHERE finished_at IS NOT NULL;
  CREATE TABLE events (
    match TEXT NOT NULL REFERENCES matches (id),
    number INTEGER NOT NULL,     -- 1, 2, 3, … without gaps
    at INTEGER NOT NULL,         -- epoch ms
    body TEXT NOT NULL,
    PRIMARY KEY (match, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE heartbeat (one INTEGER PRIMARY KEY CHECK (one = 1), at INTEGER NOT NULL) STRICT;
`;

/** `format`: of the match's log, see server/match/events.ts. One row of `rounds` per round that was played in a finished match. */
const FORMATS_AND_ROUNDS = `
  ALTER TABLE matches ADD COLUMN format INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX formats ON matches (format);
  CREATE TABLE rounds (
    match TEXT NOT NULL REFERENCES matches (id),
    round INTEGER NOT NULL,      -- 1, 2, 3, …, as people count
    measure INTEGER NOT NULL,    -- which version of the measure the figures are of; sums take one only
    day TEXT NOT NULL,           -- of the match's creation, UTC
    type TEXT NOT NULL,
    scenario TEXT,
    target TEXT,
    players INTEGER NOT NULL,
    guesses INTEGER NOT NULL,
    plan_key TEXT,               -- canonical JSON of the plan; NULL: the round has no entry on the protection board
    plan TEXT,
    guarantee TEXT,
    figure REAL,                 -- how much the plan gave this room, as a share of what there was; NULL: nobody guessed
    gain REAL,                   -- the room's mean gain, 0 … 1
    eye REAL,                    -- the machines' figures
    solver REAL,
    here INTEGER,                -- the reading: points of these guesses here, and at other moments
    elsewhere INTEGER,
    p_room REAL,
    p_eye REAL,
    p_solver REAL,
    outcome TEXT,
    mean_error REAL,             -- in the round's unit
    blind_error REAL NOT NULL,
    blind_attacker_error REAL,
    utility REAL,
    PRIMARY KEY (match, round, measure)
  ) STRICT, WITHOUT ROWID;
  -- all that sums need, so that they read nothing else
  CREATE INDEX rounds_by_plan ON rounds
    (measure, plan_key, target, day, scenario, guesses, figure, utility, eye, solver);
`;

/** One entry per version of the tables; a database of an older version runs through the rest of the list. */
const MIGRATIONS = [TABLES, FORMATS_AND_ROUNDS];

export interface Database {
  readonly sql: DatabaseSync;
  /** Pages at the end of the log that a power cut left half written; nobody was told of them. */
  readonly torn: number;
  /** Resolves when everything committed so far is on the disk itself. The event loop does not wait for it. */
  readonly sync: () => Promise<void>;
  readonly close: () => void;
}

interface Opening {
  /** Start with what can be read of a damaged database. */
  readonly acceptLoss?: boolean;
}

const CHECKED_BYTES_MAX = 256 * 2 ** 20; // 0.2 s of CPU; more only after a start that was not closed

/**
 * The database in `dataDir`, made if it is not there. ':memory:' keeps it out of the disk (tests).
 *
 * WAL with synchronous = NORMAL: COMMIT hands the transaction to the operating system, so SIGKILL takes back nothing.
 * A power cut might; therefore `sync` flushes the write-ahead log in a thread of its own, and only then is anybody told
 * that their guess is safe. (FULL would do the same inside COMMIT, with the whole server waiting for the disk.)
 * locking_mode = EXCLUSIVE: two servers on one folder would write two histories of a match; the second is refused.
 *
 * Throws when the folder cannot be written, belongs to a newer version or is in use; a StorageTrouble when what is
 * there is damaged.
 */
export function openDatabase(dataDir: string, { acceptLoss = false }: Opening = {}): Database {
  if (dataDir === ':memory:') {
    const sql = opened(dataDir, () => {});
    return { sql, torn: 0, sync: async () => {}, close: () => sql.close() };
  }
  makePrivate(dataDir);
  const file = join(dataDir, 'overexposed.db');
  const wal = `${file}-wal`;
  const { inUse, damage, torn } = inspect(file);
  if (damage && !acceptLoss) throw new StorageTrouble(damage, dataDir);
  if (damage && existsSync(wal)) renameSync(wal, `${wal}.damaged-${Date.now()}`);
  closeSync(openSync(file, 'a', 0o600)); // SQLite gives its log the rights of this file
  restrict(file, 0o600);
  const sql = opened(file, (database) => {
    if (acceptLoss || (!inUse && statSync(file).size > CHECKED_BYTES_MAX)) return;
    if (!isSound(database)) throw new StorageTrouble('page-damaged', dataDir);
  });
  const log = openSync(wal, 'r+');
  return {
    sql,
    torn,
    sync: () => flushed(log),
    close() {
      closeSync(log);
      markClosed(sql);
      sql.close();
    },
  };
}

function opened(file: string, check: (database: DatabaseSync) => void): DatabaseSync {
  const sql = new DatabaseSync(file);
  try {
    sql.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA busy_timeout = 1000');
    sql.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON');
    sql.exec('PRAGMA wal_autocheckpoint = 4000'); // 16 MB: a checkpoint holds everybody up, so let them be rare
    check(sql);
    migrate(sql);
    markInUse(sql);
    return sql;
  } catch (error) {
    sql.close();
    throw sqliteCode(error) === 'damaged' ? new StorageTrouble('page-damaged', dirname(file)) : error;
  }
}

/** Reads every page: 0.7 s of CPU for a gigabyte. */
function isSound(database: DatabaseSync): boolean {
  try {
    return database.prepare('PRAGMA quick_check(1)').get()?.quick_check === 'ok';
  } catch (error) {
    if (sqliteCode(error) === 'damaged') return false;
    throw error;
  }
}

const flushed = promisify(fdatasync);

function migrate(database: DatabaseSync): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (version > MIGRATIONS.length)
    throw new Error(`the data folder was written by a newer version of the game (tables ${version})`);
  database.exec('BEGIN IMMEDIATE');
  for (const step of MIGRATIONS.slice(version)) database.exec(step);
  database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  database.exec('COMMIT');
}
