// Whether a database was left in use: a mark in the first page of the file itself, so that a file that was copied
// without its write-ahead log, or has lost it, can be told from one that was closed.
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Damage } from './storageTrouble.ts';
import { readWal } from './wal.ts';

const IN_USE = 0x4f56584f; // SQLite's application id
const CLOSED = 0x4f565843;
const APPLICATION_ID_AT = 68; // byte of the file
const TORN_PAGES_MAX = 32; // what a power cut may leave half written at the end of the log: nobody was told of it

export interface Found {
  /** Not closed: the server was killed, or the power went. */
  readonly inUse: boolean;
  readonly damage: Damage | null;
  readonly torn: number; // pages at the end of the log
}

/** Looks at the files before SQLite does. */
export function inspect(file: string): Found {
  const log = existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`) : Buffer.alloc(0);
  if (!existsSync(file) || statSync(file).size === 0)
    return { inUse: false, damage: log.length > 0 ? 'database-missing' : null, torn: 0 };
  const inUse = applicationIdOf(file) === IN_USE;
  const wal = readWal(log);
  if (!wal) return { inUse, damage: inUse ? 'log-missing' : null, torn: 0 };
  const torn = wal.written - wal.holding;
  return { inUse, damage: !wal.headerHolds || torn > TORN_PAGES_MAX ? 'log-damaged' : null, torn };
}

/** From here on the log is never empty and belongs to the file: both are on the disk when this returns. */
export function markInUse(sql: DatabaseSync): void {
  sql.exec(`PRAGMA application_id = ${IN_USE}`);
  sql.exec('PRAGMA wal_checkpoint(FULL)');
}

/** To be followed by closing it. A disk that does not take this leaves the log, and with it everything. */
export function markClosed(sql: DatabaseSync): void {
  try {
    sql.exec(`PRAGMA application_id = ${CLOSED}`);
  } catch {}
}

function applicationIdOf(file: string): number {
  const bytes = Buffer.alloc(4);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, bytes, 0, 4, APPLICATION_ID_AT);
  closeSync(descriptor);
  return bytes.readUInt32BE();
}
