// Worker threads for draws and attacks, started when first needed. Draws have their own thread: a room that waits for
// its round must not stand behind other rooms' attacks.
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Guess, RoundSpec } from '../../shared/protocol/rounds.ts';
import type { AttackerName } from '../../shared/protocol/view.ts';
import type { Drawn } from '../match/rounds/round.ts';
import type { AttackTask, DrawTask } from './worker.ts';

const IDLE_MS = 60_000;

export class AttackerPool {
  #draws: Piscina | undefined;
  #attacks: Piscina | undefined;

  /** A fresh secret with its release. Rejects when the spec cannot be drawn (a bug) or the pool was closed. */
  async draw(spec: RoundSpec): Promise<Drawn> {
    this.#draws ??= threads(1);
    const task: DrawTask = { task: 'draw', spec };
    return this.#draws.run(task, { name: 'draw' });
  }

  /** What the attacker guesses from the release and its own questions. It may take seconds and rejects as `draw` does. */
  async attack(spec: RoundSpec, drawn: Drawn, attacker: AttackerName): Promise<Guess> {
    this.#attacks ??= threads(Math.max(1, Math.min(2, availableParallelism() - 1)));
    const task: AttackTask = { task: 'attack', spec, drawn, attacker };
    return this.#attacks.run(task, { name: 'attack' });
  }

  /** Stops the threads; what was running is rejected. */
  async close(): Promise<void> {
    await Promise.all([this.#draws?.destroy(), this.#attacks?.destroy()]);
  }
}

const threads = (maxThreads: number): Piscina =>
  new Piscina({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads,
    idleTimeout: IDLE_MS,
    execArgv: [], // test runners start this process with flags that a worker must not inherit
  });
