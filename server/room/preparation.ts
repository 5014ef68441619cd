// Sees to it that rounds are drawn one ahead and attacked before their reveal. It only asks the pool and hands back
// commands; what was lost in a crash is simply asked for again.
import { ATTACKERS } from '../../shared/protocol/view.ts';
import type { AttackerPool } from '../attackers/pool.ts';
import type { Command } from '../match/commands.ts';
import type { Match } from '../match/match.ts';
import { rulesOf } from '../match/rounds/registry.ts';

const RETRY_MS = 3_000;

export interface Workplace {
  /** The match as it stands; null once the room is gone. */
  readonly match: () => Match | null;
  /** Applies a command if the room still plays that match. */
  readonly submit: (matchId: string, command: Command) => Promise<void>;
  /** Writes an error down. */
  readonly failed: (error: unknown) => void;
}

export class Preparation {
  readonly #pool: Pick<AttackerPool, 'draw' | 'attack'>;
  readonly #at: Workplace;
  readonly #asked = new Set<string>();
  readonly #stopping = new AbortController();

  constructor(pool: Pick<AttackerPool, 'draw' | 'attack'>, at: Workplace) {
    this.#pool = pool;
    this.#at = at;
  }

  /** The room goes: what nobody will see need not be worked out. */
  stop(): void {
    this.#stopping.abort();
  }

  /** Asks for whatever the current and the next round lack and nobody has asked for yet. */
  prepare(): void {
    const match = this.#at.match();
    if (!match) return;
    for (const round of wantedRounds(match)) {
      const spec = match.specs[round];
      if (!spec) continue;
      const drawn = match.drawn.get(round);
      if (!drawn) {
        this.#ask(match.id, `draw ${round}`, async () => ({
          type: 'drawn',
          round,
          drawn: await this.#pool.draw(spec, this.#stopping.signal),
        }));
        continue;
      }
      for (const attacker of ATTACKERS) {
        if (!rulesOf(spec).attackers[attacker] || match.attacks.get(round)?.has(attacker)) continue;
        this.#ask(match.id, `${attacker} ${round}`, async () => ({
          type: 'attacked',
          round,
          attacker,
          guess: await this.#pool.attack(spec, drawn, attacker, this.#stopping.signal),
        }));
      }
    }
  }

  #ask(matchId: string, what: string, work: () => Promise<Command>): void {
    const key = `${matchId} ${what}`;
    if (this.#asked.has(key)) return;
    this.#asked.add(key);
    work()
      .then((command) => this.#at.submit(matchId, command))
      .then(
        () => this.#asked.delete(key),
        (error: unknown) => {
          if (this.#at.match() === null) return;
          this.#at.failed(error);
          setTimeout(() => {
            this.#asked.delete(key);
            this.prepare();
          }, RETRY_MS).unref();
        },
      );
  }
}

/** The round that is on and the one after it; before the start, the first. Nothing once the match is over. */
function wantedRounds({ phase }: Match): readonly number[] {
  switch (phase.name) {
    case 'lobby':
      return [0];
    case 'finale':
      return [];
    default:
      return [phase.round, phase.round + 1];
  }
}
