// Lets an attacker play one layout of an entry exactly as in a match, and keeps what came of it. A file per entry and
// attacker, a line per layout, so that measuring can be stopped at any moment and goes on where it was.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { type Drawn, rulesOf } from '../../../server/rounds.ts';
import { attack } from '../../../server/workers/worker.ts';
import { seeded } from '../../../shared/random/seeded.ts';
import type { Guess, RoundSpec } from '../../../shared/rounds.ts';
import { targetOf } from '../../../shared/target.ts';
import { gained } from '../../reference/gained.ts';
import type { Entry } from './entries.ts';
import { folder } from './folder.ts';
import { foundIn } from './found.ts';
import { shortName } from './kept.ts';

export type Measured = 'eye' | 'solver';

/** What one attacker made of one layout. */
export interface Trial {
  readonly layout: number;
  readonly gain: number;
  readonly ghost: number; // the gain of the guess made blind, on the same layout
  readonly found: number; // share of the people asked for
  readonly seconds: number; // of CPU
  readonly guess: Guess;
}

const fileOf = ({ key }: Entry, attacker: Measured): URL =>
  new URL(`${shortName(key)}.${attacker}.jsonl`, folder);

/** The same layouts for every plan with the same target, so that plans can be compared. */
export const layoutOf = (spec: RoundSpec, layout: number): Drawn =>
  rulesOf(spec).draw(spec, seeded(`reference ${spec.type} ${targetOf(spec)} ${layout}`));

export function trialsOf(entry: Entry, attacker: Measured): readonly Trial[] {
  const file = fileOf(entry, attacker);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1); // a line that was cut off is measured again
  return lines.map((line) => JSON.parse(line) as Trial);
}

export function measure(entry: Entry, attacker: Measured, layout: number): void {
  const { spec } = entry;
  const drawn = layoutOf(spec, layout);
  const before = process.cpuUsage().user;
  const guess = attack({ task: 'attack', spec, drawn, attacker });
  const seconds = (process.cpuUsage().user - before) / 1e6;
  const trial: Trial = {
    layout,
    gain: gained(spec, drawn, guess),
    ghost: gained(spec, drawn, attack({ task: 'attack', spec, drawn, attacker: 'blind' })),
    found: foundIn(spec, drawn, guess),
    seconds,
    guess,
  };
  mkdirSync(folder, { recursive: true });
  appendFileSync(fileOf(entry, attacker), `${JSON.stringify(trial)}\n`);
}
