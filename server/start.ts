// `npm start`: builds the client, then is the server. No shell in between, so that a signal ends all there is.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const WATCH_MS = 300;

// npm starts this through a shell. Where that shell stays (dash), a signal to npm ends the shell alone, and nobody
// would tell the server: whoever lost the shell has been told to stop.
const shell = process.ppid;
if (process.env.npm_lifecycle_event !== undefined)
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM');
  }, WATCH_MS).unref();

await build();
await import('./main.ts');

async function build(): Promise<void> {
  const builder = spawn(process.execPath, [fileURLToPath(new URL('./build.ts', import.meta.url))], {
    stdio: 'inherit',
  });
  const stop = (signal: NodeJS.Signals) => {
    builder.kill(signal);
    process.exit(1);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const [code] = await once(builder, 'exit');
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (code === 0) return;
  console.error('\nThe pages could not be built; what stands above says why.\n');
  process.exit(1);
}
