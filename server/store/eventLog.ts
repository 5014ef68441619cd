// The log of every match: append, read, which matches are open. What is not committed here has not happened.
import { type CreatedEvent, FORMAT, type MatchEvent } from '../match/events.ts';
import type { Database } from './database.ts';
import { DiskHealth } from './diskHealth.ts';
import { diskTrouble } from './diskTrouble.ts';
import { type EventRow, rowsOf, writable } from './eventRows.ts';
import { EventTable } from './eventTable.ts';
import { MatchIndex } from './matchIndex.ts';
import { type RoundRow, RoundTable } from './roundTable.ts';

interface Waiting {
  readonly match: string;
  readonly rows: readonly EventRow[];
  readonly rounds: readonly RoundRow[] | undefined;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
  readonly takenBack: () => void;
}

/** What else goes with an append, and what follows when it is refused. */
interface Appending {
  readonly rounds?: readonly RoundRow[] | undefined;
  readonly takenBack?: () => void;
}

export class EventLog extends MatchIndex {
  readonly #database: Database;
  readonly #flushFailed: (error: unknown) => void;
  readonly #events: EventTable;
  readonly #rounds: RoundTable;
  #waiting: Waiting[] = [];
  #committed: Waiting[] = []; // handed to the operating system, not known to be on the disk
  #settling: Promise<void> | null = null;
  readonly health = new DiskHealth();

  /** `flushFailed` must end the process: see `#flush`. */
  constructor(database: Database, flushFailed: (error: unknown) => void = endProcess) {
    const { sql } = database;
    super(sql);
    this.#database = database;
    this.#flushFailed = flushFailed;
    this.#events = new EventTable(sql);
    this.#rounds = new RoundTable(sql);
  }

  /** Begins a match and reserves its code; false when an open match has that code. On disk when it resolves. */
  async create(created: CreatedEvent): Promise<boolean> {
    this.commit();
    const isNew = this.#transaction(() => this.#events.begin([created]));
    await this.#flush();
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
      if (!this.#events.begin(events))
        throw new Error(`code ${events[0].code} is taken by another open match`);
    });
  }

  /**
   * Adds events to a match. The promise settles when they are on disk, all or none of them.
   * Appends that come close together share a transaction and a flush of the disk. `takenBack` is called before anything
   * else happens when they were refused, so that nobody decides on what is not there. `rounds`, of a match that is
   * finished, replace the rows it had, in the same transaction.
   */
  async append(
    match: string,
    events: readonly MatchEvent[],
    { rounds, takenBack = () => {} }: Appending = {},
  ): Promise<void> {
    const rows = writable(events, takenBack);
    const settled = new Promise<void>((resolve, reject) => {
      this.#waiting.push({ match, rows, rounds, resolve, reject, takenBack });
    });
    if (!this.#settling) {
      this.#settling = this.#settle();
      this.#settling.catch(endProcess);
    }
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
          this.#events.insert(match, rows);
          if (rounds) this.#rounds.replace(match, rounds);
        }
      });
    } catch (error) {
      for (const { takenBack } of waiting) takenBack();
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
   * disk, the larger the groups.
   */
  async #settle(): Promise<void> {
    await new Promise(setImmediate);
    for (;;) {
      this.commit();
      const batch = this.#committed;
      if (batch.length === 0) break;
      this.#committed = [];
      await this.#flush();
      for (const { resolve } of batch) resolve();
    }
    this.#settling = null;
  }

  /**
   * A disk that fails to flush ends the process. The operating system may have dropped the pages and will not say so
   * again: what is committed can be neither acknowledged nor taken back, and only a new start reads what there is.
   */
  async #flush(): Promise<void> {
    try {
      await this.#database.sync();
    } catch (error) {
      this.#flushFailed(error);
      await new Promise<never>(() => {}); // nobody is told anything any more
    }
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
    return this.#events.read(match);
  }

  /** Writes a match anew in today's format, with the rounds of its results, in one transaction. */
  rewrite(match: string, events: readonly MatchEvent[], rounds: readonly RoundRow[]): void {
    const rows = rowsOf(events);
    this.commit();
    this.#transaction(() => {
      this.#events.replace(match, rows);
      this.#rounds.replace(match, rounds);
      this.sql.prepare('UPDATE matches SET format = ? WHERE id = ?').run(FORMAT, match);
    });
  }

  /** Sums over the rounds of all finished matches. */
  get rounds(): Pick<RoundTable, 'sums' | 'matches'> {
    return this.#rounds;
  }

  /** The room is gone: its code is free again. The log stays. */
  close(match: string): void {
    this.sql.prepare('UPDATE matches SET open = 0 WHERE id = ?').run(match);
  }

  /** Notes that the server is alive at `at` (epoch ms), so that a later start knows how long it was away. */
  beat(at: number): void {
    try {
      this.#transaction(() => {
        if (this.health.trouble) this.#events.probe();
        this.sql.prepare('INSERT OR REPLACE INTO heartbeat (one, at) VALUES (1, ?)').run(at);
      });
      this.health.works();
    } catch (error) {
      if (!diskTrouble(error)) throw error;
    }
  }

  #transaction<T>(work: () => T): T {
    try {
      this.sql.exec('BEGIN IMMEDIATE');
      const result = work();
      this.sql.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.sql.isTransaction) this.sql.exec('ROLLBACK');
      this.health.failed(error);
      throw error;
    }
  }
}

function endProcess(error: unknown): void {
  setImmediate(() => {
    throw error;
  });
}
