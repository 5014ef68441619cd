// What a room works with and how it is told which match to play. Types only.

import type { Clock } from '../clock.ts';
import type { EventLog } from '../store/eventLog.ts';
import type { AttackerPool } from '../workers/pool.ts';

/** What a room works with; the same for all rooms of a server. */
export interface RoomParts extends Clock {
  readonly log: EventLog;
  readonly pool: Pick<AttackerPool, 'draw' | 'attack' | 'read' | 'answer'>;
  readonly ageEveryMs: number; // how often a room asks itself whether it has been left
  readonly failed: (error: unknown, where: Readonly<Record<string, unknown>>) => void;
}

export interface RoomOptions {
  readonly parts: RoomParts;
  /** Which match; opening.ts always says so. */
  readonly matchId?: string;
  /** The address that the room was made from; not known after a start of the server. */
  readonly openedFrom?: string;
  /** Set after a start of the server: when it was last known to be alive, epoch ms. */
  readonly aliveAt?: number;
}
