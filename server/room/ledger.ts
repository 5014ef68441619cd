// A match and its log: commands are decided on what has been decided, others are shown what is on disk.
// No effect is visible before its events are committed (G6).
import type { Outcome } from '../../shared/protocol/refusals.ts';
import type { Command } from '../match/commands.ts';
import { decide } from '../match/decide.ts';
import type { MatchEvent } from '../match/events.ts';
import { evolve, replay } from '../match/evolve.ts';
import type { Match } from '../match/match.ts';
import type { CreatedEvent, EventLog } from '../store/eventLog.ts';

export class Ledger {
  readonly #log: EventLog;
  #onDisk: Match;
  #decided: Match;
  #lastAt: number;

  /** Replays the log of match `id`. Throws when there is none. */
  constructor(log: EventLog, id: string) {
    const events = log.read(id);
    const match = replay(events);
    if (!match) throw new Error(`match ${id} has no log`);
    this.#log = log;
    this.#onDisk = match;
    this.#decided = match;
    this.#lastAt = events.at(-1)?.at ?? match.createdAt;
  }

  /** The match as far as it is on disk: what may be shown. */
  get match(): Match {
    return this.#onDisk;
  }

  /** With what is decided but not on disk yet: for decisions, never to be shown. */
  get decided(): Match {
    return this.#decided;
  }

  /** When something last happened, epoch ms. */
  get lastAt(): number {
    return this.#lastAt;
  }

  /**
   * Decides, commits, applies. Resolves when the events are on disk, with what happened or why nothing did.
   * Rejects when they could not be written; then nothing has happened.
   */
  async apply(command: Command, now: number): Promise<Outcome<readonly MatchEvent[]>> {
    const decision = decide(this.#decided, command, now);
    if (!decision.ok || decision.value.length === 0) return decision;
    const next = decision.value.reduce<Match>(evolve, this.#decided);
    this.#decided = next;
    try {
      await this.#log.append(next.id, decision.value);
    } catch (error) {
      if (this.#onDisk.id === next.id) this.#decided = this.#onDisk;
      throw error;
    }
    if (this.#onDisk.id === next.id) this.#onDisk = next; // else: the next match has begun meanwhile
    this.#lastAt = now;
    return decision;
  }

  /** Leaves a finished match behind and goes on with the next one under the same code. */
  succeed(events: readonly [CreatedEvent, ...MatchEvent[]]): void {
    this.#log.succeed(this.#onDisk.id, events);
    const next = replay(events) as Match;
    this.#onDisk = next;
    this.#decided = next;
    this.#lastAt = events[0].at;
  }
}
