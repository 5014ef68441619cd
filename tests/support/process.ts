// The real server as a process of its own, so that it can be killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

export class ServerProcess {
  readonly url: string;
  readonly #child: ChildProcess;
  /** The exit code; null after SIGKILL. */
  readonly exited: Promise<number | null>;
  readonly #said: string[];

  private constructor(child: ChildProcess, url: string, said: string[]) {
    this.#child = child;
    this.url = url;
    this.#said = said;
    this.exited = once(child, 'exit').then(([code]) => code as number | null);
  }

  /** Resolves once it greets; `PORT` 0 takes any. Rejects with what it said when it ends instead. */
  static async start(env: Readonly<Record<string, string>>, entry = main): Promise<ServerProcess> {
    const child = spawn(process.execPath, [entry], {
      env: { PATH: process.env.PATH, HOST: '127.0.0.1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    const url = await new Promise<string>((resolve, reject) => {
      const listen = (chunk: Buffer) => {
        said.push(String(chunk));
        const found = /http:\/\/localhost:(\d+)/.exec(said.join(''));
        if (found) resolve(`http://127.0.0.1:${found[1]}`);
      };
      child.stdout?.on('data', listen);
      child.stderr?.on('data', listen);
      child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said.join('')}`)));
    });
    return new ServerProcess(child, url, said);
  }

  get port(): string {
    return new URL(this.url).port;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Everything that it has printed so far. */
  said(): string {
    return this.#said.join('');
  }

  send(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Sends a signal and resolves with the exit code, null after SIGKILL. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    this.#child.kill(signal);
    return this.exited;
  }
}
