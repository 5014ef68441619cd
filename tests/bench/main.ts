// `npm run bench` measures the server; `npm run bench -- NAME` runs tests/bench/NAME.ts, each of which exports `run`.
import { existsSync } from 'node:fs';

const [name = 'server'] = process.argv.slice(2);
const file = new URL(`./${name}.ts`, import.meta.url);
if (name === 'main' || !/^[a-z][A-Za-z]*$/.test(name) || !existsSync(file)) {
  console.error(`There is no bench '${name}'. See tests/bench/.`);
  process.exit(1);
}
const bench: { run?: () => unknown } = await import(file.href);
if (!bench.run) {
  console.error(`tests/bench/${name}.ts is part of another bench.`);
  process.exit(1);
}
await bench.run();
