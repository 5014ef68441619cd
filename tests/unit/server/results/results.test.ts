// Results and their table: folds over the log, safe to open in a spreadsheet.
import { describe, expect, it } from 'vitest';
import { resultsCsv } from '../../../../server/results/csv.ts';
import { type ExportedMatch, exportOf } from '../../../../server/results/exported.ts';
import { newOverallBoard, protectionOverall } from '../../../../server/results/overall.ts';
import { replayOf, resultsOf } from '../../../../server/results/results.ts';
import { roundRows } from '../../../../server/results/rows.ts';
import type { Drawn } from '../../../../server/rounds.ts';
import { openDatabase } from '../../../../server/store/database.ts';
import { EventLog } from '../../../../server/store/eventLog.ts';
import { readBytesText, writeBytesText } from '../../../../shared/encoding/bytesText.ts';
import { isFair } from '../../../../shared/fairness.ts';
import type { BoardFilter } from '../../../../shared/protocol/boardFilter.ts';
import { knownPlan } from '../../../../shared/protocol/references.ts';
import type { FinishedMatch, MatchResults } from '../../../../shared/protocol/results.ts';
import type { FindClue, FindSpec } from '../../../../shared/rounds/find.ts';
import { boardOver } from '../../../../shared/score/board.ts';
import { playedRounds } from '../../../reference/playedRounds.ts';
import { playedRoundsOf } from '../../../support/csvBoard.ts';
import { keep } from '../../../support/finished.ts';
import { at, goalie, START, Table } from '../../../support/match.ts';

async function logged(...tables: readonly Table[]): Promise<EventLog> {
  const log = new EventLog(openDatabase(':memory:'));
  for (const table of tables) await keep(log, table);
  return log;
}

const unreadable = (match: string, error: unknown): never => {
  throw new Error(`match ${match} cannot be read`, { cause: error });
};

/** Two rounds, the first skipped; names that a spreadsheet would like to run. */
function played(): Table {
  const table = new Table({ specs: [goalie(), goalie()] }).join('=1+1', '@Cleo, "best"', 'Cy').toGuessing();
  table.play({ type: 'skip' }).draw(1).play({ type: 'next' });
  table.guess('p1', at(10, 20), 1).wait(5).guess('p2', at(60, 30), 1);
  table.play({ type: 'attacked', round: 1, attacker: 'eye', guess: at(11, 21) });
  return table.play({ type: 'next' }, { type: 'next' });
}

async function results(): Promise<MatchResults> {
  const outcome = resultsOf(await logged(played()), 'test-match', unreadable);
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

  it('of a match that is still played are nobody\u2019s business', async () => {
    const log = await logged(new Table().join('Ada').toGuessing());
    expect(resultsOf(log, 'test-match', unreadable)).toEqual({ ok: false, refusal: 'unknown-match' });
    expect(resultsOf(log, 'no such', unreadable)).toEqual({ ok: false, refusal: 'unknown-match' });
  });

  it('of all matches stand on one board', async () => {
    expect(protectionOverall(await logged(played()))).toMatchObject({
      matches: 1,
      board: [{ rounds: 1, guesses: 2 }],
    });
    expect(protectionOverall(await logged())).toEqual({ matches: 0, board: [] });
  });
});

/** Five rounds of two plans, one of them private: several players, one round without guesses, one skipped. */
function longer(): Table {
  const kept: FindSpec = {
    ...goalie(),
    plan: {
      model: { family: 'tiles', columns: 8, rows: 5 },
      protection: { kind: 'private', epsilon: 1, delta: 0 },
    },
  };
  const table = new Table({ specs: [goalie(), kept, goalie(), goalie(), kept] }).join('Ada', 'Bob', 'Cy');
  for (const round of [0, 1, 2, 3, 4]) {
    table.toGuessing(round);
    if (round === 2) {
      table.play({ type: 'skip' });
      continue;
    }
    if (round === 1) {
      for (const [i, player] of ['p1', 'p2', 'p3'].entries())
        table.guess(player, at(10 + 20 * i, 20 + 5 * i), round);
      table.play({ type: 'attacked', round, attacker: 'solver', guess: at(11, 31) });
    }
    if (round === 3) table.guess('p1', at(5, 37), round).guess('p3', at(9, 30), round);
    if (round === 4) table.guess('p2', at(30, 37), round);
    table.play({ type: 'next' });
  }
  return table.play({ type: 'next' });
}

async function longResults(): Promise<MatchResults> {
  const outcome = resultsOf(await logged(longer()), 'test-match', unreadable);
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.value;
}

async function exported(table: Table): Promise<ExportedMatch> {
  const outcome = exportOf(await logged(table), 'test-match', unreadable);
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.value;
}

