// Copies the public facts of a match into the state that Colyseus sends to everybody. Fields are set only when they
// change, so that a patch holds nothing else; nothing that depends on a hidden record may ever be set here.
import { type MatchState, SeatState } from '../../shared/protocol/state.ts';
import type { MatchEvent } from '../match/events.ts';
import { exitCounts } from '../match/exit.ts';
import { shownPhase } from '../match/lookingBack.ts';
import { type Match, players } from '../match/match.ts';
import { endsAtOf } from '../match/timing.ts';
import { lockedPlayers, readyPlayers } from '../match/view.ts';
import type { DiskTrouble } from '../store/diskTrouble.ts';
import type { Presence } from './seats.ts';

/** Whether an event shows in anything that others are told. Guesses come by the hundred and do not. */
export const isPublic = ({ type }: MatchEvent): boolean => type !== 'guessed' && type !== 'asked';

/** Makes `state` say what `match`, `presence` and the disk say. `revision` counts across the matches of one room. */
export function syncState(
  state: MatchState,
  match: Match,
  presence: Presence,
  trouble: DiskTrouble | null,
  revision: number,
): void {
  const phase = shownPhase(match);
  const locked = lockedPlayers(match);
  assign(state, {
    code: match.code,
    phase: phase.name,
    round: 'round' in phase ? phase.round : 0,
    revision,
    endsAt: match.paused ? 0 : (endsAtOf(match) ?? 0),
    paused: match.paused !== null,
    locked: locked.length,
    playing: new Set([...presence.here, ...locked]).size,
    doorLocked: match.doorLocked,
    address: match.address ?? '',
    hostHere: presence.hostHere || (match.actingHost !== null && presence.here.includes(match.actingHost)),
    actingHost: match.actingHost ?? '',
    ready: readyPlayers(match).length,
    trouble: trouble ?? '',
    exit: match.phase.name === 'finale' ? exitCounts(match).join() : '',
    screens: presence.screens,
  });
  const here = new Set(presence.here);
  const seated = players(match);
  for (const { id, name } of seated) {
    const seat = state.seats.get(id);
    const facts = { name, connected: here.has(id) };
    if (seat) assign(seat, facts);
    else state.seats.set(id, new SeatState().assign(facts));
  }
  if (state.seats.size > seated.length) {
    const known = new Set(seated.map(({ id }) => id));
    for (const id of [...state.seats.keys()]) if (!known.has(id)) state.seats.delete(id);
  }
}

function assign<T extends object>(target: T, facts: Partial<T>): void {
  for (const key of Object.keys(facts) as (keyof T)[])
    if (target[key] !== facts[key]) target[key] = facts[key] as T[typeof key];
}
