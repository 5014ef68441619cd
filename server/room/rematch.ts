// P13: the next match of a room, as the events that begin it. Whoever stands in for the host still does.
import type { Keep } from '../../shared/protocol/messages.ts';
import { type CreatedEvent, FORMAT, type MatchEvent } from '../match/events.ts';
import type { Match, PlayerId, Seat } from '../match/match.ts';

/** Whose seats come along. `here` are the players who are connected now. */
export interface Staying {
  readonly keep: Keep;
  readonly here: readonly PlayerId[];
}

/** Same code, host, playlist and settings under a new id. Ids of seats stay, so removed keys stay out too. */
export function playAgain(
  match: Match,
  id: string,
  at: number,
  staying: Staying,
): [CreatedEvent, ...MatchEvent[]] {
  const { code, hostKeyHash, playlist, specs, settings } = match;
  const seats = match.seats.filter((seat) => seat.removed || comesAlong(seat, staying));
  return [
    { type: 'created', format: FORMAT, id, code, hostKeyHash, playlist, specs, settings, at },
    ...seats.map(
      ({ id: player, seatHash, name }): MatchEvent => ({ type: 'joined', player, seatHash, name, at }),
    ),
    ...seats
      .filter(({ removed }) => removed)
      .map(({ id: player }): MatchEvent => ({ type: 'removed', player, at })),
    ...seats.flatMap(({ id: player, removed }): MatchEvent[] => {
      const factor = match.extraTime.get(player);
      return factor === undefined || removed ? [] : [{ type: 'extraTimeSet', player, factor, at }];
    }),
    ...(match.actingHost && seats.some(({ id }) => id === match.actingHost)
      ? [{ type: 'hostPassed', player: match.actingHost, at } as const]
      : []),
    ...(match.moderatorKeyHash === null
      ? []
      : [{ type: 'moderatorSet', keyHash: match.moderatorKeyHash, at } as const]),
    ...(match.doorLocked ? [{ type: 'doorSet', locked: true, at } as const] : []),
    ...(match.address === null ? [] : [{ type: 'addressChosen', address: match.address, at } as const]),
  ];
}

function comesAlong({ id, isForNext }: Seat, { keep, here }: Staying): boolean {
  return keep === 'all' || (here.includes(id) && (keep === 'here' || isForNext));
}
