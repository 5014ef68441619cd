// The log of every match: append, read, which matches are open. What is not committed here has not happened.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { FORMAT, type MatchEvent } from '../match/events.ts';
import type { Database } from './database.ts';
import { readEvent, writeEvent } from './eventText.ts';
import { type RoundRow, RoundTable } from './roundTable.ts';

export type CreatedEvent = MatchEvent & { type: 'created' };

/** An event as a row: its time, its text, and whether the match ends with it. */
interface Row {
  readonly at: number;
  readonly text: string;
  readonly finishes: boolean;
}

interface Waiting {
  readonly match: string;
  readonly rows: readonly Row[];
  readonly rounds: readonly RoundRow[] | undefined;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export class EventLog {
  readonly #database: Database;
  readonly #sql: DatabaseSync;
  readonly #insertEvent: StatementSync;
  readonly #insertMatch: StatementSync;
  readonly #lastNumber: StatementSync;
  readonly #rounds: RoundTable;
  #waiting: Waiting[] = [];
  #committed: Waiting[] = []; // handed to the operating system, not known to be on the disk
  #settling: Promise<void> | null = null;

  constructor(database: Database) {
    const { sql } = database;
    this.#database = database;
    this.#sql = sql;
    this.#insertEvent = sql.prepare('INSERT INTO events (match, number, at, body) VALUES (?, ?, ?, ?)');
    this.#insertMatch = sql.prepare(
      'INSERT INTO matches (id, code, open, created_at, format) VALUES (?, ?, 1, ?, ?) ON CONFLICT DO NOTHING',
    );
    this.#lastNumber = sql.prepare('SELECT max(number) AS last FROM events WHERE match = ?');
    this.#rounds = new RoundTable(sql);
  }

  /** Begins a match and reserves its code; false when an open match has that code. On disk when it resolves. */
  async create(created: CreatedEvent): Promise<boolean> {
    this.commit();
    const isNew = this.#transaction(() => this.#begin([created]));
    await this.#database.sync();
    return isNew;
  }

