// What happens in a room because time passes: ticks while a clock runs, the return of a server that was away (P12),
// the end of a room that everybody has left.
import type { Outcome } from '../../shared/protocol/refusals.ts';
import type { Command } from '../match/commands.ts';
import { isClockRunning } from '../match/timing.ts';
import type { Attendance } from './attendance.ts';
import type { Ledger } from './ledger.ts';
import { isOver } from './lifetime.ts';
import type { RoomParts } from './parts.ts';
import type { MatchClient } from './seats.ts';
import { Ticker } from './ticker.ts';

const TICK_MS = 200;

interface TimedRoom {
  readonly ledger: Ledger;
  readonly attendance: Attendance;
  readonly clients: readonly MatchClient[];
  readonly apply: (command: Command) => Promise<Outcome<unknown>>;
  /** The match is closed: whoever is still connected is let go. */
  readonly close: () => unknown;
  readonly failed: (error: unknown, during: string) => void;
}

export class Timekeeping {
  readonly #now: () => number; // epoch ms
  readonly #room: TimedRoom;
  readonly #ticking = new Ticker(TICK_MS, () => this.tick());
  readonly #ageing: Ticker;
  readonly #ignoreJumps: () => void;
  #stopped = false;

  constructor(
    { now, onJump, ageEveryMs }: Pick<RoomParts, 'now' | 'onJump' | 'ageEveryMs'>,
    room: TimedRoom,
  ) {
    this.#now = now;
    this.#room = room;
    this.#ignoreJumps = onJump((byMs) => this.#aside('returning', this.returned(byMs)));
    this.#ageing = new Ticker(ageEveryMs, () => this.#age());
    this.#ageing.run(true);
  }

  /** Ticks as long as there is something to tick for; to be asked after every change. */
  follow(): void {
    this.#ticking.run(!this.#stopped && this.#hasToTick());
  }

  tick(): void {
    const { ledger, attendance, clients, apply } = this.#room;
    const present = attendance.present(ledger.match, clients, this.#now());
    const hosting = attendance.hosting(ledger.match, clients, this.#now());
    this.#aside('tick', apply({ type: 'tick', present, hosting }));
    this.follow();
  }

  /** P12. Decided at once, before anything else that comes after the gap. */
  async returned(awayMs: number): Promise<void> {
    this.#room.attendance.serverReturned(this.#now());
    await this.#room.apply({ type: 'returned', awayMs });
  }

  stop(): void {
    this.#stopped = true;
    this.#ticking.run(false);
    this.#ageing.run(false);
    this.#ignoreJumps();
  }

  /** A party also notices who has gone where no clock runs. */
  #hasToTick(): boolean {
    const { match } = this.#room.ledger;
    return isClockRunning(match) || (match.settings.pace === 'party' && this.#room.clients.length > 0);
  }

  #age(): void {
    const { ledger, attendance, clients, close } = this.#room;
    const quietMs = this.#now() - Math.max(ledger.lastAt, attendance.lastHereAt);
    if (isOver(ledger.match.phase.name, clients.length > 0, quietMs))
      this.#aside(
        'closing',
        ledger.close(this.#now()).then((closed) => closed && close()),
      );
  }

  /** Work that nobody waits for: its error is written down. */
  #aside(during: string, work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#room.failed(error, during));
  }
}
