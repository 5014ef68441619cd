// What the board of all matches costs: sums over the table of rounds beside the way of version 0.1.0, which replayed up
// to 500 logs at each request. CPU of one answer, in milliseconds.

import type { CreatedEvent } from '../../server/match/events.ts';
import { replay } from '../../server/match/evolve.ts';
import type { Match } from '../../server/match/match.ts';
import { protectionBoard } from '../../server/match/protectionBoard.ts';
import { protectionOverall } from '../../server/results/overall.ts';
import { roundRows } from '../../server/results/rows.ts';
import { openDatabase } from '../../server/store/database.ts';
import { EventLog } from '../../server/store/eventLog.ts';
import { playedOut } from '../support/finished.ts';
import { cpuMillisecondsOf, shortNumber } from '../support/stopwatch.ts';
import type { BenchOptions } from './options.ts';

const REPLAYED_MAX = 500;
const CODE = 'BCDG';

export async function run({ isShort }: BenchOptions): Promise<void> {
  const { events, match } = playedOut();
  const log = new EventLog(openDatabase(':memory:'));
  console.log(
    `${match.seats.length} players, ${match.closed.length} rounds, ${events.length} events a match`,
  );
  const rows = [];
  let kept = 0;
  for (const wanted of isShort ? [5] : [50, 500, 5_000]) {
    for (; kept < wanted; kept++) await keepCopy(log, kept, events as [CreatedEvent], match);
    const sums = cpuMillisecondsOf(() => protectionOverall(log));
    rows.push({ matches: wanted, 'sums, CPU ms': shortNumber(sums), ...replaying(log, wanted) });
  }
  console.table(rows);
}

async function keepCopy(
  log: EventLog,
  number: number,
  events: readonly [CreatedEvent, ...unknown[]],
  match: Match,
): Promise<void> {
  const id = `match-${number}`;
  const [created, ...rest] = events as [CreatedEvent, ...(Match[] & CreatedEvent[])];
  await log.create({ ...created, id, code: CODE });
  await log.append(id, rest, { rounds: roundRows({ ...match, id }) });
  log.close(id);
}

/** Nobody waits for 5,000: the old way took the latest 500 and left out the rest. */
function replaying(log: EventLog, wanted: number) {
  const read = Math.min(wanted, REPLAYED_MAX);
  const before = process.cpuUsage();
  for (let number = 0; number < read; number++) {
    const match = replay(log.read(`match-${number}`));
    if (match) protectionBoard(match);
  }
  const { user, system } = process.cpuUsage(before);
  return { replayed: read, 'replaying, CPU ms': shortNumber((user + system) / 1000) };
}
