// What a full or refusing disk does to a match: a real database that may grow no further, or may not be written.
import { afterEach, describe, expect, it } from 'vitest';
import { Ledger } from '../../../../server/room/ledger.ts';
import { type Database, openDatabase } from '../../../../server/store/database.ts';
import { EventLog } from '../../../../server/store/eventLog.ts';
import { at, START, Table } from '../../../support/match.ts';

let database: Database;
afterEach(() => database.close());

async function guessing() {
  database = openDatabase(':memory:');
  const log = new EventLog(database);
  const { events } = new Table().join('Ada', 'Bo').toGuessing();
  const [created, ...rest] = events;
  if (created?.type !== 'created') throw new Error('no match');
  await log.create(created);
  await log.append(created.id, rest);
  return { log, ledger: new Ledger(log, created.id), id: created.id };
}
const fill = () => database.sql.exec('PRAGMA max_page_count = 1'); // what is there already stays
const makeRoom = () => database.sql.exec('PRAGMA max_page_count = 100000');
const guess = (player: string, x: number) => ({ type: 'guess', player, round: 0, guess: at(x, x) }) as const;
const guessOf = ({ match }: Ledger, player: string) =>
  match.phase.name === 'guessing' ? match.phase.guesses.get(player)?.guess : undefined;

/** Guesses until the last page is full. */
async function untilFull(ledger: Ledger) {
  for (let n = 0; n < 500; n++) {
    const outcome = await ledger.apply(guess('p1', n % 60), START + n);
    if (!outcome.ok) return { kept: (n - 1) % 60, refusal: outcome.refusal };
  }
  throw new Error('it never fills');
}

describe('a disk that takes nothing', () => {
  it('G6 when it is full, refuses a guess with its reason, and the one before stays', async () => {
    const { log, ledger, id } = await guessing();
    fill();
    const { kept, refusal } = await untilFull(ledger);
    expect(refusal).toBe('disk-full');
    expect(log.health.trouble).toBe('disk-full');
    expect(guessOf(ledger, 'p1')).toEqual(at(kept, kept));
    expect(new Ledger(log, id).match).toEqual(ledger.match);
  });

  it('G6 when it is read-only, likewise', async () => {
    const { log, ledger } = await guessing();
    await ledger.apply(guess('p1', 7), START);
    database.sql.exec('PRAGMA query_only = ON');
    expect(await ledger.apply(guess('p1', 8), START)).toEqual({ ok: false, refusal: 'disk-refuses' });
    expect(log.health.trouble).toBe('disk-refuses');
    expect(guessOf(ledger, 'p1')).toEqual(at(7, 7));
  });

  it('G6 when there is room again, takes guesses again and says so', async () => {
    const { log, ledger, id } = await guessing();
    fill();
    await untilFull(ledger);
    const told: unknown[] = [];
    log.health.watch(() => told.push(log.health.trouble));
    makeRoom();
    expect(await ledger.apply(guess('p2', 5), START)).toMatchObject({ ok: true });
    log.beat(START);
    expect(told).toEqual([null]);
    expect(new Ledger(log, id).match).toEqual(ledger.match);
  });

  it('G6 takes back what it refused and nothing that was written before it', async () => {
    const { log, ledger, id } = await guessing();
    const written = ledger.apply(guess('p1', 11), START);
    log.commit(); // on its way to the disk, not yet acknowledged
    database.sql.exec('PRAGMA query_only = ON');
    const refused = ledger.apply(guess('p2', 22), START);
    log.commit();
    database.sql.exec('PRAGMA query_only = OFF');
    const after = ledger.apply({ type: 'lock', player: 'p1', round: 0, present: [] }, START);
    expect(await Promise.all([written, refused, after])).toMatchObject([
      { ok: true },
      { ok: false, refusal: 'disk-refuses' },
      { ok: true },
    ]);
    expect(guessOf(ledger, 'p1')).toEqual(at(11, 11));
    expect(guessOf(ledger, 'p2')).toBeUndefined();
    expect(new Ledger(log, id).match).toEqual(ledger.match);
  });

  it('G6 what rests on a refused guess is refused with it', async () => {
    const { log, ledger, id } = await guessing();
    database.sql.exec('PRAGMA query_only = ON');
    const outcomes = [
      ledger.apply(guess('p1', 1), START),
      ledger.apply({ type: 'lock', player: 'p1', round: 0, present: [] }, START),
    ];
    expect((await Promise.all(outcomes)).map(({ ok }) => ok)).toEqual([false, false]);
    database.sql.exec('PRAGMA query_only = OFF');
    expect(new Ledger(log, id).match).toEqual(ledger.match);
  });

  it('G6 a repeated lock is acknowledged only with the first one', async () => {
    const { log, ledger } = await guessing();
    await ledger.apply(guess('p1', 1), START);
    const lock = { type: 'lock', player: 'p1', round: 0, present: [] } as const;
    database.sql.exec('PRAGMA query_only = ON');
    const outcomes = await Promise.all([ledger.apply(lock, START), ledger.apply(lock, START)]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, false]);
    expect(log.health.trouble).toBe('disk-refuses');
  });

  it('a heartbeat on it throws nothing, and notices when there is room again', async () => {
    const { log, ledger } = await guessing();
    fill();
    await untilFull(ledger);
    log.beat(START);
    expect(log.health.trouble).toBe('disk-full');
    makeRoom();
    log.beat(START + 1);
    expect(log.health.trouble).toBeNull();
    expect(log.isFinished('m')).toBe(false);
  });
});
