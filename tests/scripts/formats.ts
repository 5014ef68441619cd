// Writes tests/fixtures/formatN, N being today's format of events: for every round type the log of an open and of a
// finished match, and what today's version computes from them. Run it once when a format is new; what is there is
// evidence and stays: npx node tests/scripts/formats.ts [TYPE …]
import { mkdirSync, writeFileSync } from 'node:fs';
import { FORMAT } from '../../server/match/events.ts';
import type { RoundType } from '../../shared/rounds.ts';
import {
  computed,
  endedAsKept,
  finishedMatch,
  linesOf,
  openMatch,
  specOf,
  TYPES,
} from '../support/formats.ts';
import type { Table } from '../support/match.ts';

const folder = new URL(`../fixtures/format${FORMAT}/`, import.meta.url);
const asked = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const type of TYPES.filter((each) => asked.length === 0 || asked.includes(each))) await write(type);

async function write(type: RoundType): Promise<void> {
  const open = openMatch(specOf(type));
  await keepOne(`${type}.open`, open, endedAsKept(open.events));
  const finished = finishedMatch(specOf(type));
  await keepOne(`${type}.finished`, finished, finished);
}

async function keepOne(name: string, table: Table, ended: Table): Promise<void> {
  writeFileSync(new URL(`${name}.jsonl`, folder), `${linesOf(table).join('\n')}\n`);
  writeFileSync(new URL(`${name}.results.json`, folder), `${JSON.stringify(await computed(ended))}\n`);
}
