// Logs that version 0.1.0 wrote (events without scores), one finished and one open match per round type of its day,
// beside the results that it computed from them: tests/fixtures/format0.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MatchEvent } from '../../../../server/match/events.ts';
import { replay } from '../../../../server/match/evolve.ts';
import { bringUp } from '../../../../server/match/format0/bringUp.ts';
import type { Match } from '../../../../server/match/match.ts';
import { isBroughtUp } from '../../../../server/results/bringUp.ts';
import { resultsCsv } from '../../../../server/results/csv.ts';
import { exportOf } from '../../../../server/results/exported.ts';
import { replayOf, resultsOf } from '../../../../server/results/results.ts';
import { roundRows } from '../../../../server/results/rows.ts';
import { rulesOf } from '../../../../server/rounds.ts';
import { openDatabase } from '../../../../server/store/database.ts';
import { EventLog } from '../../../../server/store/eventLog.ts';
import { readEvent } from '../../../../server/store/eventText.ts';
import { writeBytesText } from '../../../../shared/encoding/bytesText.ts';
import type { MatchResults } from '../../../../shared/protocol/results.ts';
import { FORMAT0, linesOf, named, writeMatch } from '../../../support/asBefore.ts';
import { guessesIn } from '../../../support/csvGuesses.ts';
import { decidedResults } from '../../../support/decided.ts';
import { Table } from '../../../support/match.ts';

const TYPES = readdirSync(FORMAT0).flatMap((name) => /^(\w+)\.finished\.jsonl$/.exec(name)?.[1] ?? []);

const expected = (name: string) =>
  JSON.parse(readFileSync(new URL(`${name}.results.json`, FORMAT0), 'utf8')) as {
    results: MatchResults;
    csv: string;
    replaySha256: string;
  };

/** A database of today with logs as version 0.1.0 wrote them. */
function asItWas(...logs: readonly (readonly [id: string, lines: readonly string[]])[]) {
  const database = openDatabase(':memory:');
  for (const [id, lines] of logs) writeMatch(database.sql, { id, lines });
  return { database, log: new EventLog(database) };
}

const nothing = () => {
  throw new Error('this log can be read');
};

describe('L3 a match of version 0.1.0', () => {
  it('is kept for each of its fifteen round types', () => {
    expect(TYPES).toHaveLength(15);
  });

  it.each(TYPES)(
    'comes up to the results of its day, byte for byte, and a table of their values: %s',
    (type) => {
      const { log } = asItWas(['test-match', linesOf(`${type}.finished`)]);
      const { results, csv, replaySha256 } = expected(`${type}.finished`);
      const now = resultsOf(log, 'test-match', nothing);
      if (!now.ok) throw new Error(now.refusal);
      // Today says more of a round, and stands on another measure; what it said then is as it was.
      const said = (all: MatchResults) => {
        const { rounds, ...rest } = decidedResults(all);
        return JSON.stringify({
          ...rest,
          rounds: rounds.map(
            ({ target: _target, reading: _reading, hasVerdict: _verdict, ...round }) => round,
          ),
        });
      };
      expect(said(now.value)).toBe(said(results));
      const today = exportOf(log, 'test-match', nothing);
      if (!today.ok) throw new Error(today.refusal);
      // The table has other columns today, a row for whoever did not guess, and numbers where guesses were JSON.
      expect(guessesIn(resultsCsv(today.value))).toEqual(guessesIn(csv));
      const replay = replayOf(log, 'test-match', nothing);
      const shown = writeBytesText(replay.ok ? { results, shown: replay.value.shown } : null);
      expect(createHash('sha256').update(shown).digest('hex')).toBe(replaySha256);
    },
  );

  it.each(TYPES)('goes on where it stood: %s', (type) => {
    const table = new Table();
    const events = bringUp(linesOf(`${type}.open`).map(readEvent));
    table.take(events).play({ type: 'next' }, { type: 'end' });
    const { results } = expected(`${type}.open`);
    const [first, second] = table.match.closed;
    const rows = results.guesses.filter(({ round }) => round === 1);
    expect(first?.guesses.map(({ player, error, points }) => [player, error, points])).toEqual(
      rows.map(({ player, error, points }) => [player, error, points]),
    );
    expect(second?.guesses.map(({ player }) => player)).toEqual(['p1', 'p3', 'p5']);
  });

  it('scores as it did then, whatever the rules are today', () => {
    const lines = linesOf('find.finished');
    const rules = rulesOf({ type: 'find' } as never);
    const before = bringUp(lines.map(readEvent));
    const today = rules.score;
    Object.assign(rules, { score: () => ({ error: 1, points: 1, matched: [] }) });
    try {
      expect(bringUp(lines.map(readEvent))).toEqual(before);
    } finally {
      Object.assign(rules, { score: today });
    }
  });

  it('is rewritten once, with the rows of its rounds', () => {
    const { log, database } = asItWas(['m', named('m', 'pay.finished')]);
    expect(log.outdated()).toEqual(['m']);
    expect(isBroughtUp(log, 'm', nothing)).toBe(true);
    expect(log.outdated()).toEqual([]);
    expect(log.read('m')[0]).toMatchObject({ type: 'created', format: 1 });
    expect(database.sql.prepare('SELECT round, guesses FROM rounds').all()).toEqual([
      { round: 1, guesses: 2 },
      { round: 3, guesses: 2 },
    ]);
  });
});

