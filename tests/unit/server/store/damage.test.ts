// What a start finds: files that are missing, overwritten or cut, in real databases of real size.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../../server/store/database.ts';
import { EventLog } from '../../../../server/store/eventLog.ts';
import { StorageTrouble } from '../../../../server/store/storageTrouble.ts';
import { readWal } from '../../../../server/store/wal.ts';
import { Table } from '../../../support/match.ts';
import { dataFolder } from '../../../support/server.ts';

const folders: string[] = [];
const open: Database[] = [];
afterEach(() => {
  for (const database of open.splice(0)) database.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const newFolder = () => {
  const folder = dataFolder();
  folders.push(folder);
  return folder;
};
function openIn(folder: string, acceptLoss = false): Database {
  const database = openDatabase(folder, { acceptLoss });
  open.push(database);
  return database;
}
const matchesIn = (database: Database) => new EventLog(database).open().length;

const MATCHES = 30;

/** A folder as a killed server leaves it: `files` copied while the database was open. */
async function killed(files = ['overexposed.db', 'overexposed.db-wal']): Promise<string> {
  const folder = newFolder();
  const database = openIn(folder);
  const log = new EventLog(database);
  const { events } = new Table().join('Ada').toGuessing();
  const [first, ...rest] = events;
  if (first?.type !== 'created') throw new Error('no match');
  for (let n = 0; n < MATCHES; n++) {
    await log.create({ ...first, id: `m${n}`, code: `C${n}` });
    await log.append(`m${n}`, rest);
  }
  const copy = newFolder();
  for (const name of files) copyFileSync(join(folder, name), join(copy, name));
  return copy;
}

function overwrite(file: string, at: number, bytes = 4096): void {
  const content = readFileSync(file);
  content.fill(0x5a, at, at + bytes);
  writeFileSync(file, content);
}
const wal = (folder: string) => join(folder, 'overexposed.db-wal');
const main = (folder: string) => join(folder, 'overexposed.db');
function damageOf(folder: string): string {
  try {
    openIn(folder);
    return 'none';
  } catch (error) {
    if (error instanceof StorageTrouble) return error.damage;
    throw error;
  }
}

describe('a start after a kill', () => {
  it('finds everything, and again after it was closed', async () => {
    const folder = await killed();
    const database = openIn(folder);
    expect(matchesIn(database)).toBe(MATCHES);
    open.splice(open.indexOf(database), 1);
    database.close();
    expect(existsSync(wal(folder))).toBe(false);
    expect(matchesIn(openIn(folder))).toBe(MATCHES);
  });

  it('killed at once after its start, finds what there was', () => {
    const folder = newFolder();
    openIn(folder);
    const copy = newFolder();
    for (const name of ['overexposed.db', 'overexposed.db-wal'])
      copyFileSync(join(folder, name), join(copy, name));
    expect(damageOf(copy)).toBe('none');
  });
});

describe('damage is told, and what to do', () => {
  it.each<[string, string, (folder: string) => void]>([
    ['only overexposed.db was copied', 'log-missing', (folder) => rmSync(wal(folder))],
    ['the log was emptied', 'log-missing', (folder) => truncateSync(wal(folder), 0)],
    ['the log was cut to less than its head', 'log-damaged', (folder) => truncateSync(wal(folder), 20)],
    ['the first page of the log is overwritten', 'log-damaged', (folder) => overwrite(wal(folder), 0)],
    ['the third page of the log is overwritten', 'log-damaged', (folder) => overwrite(wal(folder), 9_000)],
    ['only the log was copied', 'database-missing', (folder) => rmSync(main(folder))],
    ['the database was emptied', 'database-missing', (folder) => truncateSync(main(folder), 0)],
  ])('%s: %s', async (_, damage, harm) => {
    const folder = await killed();
    harm(folder);
    expect(damageOf(folder)).toBe(damage);
    expect(() => openIn(folder)).toThrow(/copy of the whole folder[\s\S]*ACCEPT_LOSS=yes[\s\S]*begin anew/);
  });

  it.each<[string, number]>([
    ['first', 0],
    ['second', 4096],
    ['last', -4096],
  ])('the %s page of a closed database is overwritten', async (_, at) => {
    const folder = await killed();
    openIn(folder);
    open.pop()?.close();
    overwrite(main(folder), at < 0 ? statSync(main(folder)).size + at : at);
    expect(damageOf(folder)).toBe('page-damaged');
  });

  it('what a power cut leaves half written at the very end is not taken for damage, and is counted', async () => {
    const folder = await killed();
    overwrite(wal(folder), statSync(wal(folder)).size - 4096);
    const database = openIn(folder);
    expect(database.torn).toBe(1);
    expect(matchesIn(database)).toBeGreaterThanOrEqual(MATCHES - 1);
  });

  it('ACCEPT_LOSS starts with what is left and keeps the damaged log aside', async () => {
    const folder = await killed();
    overwrite(wal(folder), 0);
    expect(matchesIn(openIn(folder, true))).toBeLessThan(MATCHES);
    expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toHaveLength(1);
  });
});

describe('reading the log', () => {
  it('counts what holds, and not what an earlier turn has left behind it', async () => {
    const folder = newFolder();
    const { sql } = openIn(folder);
    const note = sql.prepare('INSERT OR REPLACE INTO heartbeat (one, at) VALUES (1, ?)');
    for (let n = 0; n < 200; n++) note.run(n);
    const long = readWal(readFileSync(wal(folder)));
    expect(long).toMatchObject({ headerHolds: true });
    expect(long?.holding).toBeGreaterThanOrEqual(200);
    sql.exec('PRAGMA wal_checkpoint(RESTART)');
    for (let n = 0; n < 5; n++) note.run(n);
    const bytes = readFileSync(wal(folder));
    expect(bytes.length).toBeGreaterThan(200 * 4096);
    expect(readWal(bytes)).toEqual({ headerHolds: true, holding: 5, written: 5 });
    bytes.fill(0x5a, 32 + 2 * 4120 + 100, 32 + 2 * 4120 + 200);
    expect(readWal(bytes)).toEqual({ headerHolds: true, holding: 2, written: 5 });
    expect(readWal(new Uint8Array())).toBeNull();
  });
});

describe.skipIf(process.platform === 'win32')('the data folder', () => {
  const rights = (path: string) => (statSync(path).mode & 0o777).toString(8);

  it('is readable by its owner only, and so are its files', () => {
    const folder = join(newFolder(), 'data');
    openIn(folder);
    expect(rights(folder)).toBe('700');
    expect([main(folder), wal(folder)].map(rights)).toEqual(['600', '600']);
  });

  it('becomes so where it was made with wider rights', async () => {
    const folder = await killed();
    mkdirSync(join(folder, 'client'));
    chmodSync(folder, 0o755);
    for (const file of [main(folder), wal(folder)]) chmodSync(file, 0o644);
    openIn(folder);
    expect([folder, main(folder), wal(folder)].map(rights)).toEqual(['700', '600', '600']);
  });

  it('keeps its rights where it holds other things than ours', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'holiday.jpg'), '');
    chmodSync(folder, 0o755);
    openIn(folder);
    expect([folder, main(folder), wal(folder)].map(rights)).toEqual(['755', '600', '600']);
  });
});
