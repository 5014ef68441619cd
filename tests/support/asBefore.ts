// A data folder as version 0.1.0 left it: its tables, logs of format 0.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export const FORMAT0 = new URL('../fixtures/format0/', import.meta.url);

export const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`${name}.jsonl`, FORMAT0), 'utf8')
    .trimEnd()
    .split('\n');

/** The same log of a match with another id and code. */
export const named = (id: string, name: string, code = 'KMPX'): readonly string[] =>
  linesOf(name).map((line) =>
    line.replace('"id":"test-match","code":"KMPX"', `"id":"${id}","code":"${code}"`),
  );

interface OldMatch {
  readonly id: string;
  readonly code?: string;
  readonly open?: boolean;
  readonly lines: readonly string[];
}

export function writeMatch(
  sql: Pick<DatabaseSync, 'prepare'>,
  { id, code = 'KMPX', open = false, lines }: OldMatch,
): void {
  const at = Date.UTC(2026, 0, 5, 9);
  const isFinished = lines.some((line) => line.includes('"type":"finished"'));
  sql
    .prepare('INSERT INTO matches (id, code, open, created_at, finished_at) VALUES (?, ?, ?, ?, ?)')
    .run(id, code, open ? 1 : 0, at, isFinished ? at : null);
  for (const [index, line] of lines.entries())
    sql
      .prepare('INSERT INTO events (match, number, at, body) VALUES (?, ?, ?, ?)')
      .run(id, index + 1, at, line);
}

export function writeFolder(dataDir: string, matches: readonly OldMatch[]): void {
  const sql = new DatabaseSync(join(dataDir, 'overexposed.db'));
  sql.exec('PRAGMA journal_mode = WAL');
  sql.exec(readFileSync(new URL('tables.sql', FORMAT0), 'utf8'));
  sql.exec('PRAGMA user_version = 1');
  for (const match of matches) writeMatch(sql, match);
  sql.close();
}
