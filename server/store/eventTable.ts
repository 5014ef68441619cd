// The rows of events and of their matches. Whoever writes sees to the transaction.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type CreatedEvent, FORMAT, type MatchEvent } from '../match/events.ts';
import { type EventRow, rowsOf } from './eventRows.ts';
import { readEvent } from './eventText.ts';

const PROBE_CHARACTERS = 20_000; // a round's draw with its map

export class EventTable {
  readonly #sql: DatabaseSync;
  readonly #insertEvent: StatementSync;
  readonly #insertMatch: StatementSync;
  readonly #lastNumber: StatementSync;

  constructor(sql: DatabaseSync) {
    this.#sql = sql;
    this.#insertEvent = sql.prepare('INSERT INTO events (match, number, at, body) VALUES (?, ?, ?, ?)');
    this.#insertMatch = sql.prepare(
      'INSERT INTO matches (id, code, open, created_at, format) VALUES (?, ?, 1, ?, ?) ON CONFLICT DO NOTHING',
    );
    this.#lastNumber = sql.prepare('SELECT max(number) AS last FROM events WHERE match = ?');
  }

  /** False when an open match has the code. */
  begin(events: readonly [CreatedEvent, ...MatchEvent[]]): boolean {
    const [created] = events;
    if (this.#insertMatch.run(created.id, created.code, created.at, FORMAT).changes === 0) return false;
    this.insert(created.id, rowsOf(events));
    return true;
  }

  /** Adds rows behind those that the match has. */
  insert(match: string, rows: readonly EventRow[]): void {
    let number = Number(this.#lastNumber.get(match)?.last ?? 0);
    for (const { at, text, finishes } of rows) {
      number += 1;
      this.#insertEvent.run(match, number, at, text);
      if (finishes) this.#sql.prepare('UPDATE matches SET finished_at = ? WHERE id = ?').run(at, match);
    }
  }

  replace(match: string, rows: readonly EventRow[]): void {
    this.#sql.prepare('DELETE FROM events WHERE match = ?').run(match);
    this.insert(match, rows);
  }

  /** All events of a match, in order. Throws when there is a gap. */
  read(match: string): readonly MatchEvent[] {
    const rows = this.#sql
      .prepare('SELECT number, body FROM events WHERE match = ? ORDER BY number')
      .all(match);
    return rows.map((row, index) => {
      if (row.number !== index + 1) throw new Error(`the log of match ${match} lacks event ${index + 1}`);
      return readEvent(String(row.body));
    });
  }

  /** Throws while there is no room for a whole round: a heartbeat or a guess may still fit here and there. */
  probe(): void {
    this.#sql
      .prepare("INSERT INTO matches (id, code, open, created_at) VALUES ('probe', ?, 0, 0)")
      .run('x'.repeat(PROBE_CHARACTERS));
    this.#sql.prepare("DELETE FROM matches WHERE id = 'probe'").run();
  }
}
