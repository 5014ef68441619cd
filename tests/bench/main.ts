// `npm run bench -- NAME [COUNT] [--short]` runs tests/bench/NAME.ts; `npm run bench -- --help` lists the names.
import { parseArgs } from 'node:util';
import type { BenchOptions } from './options.ts';

const USAGE = 'npm run bench -- NAME [COUNT] [--short]';

const BENCHES: Readonly<Record<string, string>> = {
  server: 'joins, guesses and CPU with 200 and 1,000 phones, beside a bare Colyseus room',
  models: 'every model family: fitting, drawing, growth with people and cells',
  releases: 'the exact samplers and every private release, by crowd',
  attacks: 'what eye and solver reach and cost, over COUNT layouts (40)',
  audit: 'whether each printed epsilon holds, and is not padded',
  board: 'COUNT automated matches (30) of Fill the board, beside the playtest',
  hide: 'what a choice of place pays in You are the data, over COUNT layouts (40)',
  results: 'the board of all matches: sums over rows beside replaying logs',
  reveal: 'the reveal of 200 players with eleven pins: CPU of the server, frames of the wall',
  sandbox: 'one move of a drag in the sandbox, in a real browser',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
const [name = 'server', count] = positionals;

if (values.help) {
  console.log(`${USAGE}\n`);
  for (const [each, about] of Object.entries(BENCHES)) console.log(`  ${each.padEnd(10)}${about}`);
  console.log('\n  --short   everything once and small, in seconds: the figures mean nothing');
} else if (!Object.hasOwn(BENCHES, name)) {
  refuse(`There is no bench '${name}'. See npm run bench -- --help`);
} else if (count !== undefined && !/^[1-9]\d{0,4}$/.test(count)) {
  refuse(`'${count}' is no count. ${USAGE}`);
} else {
  const bench: { run: (options: BenchOptions) => Promise<void> } = await import(`./${name}.ts`);
  await bench.run({ isShort: values.short, count: count === undefined ? null : Number(count) });
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
