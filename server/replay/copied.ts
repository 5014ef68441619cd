// A copy of the data folder to read in. A running server keeps its database to itself (locking_mode = EXCLUSIVE), and
// what only reads must not bring older tables up to date or leave a mark in the original.
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../store/database.ts';

const ATTEMPTS = 5;
const WAL_HEADER_BYTES = 32; // its salts change when the log starts over

export interface Copy {
  readonly database: Database;
  readonly close: () => void;
}

/** Null where there is no database. Throws when it cannot be read. */
export function copied(dataDir: string): Copy | null {
  const from = join(dataDir, 'overexposed.db');
  if (!existsSync(from)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'overexposed-replay-'));
  try {
    copyConsistently(from, join(folder, 'overexposed.db'));
    const database = openDatabase(folder);
    return {
      database,
      close() {
        database.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** As long as the log has not started over meanwhile, it holds every page that changed while the file was copied. */
function copyConsistently(from: string, to: string): void {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = headerOf(`${from}-wal`);
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${to}-wal`, constants.COPYFILE_FICLONE);
    if ([`${to}-wal`, `${from}-wal`].every((log) => headerOf(log).equals(before))) return;
    rmSync(`${to}-wal`, { force: true });
  }
  throw new Error('the game is writing so much that no copy of it comes to rest; try again');
}

function headerOf(file: string): Buffer {
  if (!existsSync(file)) return Buffer.alloc(0);
  const header = Buffer.alloc(WAL_HEADER_BYTES);
  const handle = openSync(file, 'r');
  try {
    return header.subarray(0, readSync(handle, header, 0, WAL_HEADER_BYTES, 0));
  } finally {
    closeSync(handle);
  }
}
