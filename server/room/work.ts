// What a room has worked out for it off the event loop: draws, attacks, long answers. Composition only.
import { done, type Outcome } from '../../shared/protocol/refusals.ts';
import type { Answer } from '../../shared/rounds.ts';
import type { Command } from '../match/commands.ts';
import { Answering } from './answering.ts';
import type { RoomParts } from './parts.ts';
import { Preparation } from './preparation.ts';
import type { Workplace } from './workplace.ts';

export class RoomWork {
  readonly #preparation: Preparation;
  readonly #answering: Answering;

  constructor({ pool, now }: Pick<RoomParts, 'pool' | 'now'>, at: Workplace) {
    this.#preparation = new Preparation(pool, {
      ...at,
      submit: async (matchId, command) => (at.match()?.id === matchId ? at.apply(command) : done(null)),
    });
    this.#answering = new Answering(pool, { ...at, now });
  }

  /** Asks for whatever the current and the next round lack. */
  prepare(): void {
    this.#preparation.prepare();
  }

  /** Answers a player's question. */
  ask(command: Command & { type: 'ask' }): Promise<Outcome<Answer>> {
    return this.#answering.ask(command);
  }

  /** The room goes: what nobody will see need not be worked out. */
  stop(): void {
    this.#preparation.stop();
    this.#answering.stop();
  }
}
