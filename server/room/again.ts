// P13: the next match of a room, as the events that begin it. Whoever stands in for the host still does.
import type { MatchEvent } from '../match/events.ts';
import type { Match } from '../match/match.ts';
import type { CreatedEvent } from '../store/eventLog.ts';

/** Same code, host, playlist, settings and seats under a new id. Ids of seats stay, so removed keys stay out too. */
export function playAgain(match: Match, id: string, at: number): [CreatedEvent, ...MatchEvent[]] {
  const { code, hostKeyHash, playlist, specs, settings } = match;
  return [
    { type: 'created', id, code, hostKeyHash, playlist, specs, settings, at },
    ...match.seats.map(
      ({ id: player, seatHash, name }): MatchEvent => ({ type: 'joined', player, seatHash, name, at }),
    ),
    ...match.seats
      .filter(({ removed }) => removed)
      .map(({ id: player }): MatchEvent => ({ type: 'removed', player, at })),
    ...(match.actingHost ? [{ type: 'hostPassed', player: match.actingHost, at } as const] : []),
    ...(match.doorLocked ? [{ type: 'doorSet', locked: true, at } as const] : []),
  ];
}
