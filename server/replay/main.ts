// `npm run replay -- MATCH`: the log of one match as a story. Exit code 0 with a story, 2 with a sentence.
import { parseConfig } from '../config.ts';
import { isBroughtUp } from '../results/bringUp.ts';
import type { Database } from '../store/database.ts';
import { EventLog } from '../store/eventLog.ts';
import { copied } from './copied.ts';
import { story } from './story.ts';

const LISTED = 20;
const HELP = `npm run replay -- MATCH

prints what happened in a match: MATCH is its id, as in /results/ID and in the server's log, or the code of its room
(then the latest match under it). Without MATCH the latest ${LISTED} are listed. DATA_DIR says where the matches are kept;
a game that is running there is not disturbed, and is told as far as it has come.`;

interface Listed {
  readonly id: string;
  readonly code: string;
  readonly created_at: number;
  readonly open: number;
  readonly finished_at: number | null;
}

const parsed = parseConfig(process.env);
const asked = process.argv.slice(2);
if (!parsed.ok) complain(`These settings make no sense:\n  ${parsed.problems.join('\n  ')}`);
else if (asked.length > 1) complain(HELP);
else if (asked[0] === '--help') console.log(HELP);
else replay(parsed.config.dataDir, asked[0]);

function replay(dataDir: string, wanted: string | undefined): void {
  const copy = copied(dataDir);
  if (!copy) {
    complain(`No matches are kept in ${dataDir}. DATA_DIR names another folder.`);
    return;
  }
  const { database, close } = copy;
  if (wanted === undefined) list(database);
  else tell(database, wanted, dataDir);
  close();
}

function list({ sql }: Database): void {
  const latest = sql.prepare('SELECT * FROM matches ORDER BY created_at DESC, id LIMIT ?').all(LISTED);
  console.log(latest.length === 0 ? 'No match yet.' : latest.map(lineOf).join('\n'));
}

function tell(database: Database, wanted: string, dataDir: string): void {
  const found = database.sql
    .prepare('SELECT id FROM matches WHERE id = ? OR code = upper(?) ORDER BY id = ? DESC, created_at DESC')
    .get(wanted, wanted, wanted);
  if (!found) {
    complain(`No match in ${dataDir} has the id or the code ${JSON.stringify(wanted)}.`);
    return;
  }
  const log = new EventLog(database);
  const match = String(found.id);
  try {
    if (isBroughtUp(log, match, (_, error) => throwIt(error)))
      for (const paragraph of story(log.read(match))) console.log(paragraph);
  } catch (error) {
    complain(`This log makes no sense from here on: ${error}`);
  }
}

function throwIt(error: unknown): never {
  throw error;
}

function lineOf(row: unknown): string {
  const { id, code, created_at, open, finished_at } = row as Listed;
  const state = finished_at !== null ? 'finished' : open === 1 ? 'open' : 'broken off';
  return `${id}  ${code}  ${new Date(created_at).toISOString()}  ${state}`;
}

function complain(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
