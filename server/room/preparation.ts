// Sees to it that rounds are drawn one ahead and attacked before their reveal, while somebody is there to play them.
// It only asks the pool and hands back commands; what was lost in a crash is simply asked for again.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Outcome } from '../../shared/protocol/refusals.ts';
import { ATTACKERS } from '../../shared/score/attackers.ts';
import type { Command } from '../match/commands.ts';
import type { Match } from '../match/match.ts';
import { openReading, readersIn, unreadRounds } from '../match/reading.ts';
import { rulesOf } from '../rounds.ts';
import { isDiskTrouble } from '../store/diskTrouble.ts';
import type { AttackerPool } from '../workers/pool.ts';
import { type Claim, Unwanted } from '../workers/turns.ts';
import type { Workplace } from './workplace.ts';

const TRIES = 2; // P14: the first may have met a thread that was ending
const PAUSE_MS = 3_000;

interface Preparing extends Omit<Workplace, 'apply'> {
  /** Applies a command if the room still plays that match. */
  readonly submit: (matchId: string, command: Command) => Promise<Outcome<unknown>>;
}

export class Preparation {
  readonly #pool: Pick<AttackerPool, 'draw' | 'attack' | 'read'>;
  readonly #at: Preparing;
  readonly #asked = new Set<string>();
  readonly #stopping = new AbortController();

  constructor(pool: Pick<AttackerPool, 'draw' | 'attack' | 'read'>, at: Preparing) {
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
    if (!match || !this.#at.anybodyHere()) return;
    this.#readClosed(match);
    for (const round of wantedRounds(match)) {
      const spec = match.specs[round];
      if (!spec || match.undrawable.has(round)) continue;
      const drawn = match.drawn.get(round);
      const claim = this.#claim(match, round);
      if (!drawn) {
        const work = async (): Promise<Command> => ({
          type: 'drawn',
          round,
          drawn: await this.#pool.draw(spec, claim),
        });
        void this.#ask(match.id, `draw ${round}`, work, { type: 'drawFailed', round });
        continue;
      }
      for (const attacker of ATTACKERS) {
        if (!rulesOf(spec).attackers[attacker] || match.attacks.get(round)?.has(attacker)) continue;
        const work = async (): Promise<Command> => ({
          type: 'attacked',
          round,
          attacker,
          guess: await this.#pool.attack(spec, drawn, attacker, claim),
        });
        void this.#ask(match.id, `${attacker} ${round}`, work, null);
      }
    }
  }

  /** Of every closed round what its guesses knew, as soon as the machines have answered too. */
  #readClosed(match: Match): void {
    for (const closed of unreadRounds(match)) {
      const { index: round } = closed;
      const readers = readersIn(closed);
      const work = async (): Promise<Command> => ({
        type: 'read',
        round,
        readers,
        reading: await this.#pool.read(openReading(match, closed), this.#claim(match, round)),
      });
      void this.#ask(match.id, `read ${round} ${readers.join()}`, work, null);
    }
  }

  #claim({ id, code }: Match, round: number): Claim {
    return {
      address: this.#at.openedFrom,
      room: code,
      wanted: this.#at.anybodyHere,
      urgent: () => {
        const match = this.#at.match();
        return match?.id === id && match.phase.name === 'briefing' && match.phase.round === round;
      },
      signal: this.#stopping.signal,
    };
  }

  /** Asks once at a time for each thing. What cannot be worked out is not asked for again: `instead` says so. */
  async #ask(
    matchId: string,
    what: string,
    work: () => Promise<Command>,
    instead: Command | null,
  ): Promise<void> {
    const key = `${matchId} ${what}`;
    if (this.#asked.has(key)) return;
    this.#asked.add(key);
    try {
      const command = await this.#workOut(work, instead);
      if (!command) return; // it stays asked for
      await this.#submit(matchId, command);
      this.#asked.delete(key);
    } catch (error) {
      if (error instanceof Unwanted) this.#asked.delete(key);
      else if (this.#at.match() !== null) this.#at.failed(error);
    }
  }

  async #workOut(work: () => Promise<Command>, instead: Command | null): Promise<Command | null> {
    for (let tried = 1; ; tried++) {
      try {
        return await work();
      } catch (error) {
        if (error instanceof Unwanted || this.#at.match() === null) throw error;
        this.#at.failed(error);
        if (tried === TRIES) return instead;
        await this.#pause();
      }
    }
  }

  /** What is worked out is kept until the disk takes it. */
  async #submit(matchId: string, command: Command): Promise<void> {
    for (;;) {
      const outcome = await this.#at.submit(matchId, command);
      if (outcome.ok || !isDiskTrouble(outcome.refusal)) return;
      await this.#pause();
    }
  }

  #pause = (): Promise<void> => sleep(PAUSE_MS, undefined, { ref: false, signal: this.#stopping.signal });
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
