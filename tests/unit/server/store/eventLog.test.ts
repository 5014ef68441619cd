// The log on disk: order, atomicity, codes, and what a crash may leave behind.
import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { MatchEvent } from '../../../../server/match/events.ts';
import { type Database, openDatabase } from '../../../../server/store/database.ts';
import { EventLog } from '../../../../server/store/eventLog.ts';
import { readEvent, writeEvent } from '../../../../server/store/eventText.ts';
import { START, Table } from '../../../support/match.ts';
import { dataFolder } from '../../../support/server.ts';

const open: Database[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const database of open.splice(0)) if (database.sql.isOpen) database.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function logIn(folder = ':memory:'): { log: EventLog; database: Database } {
  const database = openDatabase(folder);
  open.push(database);
  return { log: new EventLog(database), database };
}
const created = (id: string, code = 'KMPX') => {
  const [first] = new Table().events;
  if (first?.type !== 'created') throw new Error('a table begins with its creation');
  return { ...first, id, code };
};
const door = (locked: boolean): MatchEvent => ({ type: 'doorSet', locked, at: START });

describe('the event log', () => {
  it('reads what was appended, in order, bytes included', async () => {
    const { log } = logIn();
    const { events } = new Table().join('Ada').toGuessing();
    await log.create(created('test-match'));
    await log.append('test-match', events.slice(1));
    expect(log.read('test-match')).toEqual([created('test-match'), ...events.slice(1)]);
  });

  it('an append that was awaited is there after the file is opened anew', async () => {
    const folder = dataFolder();
    folders.push(folder);
    const first = logIn(folder);
    await first.log.create(created('a'));
    await first.log.append('a', [door(true)]);
    first.database.close();
    expect(logIn(folder).log.read('a')).toHaveLength(2);
  });

  it('nothing is there before its promise resolves or a commit', async () => {
    const { log } = logIn();
    await log.create(created('a'));
    const appended = log.append('a', [door(true)]);
    expect(log.read('a')).toHaveLength(1);
    log.commit();
    expect(log.read('a')).toHaveLength(2);
    await appended;
  });

  it('one event that cannot be written fails alone, and those beside it are kept', async () => {
    const { log } = logIn();
    await log.create(created('a'));
    const bad = { type: 'doorSet', locked: new Map(), at: START } as unknown as MatchEvent;
    const results = await Promise.allSettled([
      log.append('a', [door(true)]),
      log.append('a', [door(false), bad]),
      log.append('a', [door(false)]),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(log.read('a').slice(1)).toEqual([door(true), door(false)]);
  });

  it('a failing disk rejects what waited and leaves no half of it', async () => {
    const { log, database } = logIn();
    await log.create(created('a'));
    database.sql.exec(
      "CREATE TRIGGER full BEFORE INSERT ON events WHEN new.number > 2 BEGIN SELECT raise(ABORT, 'disk full'); END",
    );
    await expect(log.append('a', [door(true), door(false)])).rejects.toThrow('disk full');
    expect(log.read('a')).toHaveLength(1);
    await log.append('a', [door(true)]);
    expect(log.read('a')).toHaveLength(2);
  });

  it('gives a code to one open match at a time, and back when it closes', async () => {
    const { log } = logIn();
    expect(await log.create(created('a'))).toBe(true);
    expect(await log.create(created('b'))).toBe(false);
    expect(log.read('b')).toEqual([]);
    log.close('a');
    expect(await log.create(created('b'))).toBe(true);
    expect(log.open()).toEqual(['b']);
    expect(log.read('a')).toHaveLength(1);
  });

  it('P13 the next match takes the code over in one step', async () => {
    const { log } = logIn();
    await log.create(created('a'));
    log.succeed('a', [created('b'), door(true)]);
    expect(log.open()).toEqual(['b']);
    expect(log.read('b')).toHaveLength(2);
  });

  it('knows which matches were finished', async () => {
    const { log } = logIn();
    for (const [index, id] of ['a', 'b', 'c'].entries()) {
      await log.create(created(id, `KMP${'BCD'[index]}`));
      if (id !== 'b') await log.append(id, [{ type: 'finished', early: false, at: START + index }]);
    }
    expect(['a', 'b', 'z'].map((id) => log.isFinished(id))).toEqual([true, false, false]);
  });

  it('finds a gap rather than replaying over it', async () => {
    const { log, database } = logIn();
    await log.create(created('a'));
    await log.append('a', [door(true), door(false)]);
    database.sql.exec('DELETE FROM events WHERE number = 2');
    expect(() => log.read('a')).toThrow(/lacks event 2/);
  });

  it('refuses a second server on the same folder and a newer one\u2019s tables', async () => {
    const folder = dataFolder();
    folders.push(folder);
    const { database, log } = logIn(folder);
    log.beat(1);
    expect(() => openDatabase(folder)).toThrow(/locked/);
    database.sql.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => openDatabase(folder)).toThrow(/newer version/);
  });

  it('remembers when the server was last alive', () => {
    const { log } = logIn();
    expect(log.lastBeat()).toBeNull();
    log.beat(5);
    log.beat(START);
    expect(log.lastBeat()).toBe(START);
  });
});

describe('events as text', () => {
  it('keep bytes as bytes, and nothing that looks like them is taken for them', () => {
    const event = { type: 'asked', answer: { $bytes: 'x', more: 1 }, at: 1 } as unknown as MatchEvent;
    expect(readEvent(writeEvent(event))).toEqual(event);
    const bytes = { type: 'x', cells: Uint8Array.from([0, 127, 255]), at: 1 } as unknown as MatchEvent;
    expect(readEvent(writeEvent(bytes))).toEqual(bytes);
  });

  it.each([
    [new Map(), /Map/],
    [new Set(), /Set/],
    [new Float64Array(2), /Float64Array/],
    [Number.NaN, /NaN/],
    [Number.POSITIVE_INFINITY, /Infinity/],
  ])('refuse %s, which JSON would lose', (value, message) => {
    expect(() => writeEvent({ type: 'x', value, at: 1 } as unknown as MatchEvent)).toThrow(message);
  });
});
