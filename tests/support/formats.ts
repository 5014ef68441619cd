// One match of every round type as today's format keeps it, and what is computed from a log: what the fixtures of a
// format are made of (tests/scripts/formats.ts) and held against (tests/unit/server/match/formats.test.ts).
import { createHash } from 'node:crypto';
import type { MatchEvent } from '../../server/match/events.ts';
import { PLAYLISTS } from '../../server/match/playlists.ts';
import { resultsCsv } from '../../server/results/csv.ts';
import { exportOf } from '../../server/results/exported.ts';
import { replayOf, resultsOf } from '../../server/results/results.ts';
import { roundRows } from '../../server/results/rows.ts';
import type { Drawn } from '../../server/rounds.ts';
import { rulesOf } from '../../server/rounds.ts';
import { openDatabase } from '../../server/store/database.ts';
import { EventLog } from '../../server/store/eventLog.ts';
import { readEvent, writeEvent } from '../../server/store/eventText.ts';
import { playAttack } from '../../server/workers/attacking.ts';
import { workOf } from '../../shared/attack/work.ts';
import { writeBytesText } from '../../shared/encoding/bytesText.ts';
import type { MatchResults } from '../../shared/protocol/results.ts';
import { seeded } from '../../shared/random/seeded.ts';
import { ROUNDS, type RoundSpec, type RoundType } from '../../shared/rounds.ts';
import { ATTACKERS, type AttackerName } from '../../shared/score/attackers.ts';
import { keep } from './finished.ts';
import { Table } from './match.ts';
import { questionFor } from './questions.ts';

export const TYPES = Object.keys(ROUNDS) as RoundType[];

/** A round of that type as the playlists that come with the game have it. */
export function specOf(type: RoundType): RoundSpec {
  const spec = Object.values(PLAYLISTS)
    .flat()
    .find((each) => each.type === type);
  if (!spec) throw new Error(`no playlist has a round of type '${type}'`);
  return spec;
}

const PRESENT = ['p1', 'p2', 'p3', 'p5'];

/** Three rounds of one type, the second skipped, up to the guessing of the third: most of what can happen, happens. */
export function openMatch(spec: RoundSpec): Table {
  const table = new Table({
    specs: [spec, spec, spec],
    settings: { pace: 'party' },
    seed: `kept ${spec.type}`,
  });
  table.join('Ada', 'Bob', 'Cy <b>', '=Dee', 'Eli').play(
    { type: 'rename', player: 'p2', name: 'Bobby' },
    { type: 'door', locked: true },
    { type: 'address', address: '192.0.2.7' }, // of those that no machine has
    { type: 'kick', player: 'p4' },
  );
  table.toGuessing(0);
  table.wait(3).play({ type: 'pause' }, { type: 'resume' }, { type: 'extend', seconds: 30 });
  playRound(table, spec, 0);
  table.submit({ type: 'unlock', player: 'p1', round: 0 });
  table.wait(20).play({ type: 'next' });
  table.play({ type: 'goOn', player: 'p3', phase: 'reveal', round: 0, present: PRESENT });
  table.toGuessing(1).play({ type: 'skip' }).toGuessing(2);
  playRound(table, spec, 2);
  return table;
}

export const finishedMatch = (spec: RoundSpec): Table => endedAsKept(openMatch(spec).events);

/** An open match goes on as far as it can, and ends. */
export const endedAsKept = (events: readonly MatchEvent[]): Table =>
  new Table().take(events).wait(9).play({ type: 'next' }, { type: 'end' });

function playRound(table: Table, spec: RoundSpec, round: number): void {
  const drawn = table.match.drawn.get(round) as Drawn;
  const rules = rulesOf(spec);
  const by = (attacker: AttackerName, hand: string) =>
    playAttack(spec, drawn, attacker, seeded(`${hand} ${round}`), workOf(Number.POSITIVE_INFINITY));
  const question = questionFor(spec);
  if (question !== null) table.play({ type: 'ask', player: 'p1', round, question });
  table.guess('p1', by('blind', 'a first try'), round).wait(2);
  table.guess('p1', by('eye', 'Ada'), round).guess('p5', by('blind', 'Eli'), round);
  table.submit({ type: 'lock', player: 'p1', round, present: PRESENT }); // where the eye leaves nothing open
  for (const attacker of ATTACKERS)
    if (rules.attackers[attacker])
      table.play({ type: 'attacked', round, attacker, guess: by(attacker, attacker) });
}

export const linesOf = ({ events }: Table): readonly string[] => events.map(writeEvent);
export const eventsOf = (lines: readonly string[]): readonly MatchEvent[] => lines.map(readEvent);

/** All that is computed from the log of a finished match. */
export interface Computed {
  readonly results: MatchResults;
  readonly csv: string;
  readonly replaySha256: string; // of every round as it is shown to those who look back
  readonly rows: ReturnType<typeof roundRows>;
}

/** By way of a database, as a server computes it. */
export async function computed(table: Table): Promise<Computed> {
  const log = new EventLog(openDatabase(':memory:'));
  await keep(log, table);
  const { id } = table.match;
  const failed = (_: string, error: unknown): never => {
    throw error;
  };
  const results = resultsOf(log, id, failed);
  const shown = replayOf(log, id, failed);
  const exported = exportOf(log, id, failed);
  if (!results.ok || !shown.ok || !exported.ok) throw new Error(`match ${id} has no results`);
  const replaySha256 = createHash('sha256').update(writeBytesText(shown.value.shown)).digest('hex');
  return {
    results: results.value,
    csv: resultsCsv(exported.value),
    replaySha256,
    rows: roundRows(table.match),
  };
}
