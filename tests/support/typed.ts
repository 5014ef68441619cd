// A command line as a person types it: in a shell's environment and nothing more, in a process group of its own, as a
// terminal gives it one.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { delimiter } from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

export class Typed {
  readonly #child: ChildProcess;
  readonly ended: Promise<Ended>;
  #said = '';

  /** A line without quotes, or the words that a shell would make of it. */
  constructor(line: string | readonly string[], folder: string, env: Readonly<Record<string, string>> = {}) {
    const [program = '', ...words] = typeof line === 'string' ? line.split(' ') : line;
    this.#child = spawn(program, words, {
      cwd: folder,
      env: { ...shellEnvironment(), ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.#said += chunk;
      });
    this.ended = once(this.#child, 'exit').then(([code, signal]) => ({ code, signal, said: this.#said }));
  }

  get said(): string {
    return this.#said;
  }

  /** What the first group of `pattern` caught; throws what was said when the command ends before. */
  async says(pattern: RegExp): Promise<string> {
    let over: Ended | null = null;
    void this.ended.then((ended) => {
      over = ended;
    });
    for (;;) {
      const found = pattern.exec(this.#said);
      if (found) return found[1] ?? found[0];
      if (over) throw new Error(`'${pattern}' was never said, but: ${this.#said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** To the program alone, as `kill PID` does, or to all of its group, as Ctrl+C does. */
  signal(signal: NodeJS.Signals, to: 'program' | 'group'): void {
    const { pid } = this.#child;
    if (pid !== undefined) process.kill(to === 'group' ? -pid : pid, signal);
  }

  /** Whatever is left of it goes. */
  sweep(): void {
    try {
      this.signal('SIGKILL', 'group');
    } catch {
      // nothing was left
    }
  }
}

/** PATH and HOME, without what npm has added for this very process. */
function shellEnvironment(): Record<string, string> {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules') && !folder.includes('node-gyp-bin'));
  return { PATH: path.join(delimiter), HOME: process.env.HOME ?? '/' };
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('a listening server has no port');
  return address.port;
}

/** Whether somebody answers there. */
export const isServed = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
