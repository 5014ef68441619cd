// Starts the server and tells the person in front of it where to point browsers and phones. Composition only.
import { createApp } from './app.ts';
import { parseConfig } from './config.ts';
import { greeting } from './greeting.ts';
import { openLog } from './log.ts';
import { startTrouble } from './store/storageTrouble.ts';

const parsed = parseConfig(process.env);
if (!parsed.ok) stopWith(`These settings make no sense:\n  ${parsed.problems.join('\n  ')}`);
const { config } = parsed;
const log = openLog(config.logLevel);

try {
  const app = createApp({ config, log, dev: process.argv.includes('--dev'), ownsProcess: true });
  // The app closes itself at the first signal. Ctrl+C comes twice, from the terminal and through npm: without a
  // listener that stays, the second one would end the process in the middle of closing.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
  console.log(greeting(config, await app.start()));
} catch (error) {
  stopWith(explain(error));
}

function explain(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  const text = error instanceof Error ? error.message : String(error);
  const trouble = startTrouble(error, config.dataDir);
  if (trouble) return trouble;
  if (code === 'EADDRINUSE')
    return `Port ${config.port} is taken, perhaps by another Overexposed. Choose another one: PORT=${config.port + 1} npm start`;
  if (code === 'EACCES' && config.port < 1024)
    return `Port ${config.port} needs administrator rights. Choose one above 1023: PORT=2567 npm start`;
  if (/database is locked/.test(text))
    return `Another server is using the data folder ${config.dataDir}. Stop it, or choose another folder: DATA_DIR=./other npm start`;
  log.fatal({ err: error }, 'the server did not start');
  return `The server could not start: ${text}`;
}

function stopWith(sentence: string): never {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}
