// What preparing and answering need of their room. Types only.
import type { Outcome } from '../../shared/protocol/refusals.ts';
import type { Command } from '../match/commands.ts';
import type { Match } from '../match/match.ts';

export interface Workplace {
  /** The match as it stands on disk; null once the room is gone. */
  readonly match: () => Match | null;
  /** Is there a host or a player for whom to do it? */
  readonly anybodyHere: () => boolean;
  /** Who opened the room, as far as is known. */
  readonly openedFrom: string;
  readonly apply: (command: Command) => Promise<Outcome<unknown>>;
  /** Writes an error down. */
  readonly failed: (error: unknown) => void;
}
