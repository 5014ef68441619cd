// Worker threads for draws and attacks, started when first needed. Draws and quick attackers have their own thread:
// a room that waits for its round, or for its ghosts, must not stand behind other rooms' solvers.
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Guess, RoundSpec } from '../../shared/protocol/rounds.ts';
import type { AttackerName } from '../../shared/protocol/view.ts';
import type { Drawn } from '../match/rounds/round.ts';
import type { AttackTask, DrawTask } from './worker.ts';

const IDLE_MS = 60_000;
const QUICK: ReadonlySet<AttackerName> = new Set(['blind', 'eye']); // milliseconds, not seconds

export class AttackerPool {
  #quick: Piscina | undefined;
  #slow: Piscina | undefined;

  /** A fresh secret with its release. Rejects when the spec cannot be drawn (a bug), on abort or after close. */
  async draw(spec: RoundSpec, signal: AbortSignal): Promise<Drawn> {
    this.#quick ??= threads(1);
    const task: DrawTask = { task: 'draw', spec };
    return this.#quick.run(task, { name: 'draw', signal });
  }

  /** What the attacker guesses from the release and its own questions. It may take seconds and rejects as `draw` does. */
  async attack(spec: RoundSpec, drawn: Drawn, attacker: AttackerName, signal: AbortSignal): Promise<Guess> {
    const task: AttackTask = { task: 'attack', spec, drawn, attacker };
    if (QUICK.has(attacker)) {
      this.#quick ??= threads(1);
      return this.#quick.run(task, { name: 'attack', signal });
    }
    this.#slow ??= threads(Math.max(1, Math.min(2, availableParallelism() - 1)));
    return this.#slow.run(task, { name: 'attack', signal });
  }

  /** Stops the threads; what was running is rejected. */
  async close(): Promise<void> {
    await Promise.all([this.#quick?.destroy(), this.#slow?.destroy()]);
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
