// Worker threads for draws, attacks and long answers, started when first needed. What takes milliseconds, what takes a
// tenth of a second and what takes seconds each have threads of their own, so that nothing stands behind something
// longer; within each, rooms take turns.
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { RoundReading } from '../../shared/protocol/reading.ts';
import type { Outcome } from '../../shared/protocol/refusals.ts';
import type { Answer, Guess, RoundSpec } from '../../shared/rounds.ts';
import type { AttackerName } from '../../shared/score/attackers.ts';
import type { OpenQuestion } from '../match/asking.ts';
import type { OpenReading } from '../match/reading.ts';
import type { Drawn } from '../rounds.ts';
import { rulesOf } from '../rounds.ts';
import { type Claim, Turns } from './turns.ts';
import type { AnswerTask, AttackTask, DrawTask, ReadTask } from './worker.ts';

const IDLE_MS = 60_000;
const QUICK_MS_MAX = 25; // a draw that is said to take longer is not quick
const QUICK: ReadonlySet<AttackerName> = new Set(['blind', 'eye']); // milliseconds, not seconds

export type Lane = 'quick' | 'heavy' | 'long';

/** Where a round of this kind is drawn. */
export const laneOf = (spec: RoundSpec): Lane =>
  rulesOf(spec).drawMs(spec) <= QUICK_MS_MAX ? 'quick' : 'heavy';

export class AttackerPool {
  readonly #turns: { readonly [L in Lane]: Turns };
  readonly #threads: { [L in Lane]?: Piscina } = {};
  readonly #width: { readonly [L in Lane]: number };

  constructor() {
    const long = Math.max(1, Math.min(2, availableParallelism() - 1));
    this.#width = { quick: 1, heavy: 1, long };
    this.#turns = { quick: new Turns(1), heavy: new Turns(1), long: new Turns(long) };
  }

  /** A fresh secret with its release. Rejects when the spec cannot be drawn, as Turns do, or after close. */
  draw(spec: RoundSpec, claim: Claim): Promise<Drawn> {
    const task: DrawTask = { task: 'draw', spec };
    return this.#run(laneOf(spec), task, claim);
  }

  /** What the attacker guesses from the release and its own questions. It may take seconds and rejects as `draw` does. */
  attack(spec: RoundSpec, drawn: Drawn, attacker: AttackerName, claim: Claim): Promise<Guess> {
    const task: AttackTask = { task: 'attack', spec, drawn, attacker };
    return this.#run(QUICK.has(attacker) ? 'quick' : 'long', task, claim);
  }

  /** What the guesses of a closed round knew. Rejects as `draw` does. */
  read(open: OpenReading, claim: Claim): Promise<RoundReading> {
    const task: ReadTask = { task: 'read', open };
    return this.#run('quick', task, claim);
  }

  /** The answer to a player's question. Rejects as `draw` does. */
  answer(question: OpenQuestion, claim: Claim): Promise<Outcome<Answer>> {
    const task: AnswerTask = { task: 'answer', question };
    return this.#run('quick', task, claim);
  }

  /** Stops the threads; what was running is rejected. */
  async close(): Promise<void> {
    await Promise.all(Object.values(this.#threads).map((threads) => threads.destroy()));
  }

  #run<T>(lane: Lane, task: DrawTask | AttackTask | ReadTask | AnswerTask, claim: Claim): Promise<T> {
    return this.#turns[lane].take(claim, () => {
      this.#threads[lane] ??= threads(this.#width[lane]);
      return this.#threads[lane].run(task, { name: task.task, signal: claim.signal });
    });
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