describe('L3 a rule that changes', () => {
  it.each(TYPES)('changes no result of a match that was played before: %s', (type) => {
    const events = bringUp(linesOf(`${type}.finished`).map(readEvent));
    const before = replay(events);
    const rules = rulesOf({ type } as never);
    const today = { ...rules };
    Object.assign(rules, { score: () => ({ error: 1, points: 1, matched: [] }), blindError: () => 1e9 });
    try {
      expect(replay(events)).toEqual(before);
      expect(roundRows(replay(events) as Match)).toEqual(roundRows(before as Match));
    } finally {
      Object.assign(rules, today);
    }
  });
});

describe('a log that cannot be brought up', () => {
  const broken = (change: (event: MatchEvent) => unknown): readonly string[] =>
    linesOf('find.finished').map((line) => JSON.stringify(change(JSON.parse(line) as MatchEvent)));

  it.each([
    [
      'whose round was drawn as another',
      broken((event) => (event.type === 'roundDrawn' ? { ...event, round: 7 } : event)),
    ],
    ['that begins in the middle', linesOf('find.finished').slice(1)],
    [
      'that is no JSON',
      ['{', ...linesOf('find.finished').slice(1)].map((line, i) => (i === 0 ? '"?"' : line)),
    ],
  ])('%s is kept as it is and reported by its id; others come up', (_, lines) => {
    const { log, database } = asItWas(['bad', lines], ['good', named('good', 'number.finished')]);
    const told: string[] = [];
    for (const id of log.outdated()) isBroughtUp(log, id, (match) => told.push(match));
    expect(told).toEqual(['bad']);
    expect(log.outdated()).toEqual(['bad']);
    const bodies = database.sql.prepare("SELECT body FROM events WHERE match = 'bad' ORDER BY number").all();
    expect(bodies.map(({ body }) => body)).toEqual(lines);
    expect(resultsOf(log, 'bad', () => {})).toEqual({ ok: false, refusal: 'unreadable-match' });
    expect(resultsOf(log, 'good', nothing).ok).toBe(true);
  });

  it('of a newer format than this version knows is left alone', () => {
    const { log, database } = asItWas(['m', linesOf('find.finished')]);
    database.sql.exec('UPDATE matches SET format = 99');
    expect(log.outdated()).toEqual([]);
    expect(() => log.read('m')).toThrow(/format 99/);
    expect(resultsOf(log, 'm', () => {})).toEqual({ ok: false, refusal: 'unreadable-match' });
  });
});