  /**
   * Closes one match and begins the next under the same code, in one transaction. `events` begins with 'created'.
   * Whatever is acknowledged later is on the disk together with it.
   */
  succeed(match: string, events: readonly [CreatedEvent, ...MatchEvent[]]): void {
    this.commit();
    this.#transaction(() => {
      this.close(match);
      if (!this.#begin(events)) throw new Error(`code ${events[0].code} is taken by another open match`);
    });
  }

  /**
   * Adds events to a match. The promise settles when they are on disk, all or none of them.
   * Appends that come close together share a transaction and a flush of the disk.
   * @param rounds of a match that is finished: they replace the rows it had, in the same transaction
   */
  async append(match: string, events: readonly MatchEvent[], rounds?: readonly RoundRow[]): Promise<void> {
    const rows = events.map(rowOf); // an event that cannot be written fails here, alone
    const settled = new Promise<void>((resolve, reject) => {
      this.#waiting.push({ match, rows, rounds, resolve, reject });
    });
    this.#settling ??= this.#settle();
    await settled;
  }

  /** Commits what waits, now. SIGKILL can no longer take it back. */
  commit(): void {
    const waiting = this.#waiting;
    if (waiting.length === 0) return;
    this.#waiting = [];
    try {
      this.#transaction(() => {
        for (const { match, rows, rounds } of waiting) {
          this.#insert(match, rows);
          if (rounds) this.#rounds.replace(match, rounds);
        }
      });
    } catch (error) {
      for (const { reject } of waiting) reject(error);
      return;
    }
    this.#committed.push(...waiting);
  }

  /** Commits what waits and resolves when all of it is on the disk. */
  async drain(): Promise<void> {
    this.commit();
    await this.#settling;
  }

  /**
   * Commits, flushes, tells those whose events are on the disk, and again for what came in meanwhile: the slower the
   * disk, the larger the groups. A disk that fails to flush ends the process: what is committed can be neither
   * acknowledged nor taken back, and the next start reads what there is.
   */
  async #settle(): Promise<void> {
    await new Promise(setImmediate);
    for (;;) {
      this.commit();
      const batch = this.#committed;
      if (batch.length === 0) break;
      this.#committed = [];
      await this.#database.sync();
      for (const { resolve } of batch) resolve();
    }
    this.#settling = null;
  }

  /**
   * All events of a match, in order; none when there is no such match. Throws when the log has a gap or is of another
   * format than this version plays.
   */
  read(match: string): readonly MatchEvent[] {
    const format = this.formatOf(match);
    if (format !== null && format !== FORMAT)
      throw new Error(`the log of match ${match} is of format ${format}, not ${FORMAT}`);
    return this.readRaw(match);
  }

  /** The same in whatever format it was written. */
  readRaw(match: string): readonly MatchEvent[] {
    const rows = this.#sql
      .prepare('SELECT number, body FROM events WHERE match = ? ORDER BY number')
      .all(match);
    return rows.map((row, index) => {
      if (row.number !== index + 1) throw new Error(`the log of match ${match} lacks event ${index + 1}`);
      return readEvent(String(row.body));
    });
  }

  /** Ids of the matches whose rooms are to be there. */
  open(): readonly string[] {
    const rows = this.#sql.prepare('SELECT id FROM matches WHERE open = 1 ORDER BY created_at').all();
    return rows.map((row) => String(row.id));
  }

  /** The format that a match's log is written in; null when there is no such match. */
  formatOf(match: string): number | null {
    const row = this.#sql.prepare('SELECT format FROM matches WHERE id = ?').get(match);
    return row ? Number(row.format) : null;
  }

  /** Ids of the matches whose logs are of an older format, those with rooms first, then the latest. */
  outdated(): readonly string[] {
    const rows = this.#sql
      .prepare('SELECT id FROM matches WHERE format < ? ORDER BY open DESC, created_at DESC, id')
      .all(FORMAT);
    return rows.map((row) => String(row.id));
  }

  /** Writes a match anew in today's format, with the rounds of its results, in one transaction. */
  rewrite(match: string, events: readonly MatchEvent[], rounds: readonly RoundRow[]): void {
    const rows = events.map(rowOf);
    this.commit();
    this.#transaction(() => {
      this.#sql.prepare('DELETE FROM events WHERE match = ?').run(match);
      this.#insert(match, rows);
      this.#rounds.replace(match, rounds);
      this.#sql.prepare('UPDATE matches SET format = ? WHERE id = ?').run(FORMAT, match);
    });
  }

  /** Sums over the rounds of all finished matches. */
  get rounds(): Pick<RoundTable, 'sums' | 'matches'> {
    return this.#rounds;
  }

  isFinished(match: string): boolean {
    const row = this.#sql.prepare('SELECT finished_at FROM matches WHERE id = ?').get(match);
    return row !== undefined && row.finished_at !== null;
  }

  /** The room is gone: its code is free again. The log stays. */
  close(match: string): void {
    this.#sql.prepare('UPDATE matches SET open = 0 WHERE id = ?').run(match);
  }

  /** Notes that the server is alive at `at` (epoch ms), so that a later start knows how long it was away. */
  beat(at: number): void {
    this.#sql.prepare('INSERT OR REPLACE INTO heartbeat (one, at) VALUES (1, ?)').run(at);
  }

  /** When the server was last known to be alive, epoch ms; null on a new database. */
  lastBeat(): number | null {
    const row = this.#sql.prepare('SELECT at FROM heartbeat').get();
    return row ? Number(row.at) : null;
  }

  #begin(events: readonly [CreatedEvent, ...MatchEvent[]]): boolean {
    const [created] = events;
    if (this.#insertMatch.run(created.id, created.code, created.at, FORMAT).changes === 0) return false;
    this.#insert(created.id, events.map(rowOf));
    return true;
  }

  #insert(match: string, rows: readonly Row[]): void {
    let number = Number(this.#lastNumber.get(match)?.last ?? 0);
    for (const { at, text, finishes } of rows) {
      number += 1;
      this.#insertEvent.run(match, number, at, text);
      if (finishes) this.#sql.prepare('UPDATE matches SET finished_at = ? WHERE id = ?').run(at, match);
    }
  }

  #transaction<T>(work: () => T): T {
    this.#sql.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#sql.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#sql.isTransaction) this.#sql.exec('ROLLBACK');
      throw error;
    }
  }
}

const rowOf = (event: MatchEvent): Row => ({
  at: Math.round(event.at),
  text: writeEvent(event),
  finishes: event.type === 'finished',
});
