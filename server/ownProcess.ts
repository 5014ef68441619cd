// How the server's process lives and ends. Signals end it tidily. A promise of a request or a room that failed with
// nobody waiting is survived and counted: one request never ends everybody's game. Anything thrown at top level leaves
// the process in a state that nobody knows; it writes down what waits, tells clients to come back, and ends.
import type { Logger } from 'pino';
import type { Faults } from './faults.ts';

const ENDING_MS_MAX = 10_000;

interface Owned {
  readonly log: Logger;
  readonly faults: Faults;
  readonly stop: () => Promise<void>;
}

export function ownProcess({ log, faults, stop }: Owned): void {
  let ending = false;
  const end = (code: number) => {
    if (ending) return;
    ending = true;
    process.exitCode = code;
    setTimeout(() => process.exit(1), ENDING_MS_MAX).unref();
    stop().then(
      () => process.exit(code),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', () => end(0));
  process.once('SIGTERM', () => end(0));
  process.on('unhandledRejection', (reason) => faults.note('rejection', reason));
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an error at top level ends the server; the next start brings the games back');
    end(1);
  });
}

/** Once the server is open, libraries print only what clients make them say: counted and shortened like the rest. */
export function ownConsole(faults: Faults): void {
  const counted = (...said: unknown[]) => faults.note('library', said.map(String).join(' '));
  console.warn = counted;
  console.error = counted;
}
