// Opens the one database file and brings its tables up to date. Nothing here knows what an event means.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

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

/** One entry per version of the tables; a database of an older version runs through the rest of the list. */
const MIGRATIONS = [TABLES];

/**
 * The database in `dataDir`, made if it is not there. ':memory:' keeps it out of the disk (benches).
 *
 * WAL with synchronous = FULL: a transaction is on the disk itself when COMMIT returns, so neither SIGKILL (for which
 * NORMAL would do) nor a power cut takes back what a player was told is safe. Group commits (eventLog.ts) keep the
 * price at one fsync per turn of the event loop. locking_mode = EXCLUSIVE: two servers on one folder would write two
 * histories of the same match, so the second one is refused.
 *
 * Throws when the folder cannot be written, belongs to a newer version or is in use.
 */
export function openDatabase(dataDir: string): DatabaseSync {
  const inMemory = dataDir === ':memory:';
  if (!inMemory) mkdirSync(dataDir, { recursive: true });
  const database = new DatabaseSync(inMemory ? dataDir : join(dataDir, 'overexposed.db'));
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA busy_timeout = 1000');
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  migrate(database);
  return database;
}

function migrate(database: DatabaseSync): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (version > MIGRATIONS.length)
    throw new Error(`the data folder was written by a newer version of the game (tables ${version})`);
  database.exec('BEGIN IMMEDIATE');
  for (const step of MIGRATIONS.slice(version)) database.exec(step);
  database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  database.exec('COMMIT');
}
