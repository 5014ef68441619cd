// What can be asked of matches without reading their logs: which are open, finished, of an older format.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { FORMAT } from '../match/events.ts';

export class MatchIndex {
  protected readonly sql: DatabaseSync;
  readonly #openUnder: StatementSync;

  constructor(sql: DatabaseSync) {
    this.sql = sql;
    this.#openUnder = sql.prepare('SELECT id FROM matches WHERE code = ? AND open = 1');
  }

  /** Ids of the matches whose rooms are to be there. */
  open(): readonly string[] {
    const rows = this.sql.prepare('SELECT id FROM matches WHERE open = 1 ORDER BY created_at').all();
    return rows.map((row) => String(row.id));
  }

  /** Id of the match whose room is to be there under `code`; null when no open match has it. */
  openUnder(code: string): string | null {
    const row = this.#openUnder.get(code);
    return row ? String(row.id) : null;
  }

  isFinished(match: string): boolean {
    const row = this.sql.prepare('SELECT finished_at FROM matches WHERE id = ?').get(match);
    return row !== undefined && row.finished_at !== null;
  }

  /** The format that a match's log is written in; null when there is no such match. */
  formatOf(match: string): number | null {
    const row = this.sql.prepare('SELECT format FROM matches WHERE id = ?').get(match);
    return row ? Number(row.format) : null;
  }

  /** Ids of the matches whose logs are of an older format, those with rooms first, then the latest. */
  outdated(): readonly string[] {
    const rows = this.sql
      .prepare('SELECT id FROM matches WHERE format < ? ORDER BY open DESC, created_at DESC, id')
      .all(FORMAT);
    return rows.map((row) => String(row.id));
  }

  /** When the server was last known to be alive, epoch ms; null on a new database. */
  lastBeat(): number | null {
    const row = this.sql.prepare('SELECT at FROM heartbeat').get();
    return row ? Number(row.at) : null;
  }
}
