// A whole match played by the attackers' hands, in a log as a server keeps it: for pages that look back.

import type { CreatedEvent } from '../../server/match/events.ts';
import { PLAYLISTS } from '../../server/match/playlists.ts';
import { roundRows } from '../../server/results/rows.ts';
import type { Drawn } from '../../server/rounds.ts';
import { rulesOf } from '../../server/rounds.ts';
import { openDatabase } from '../../server/store/database.ts';
import { EventLog } from '../../server/store/eventLog.ts';
import { playAttack } from '../../server/workers/attacking.ts';
import { workOf } from '../../shared/attack/work.ts';
import { seeded } from '../../shared/random/seeded.ts';
import type { RoundSpec } from '../../shared/rounds.ts';
import { ATTACKERS, type AttackerName } from '../../shared/score/attackers.ts';
import { Table } from './match.ts';

const PEOPLE = [
  'Ada',
  'Bob',
  'Cy',
  'Dee',
  'Eli',
  'Fay',
  'Gus',
  'Hal',
  'Ida',
  'Jo',
  'Kit',
  'Wilhelmina Featherst',
];

/** Everybody guesses as one who only looks would, each with another hand. */
export function playedOut(specs: readonly RoundSpec[] = PLAYLISTS.quick ?? []): Table {
  const table = new Table({ specs, seed: 'played out' }).join(...PEOPLE);
  specs.forEach((spec, round) => {
    table.toGuessing(round);
    const drawn = table.match.drawn.get(round) as Drawn;
    const by = (attacker: AttackerName, hand: string) =>
      playAttack(spec, drawn, attacker, seeded(hand), workOf(50_000_000));
    PEOPLE.forEach((_, i) => {
      table.guess(`p${i + 1}`, by(i % 4 === 3 ? 'blind' : 'eye', `hand ${i} in round ${round}`), round);
    });
    for (const attacker of ATTACKERS)
      if (rulesOf(spec).attackers[attacker])
        table.play({ type: 'attacked', round, attacker, guess: by(attacker, attacker) });
    table.wait(20).play({ type: 'next' });
  });
  return table.play({ type: 'next' });
}

/** Writes the match into a log as its room would have, results included. */
export async function keep(log: EventLog, { events, match }: Table): Promise<void> {
  const created = events[0] as CreatedEvent;
  await log.create(created);
  await log.append(created.id, events.slice(1), {
    rounds: match.phase.name === 'finale' ? roundRows(match) : undefined,
  });
}

/** The same in the database of a server that is not running yet; its room is closed. */
export async function store(dataDir: string, table: Table): Promise<string> {
  const database = openDatabase(dataDir);
  const log = new EventLog(database);
  const created = table.events[0] as CreatedEvent;
  await keep(log, table);
  log.close(created.id);
  await log.drain();
  database.close();
  return created.id;
}
