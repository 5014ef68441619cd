// Sitting down: the seat of a key, a new one or the known one, as soon as it is on disk.
import { done, type Outcome, refused } from '../../shared/protocol/refusals.ts';
import type { Command } from '../match/commands.ts';
import type { Match, PlayerId } from '../match/match.ts';

interface SittingPorts {
  readonly apply: (command: Command) => Promise<Outcome<unknown>>;
  readonly shown: () => Match; // as far as it is on disk
  readonly settled: () => Promise<void>; // resolves when all that was decided is on disk
}

const ATTEMPTS = 3;

/** A seat may be decided and not be shown yet, when the same key sits down twice or the next match begins meanwhile. */
export async function sitDown(
  join: Command & { type: 'join' },
  { apply, shown, settled }: SittingPorts,
): Promise<Outcome<PlayerId>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const joined = await apply(join);
    if (!joined.ok) return joined;
    const seat = shown().seats.find(({ seatHash, removed }) => seatHash === join.seatHash && !removed);
    if (seat) return done(seat.id);
    await settled();
  }
  return refused('no-seat');
}
