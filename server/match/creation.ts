// A match as it is when its room is made: nobody here, nothing drawn.
import type { CreatedEvent } from './events.ts';
import type { Match } from './match.ts';

export function created(event: CreatedEvent): Match {
  const { id, code, hostKeyHash, playlist, specs, settings, at, scoredBy = 1 } = event;
  return {
    ...{ id, code, hostKeyHash, playlist, specs, settings },
    createdAt: at,
    scoredBy,
    seats: [],
    doorLocked: false,
    address: null,
    drawn: new Map(),
    undrawable: new Set(),
    attacks: new Map(),
    scoredAttacks: new Map(),
    closed: [],
    readings: new Map(),
    phase: { name: 'lobby', endsAt: null },
    phaseSince: at,
    moderatorKeyHash: null,
    extraTime: new Map(),
    exit: new Map(),
    actingHost: null,
    paused: null,
    lookingBack: null,
    skipped: null,
    revision: 1,
  };
}
