// A match and its log: commands are decided on what has been decided, others are shown what is on disk.
// No effect is visible before its events are committed (G6).
import { type Outcome, refused } from '../../shared/protocol/refusals.ts';
import type { Command } from '../match/commands.ts';
import { decide } from '../match/decide.ts';
import type { CreatedEvent, MatchEvent } from '../match/events.ts';
import { evolve, replay } from '../match/evolve.ts';
import type { Match } from '../match/match.ts';
import { roundRows } from '../results/rows.ts';
import { diskTrouble, isDiskTrouble } from '../store/diskTrouble.ts';
import type { EventLog } from '../store/eventLog.ts';

/** Events that are decided and not yet known to be on disk. */
interface Pending {
  readonly events: readonly MatchEvent[];
  written: Promise<void>;
}

export class Ledger {
  readonly #log: EventLog;
  #onDisk: Match;
  #decided: Match | null; // with what is pending; null: to be worked out anew
  #pending: Pending[] = []; // in order
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
    this.#decided ??= this.#pending.flatMap(({ events }) => events).reduce<Match>(evolve, this.#onDisk);
    return this.#decided;
  }

  /** When something last happened, epoch ms. */
  get lastAt(): number {
    return this.#lastAt;
  }

  /**
   * Decides, commits, applies. Resolves when the events are on disk, with what happened or why nothing did: a disk that
   * takes nothing is one of the reasons. Rejects when they could not be written for another; nothing has happened then.
   */
  async apply(command: Command, now: number): Promise<Outcome<readonly MatchEvent[]>> {
    try {
      return await this.#apply(command, now);
    } catch (error) {
      const trouble = diskTrouble(error);
      if (!trouble) throw error;
      return refused(trouble);
    }
  }

  async #apply(command: Command, now: number): Promise<Outcome<readonly MatchEvent[]>> {
    const decision = decide(this.decided, command, now);
    if (!decision.ok) return decision;
    if (decision.value.length === 0) {
      await this.#pending.at(-1)?.written; // it says yes to what may only just have been decided (G6)
      return decision;
    }
    const next = decision.value.reduce<Match>(evolve, this.decided);
    this.#decided = next;
    const entry: Pending = { events: decision.value, written: Promise.resolve() };
    this.#pending.push(entry);
    entry.written = this.#log.append(next.id, decision.value, {
      rounds: decision.value.some(isPlayed) ? rowsOf(next) : undefined,
      takenBack: () => this.#drop(entry),
    });
    await entry.written;
    this.#forget(entry);
    if (this.#onDisk.id === next.id) this.#onDisk = next; // else: the next match has begun meanwhile
    this.#lastAt = now;
    return decision;
  }

  /** Takes back what was refused, and only that: what was written before it stays decided. */
  #drop(refused: Pending): void {
    this.#forget(refused);
    this.#decided = null; // others may be about to be taken back with it
  }

  #forget(entry: Pending): void {
    const place = this.#pending.indexOf(entry);
    if (place >= 0) this.#pending.splice(place, 1);
  }

  /** Leaves a finished match behind and goes on with the next one under the same code. */
  succeed(events: readonly [CreatedEvent, ...MatchEvent[]]): void {
    this.#log.succeed(this.#onDisk.id, events);
    const next = replay(events) as Match;
    this.#onDisk = next;
    this.#decided = next;
    this.#pending = [];
    this.#lastAt = events[0].at;
  }

  /**
   * The room goes; a match that was under way ends here, so that what was played can be read. False when the disk
   * takes nothing: then the room has to stay a little longer.
   */
  async close(now: number): Promise<boolean> {
    const { id, closed, phase } = this.#onDisk;
    if (closed.length > 0 && phase.name !== 'finale') {
      const ended = await this.apply({ type: 'end' }, now);
      if (!ended.ok && isDiskTrouble(ended.refusal)) return false;
    }
    this.#log.close(id);
    return true;
  }
}

/** Does an event change what a finished match leaves behind? Answers at its end do not, and come by the dozen. */
const isPlayed = ({ type }: MatchEvent): boolean => type !== 'exitAnswered';

/** What a match leaves behind for sums over many; also when something changes after its end, such as a removal (S5). */
const rowsOf = (match: Match) => (match.phase.name === 'finale' ? roundRows(match) : undefined);