describe('what is downloaded', () => {
  it('as JSON replays to the board that everybody saw', async () => {
    const value = await longResults();
    expect(value.board).toHaveLength(2);
    const downloaded = JSON.parse(JSON.stringify(value)) as MatchResults;
    expect(boardOver(playedRounds(downloaded), knownPlan)).toEqual(value.board);
  });

  it('as CSV replays to the same board, rounds without guesses and the guarantee included', async () => {
    const value = await longResults();
    expect(value.board.map(({ rounds, guesses }) => [rounds, guesses])).toEqual([
      [2, 2],
      [2, 4],
    ]);
    expect(boardOver(playedRoundsOf(resultsCsv(await exported(longer()))), knownPlan)).toEqual(value.board);
  });
});

describe('a match looked at again', () => {
  it('shows every round as it was revealed, and its truth opens the note from before the guesses', async () => {
    const table = longer();
    const outcome = replayOf(await logged(table), 'test-match', unreadable);
    if (!outcome.ok) throw new Error(outcome.refusal);
    const { results, shown } = readBytesText(writeBytesText(outcome.value)) as FinishedMatch;
    expect(shown.map((round) => round !== null)).toEqual(results.rounds.map(({ skipped }) => !skipped));
    for (const round of shown) if (round) expect(isFair(round.commitment, round.reveal)).toBe(true);
    const [first, second] = shown;
    const clue = first?.clue as FindClue | undefined;
    expect(clue?.cells).toEqual((table.match.drawn.get(0) as Drawn<'find'>).release.cells);
    expect(second?.reveal.guesses.map(({ player }) => player)).toEqual(['p1', 'p2', 'p3']);
    expect(second?.reveal.attacks.map(({ attacker }) => attacker)).toEqual(['solver']);
  });

  it('is nobody\u2019s business while it is played', async () => {
    const log = await logged(new Table().join('Ada').toGuessing());
    expect(replayOf(log, 'test-match', unreadable)).toEqual({ ok: false, refusal: 'unknown-match' });
  });
});

describe('the board of all matches', () => {
  it('L4 counts no match in which nobody guessed', async () => {
    const table = new Table({ specs: [goalie(), goalie()] }).join('Ada').toGuessing();
    const log = await logged(
      finish(table.play({ type: 'attacked', round: 0, attacker: 'eye', guess: at(9, 9) })),
    );
    expect(protectionOverall(log)).toEqual({ matches: 0, board: [] });
  });

  it('L4 S5 forgets with a player who is removed after the end', async () => {
    const table = new Table({ specs: [goalie()] }).join('Ada', 'Bob').toGuessing();
    finish(table.guess('p1', at(10, 30)).guess('p2', at(20, 30)));
    const log = await logged(table);
    expect(protectionOverall(log).board[0]?.guesses).toBe(2);
    const removed = table.submit({ type: 'kick', player: 'p2' });
    if (!removed.ok) throw new Error(removed.refusal);
    await log.append('test-match', removed.value, { rounds: roundRows(table.match) });
    expect(protectionOverall(log).board[0]?.guesses).toBe(1);
  });

  it('is remembered for a minute and then added up anew', async () => {
    const log = await logged();
    const board = newOverallBoard(log);
    expect(board({}, START).matches).toBe(0);
    await keep(log, played());
    expect(board({}, START + 59_000).matches).toBe(0);
    expect(board({ scenario: 'soccer' }, START + 59_000).matches).toBe(1);
    expect(board({}, START + 60_000).matches).toBe(1);
  });

  it('keeps what fewer than five people guessed to itself, and shows five', async () => {
    const five = new Table({ specs: [goalie()] }).join('A1', 'A2', 'A3', 'A4', 'A5').toGuessing();
    for (let player = 1; player <= 4; player++) five.guess(`p${player}`, at(10 * player, 30));
    const four = protectionOverall(await logged(finish(five))).board[0];
    expect([four?.guesses, four?.protection]).toEqual([4, null]);

    const all = new Table({ specs: [goalie()] }).join('A1', 'A2', 'A3', 'A4', 'A5').toGuessing();
    for (let player = 1; player <= 5; player++) all.guess(`p${player}`, at(10 * player, 30));
    const cell = protectionOverall(await logged(finish(all))).board[0];
    expect(cell).toMatchObject({ guesses: 5, protection: { value: expect.any(Number) } });
  });

  it('counts only what a filter asks for', async () => {
    const log = await logged(longer());
    const rounds = async (filter: BoardFilter) =>
      protectionOverall(log, filter).board.reduce((sum, cell) => sum + cell.rounds, 0);
    expect(await rounds({})).toBe(4);
    expect(await rounds({ scenario: 'soccer', target: 'goalie' })).toBe(4);
    expect(await rounds({ target: 'team' })).toBe(0);
    expect(await rounds({ scenario: 'company' })).toBe(0);
    const day = new Date(START).toISOString().slice(0, 10);
    expect(await rounds({ since: day })).toBe(4);
    expect(protectionOverall(log, { since: '2027-01-01' }).matches).toBe(0);
  });
});

const finish = (table: Table): Table => table.play({ type: 'next' }, { type: 'next' });
