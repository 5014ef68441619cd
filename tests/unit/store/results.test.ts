// Results and their table: folds over the log, safe to open in a spreadsheet.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { resultsCsv } from '../../../server/store/csv.ts';
import { openDatabase } from '../../../server/store/database.ts';
import { type CreatedEvent, EventLog } from '../../../server/store/eventLog.ts';
import { protectionOverall, resultsOf } from '../../../server/store/results.ts';
import type { MatchResults } from '../../../shared/protocol/results.ts';
import { at, goalie, START, Table } from '../../support/match.ts';

async function logged(...tables: readonly Table[]): Promise<EventLog> {
  const log = new EventLog(openDatabase(':memory:'));
  for (const { events } of tables) {
    await log.create(events[0] as CreatedEvent);
    await log.append((events[0] as CreatedEvent).id, events.slice(1));
  }
  return log;
}

/** Two rounds, the first skipped; names that a spreadsheet would like to run. */
function played(): Table {
  const table = new Table({ specs: [goalie(), goalie()] }).join('=1+1', '@Cleo, "best"', 'Cy').toGuessing();
  table.play({ type: 'skip' }).draw(1).play({ type: 'next' });
  table.guess('p1', at(10, 20), 1).wait(5).guess('p2', at(60, 30), 1);
  table.play({ type: 'attacked', round: 1, attacker: 'eye', guess: at(11, 21) });
  return table.play({ type: 'next' }, { type: 'next' });
}

async function results(): Promise<MatchResults> {
  const outcome = resultsOf(await logged(played()), 'test-match');
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.value;
}

describe('results', () => {
  it('hold every round, guess and standing', async () => {
    const { rounds, guesses, standings, board, ghosts } = await results();
    expect(rounds.map(({ round, skipped }) => [round, skipped])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(guesses.map(({ round, name }) => [round, name])).toEqual([
      [2, '=1+1'],
      [2, '@Cleo, "best"'],
    ]);
    expect(guesses[1]?.lockedAt).toBe(new Date(START + 5_000).toISOString());
    expect(standings.map(({ name }) => name).toSorted()).toEqual(['=1+1', '@Cleo, "best"', 'Cy']);
    expect([board.length, ghosts.length]).toEqual([1, 1]);
    expect(rounds[1]?.attackErrors).toHaveProperty('eye');
  });

  it('L1 the same log gives the same results', async () => {
    expect(await results()).toEqual(await results());
  });

  it('of a match that is still played are nobody\u2019s business', async () => {
    const log = await logged(new Table().join('Ada').toGuessing());
    expect(resultsOf(log, 'test-match')).toEqual({ ok: false, refusal: 'unknown-match' });
    expect(resultsOf(log, 'no such')).toEqual({ ok: false, refusal: 'unknown-match' });
  });

  it('of all matches stand on one board', async () => {
    expect(await protectionOverall(await logged(played()))).toMatchObject({
      matches: 1,
      board: [{ rounds: 1, guesses: 2 }],
    });
    expect(await protectionOverall(await logged())).toEqual({ matches: 0, board: [] });
  });
});

describe('the table', () => {
  it('has a row per guess that any CSV reader reads back', async () => {
    const value = await results();
    const rows = parse(resultsCsv(value), { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({
      round: '2',
      model: 'idw power=2',
      protection: 'none',
      target: 'goalie',
      unit: 'm',
      guess: '{"places":[{"x":60,"y":30}]}',
    });
    expect(Number(rows[1]?.error)).toBe(value.guesses[1]?.error);
    expect(rows[1]?.['solver error']).toBe('');
  });

  it('no cell begins like a formula', async () => {
    const rows = parse(resultsCsv(await results())) as string[][];
    const nonNumbers = rows.flat().filter((cell) => !/^-?[\d.]+(e-?\d+)?$/.test(cell));
    expect(nonNumbers.filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(rows.flat()).toContain("'=1+1");
  });
});
