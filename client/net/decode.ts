// What comes out of the SDK, in the project's own words: live state objects become plain data, errors become refusals.

import { REFUSALS, type Refusal } from '../../shared/protocol/refusals.ts';
import { CLOSE } from '../../shared/protocol/room.ts';
import type { MatchState } from '../../shared/protocol/state.ts';
import type { PhaseName } from '../../shared/protocol/view.ts';
import type { Crowd, Person } from './session.ts';

export function crowdOf(state: MatchState): Crowd {
  const people: Person[] = [];
  state.seats?.forEach((seat, id) => {
    people.push({ id, name: seat.name, connected: seat.connected });
  });
  return {
    phase: state.phase as PhaseName,
    round: state.round,
    revision: state.revision,
    endsAt: state.endsAt,
    paused: state.paused,
    locked: state.locked,
    playing: state.playing,
    doorLocked: state.doorLocked,
    address: state.address,
    trouble: Object.hasOwn(REFUSALS, state.trouble) ? (state.trouble as Refusal) : null,
    hostHere: state.hostHere,
    screens: state.screens,
    exit: state.exit === '' ? [] : state.exit.split(',').map(Number),
    actingHost: state.actingHost || null,
    ready: state.ready,
    people,
  };
}

const NO_SUCH_ROOM = 522; // Colyseus' code of a matchmaking request for an unknown room id

/** Refusals that pass by themselves: who was told one tries again. */
const PASSING: ReadonlySet<Refusal> = new Set<Refusal>(['too-many', 'starting', 'disk-full', 'disk-refuses']);

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** The refusal in an answer to a request ({error}) or in what a room says at the door (the message). */
function refusalIn(error: unknown): Refusal | null {
  const said = fieldOf(fieldOf(error, 'data'), 'error') ?? fieldOf(error, 'message');
  return typeof said === 'string' && Object.hasOwn(REFUSALS, said) ? (said as Refusal) : null;
}

/** Why the server does not let us in, or null when it could not be reached or was only busy: then try again. */
export function joinRefusal(error: unknown): Refusal | null {
  const refusal = refusalIn(error);
  if (refusal) return PASSING.has(refusal) ? null : refusal;
  const code = fieldOf(error, 'code');
  if (code === NO_SUCH_ROOM) return 'unknown-code';
  if (code === CLOSE.removed) return 'removed';
  if (code === CLOSE.over) return 'match-over';
  return null;
}

/** The server answered, but not now. */
export function isBusy(error: unknown): boolean {
  const refusal = refusalIn(error);
  return refusal !== null && PASSING.has(refusal);
}

/** A request without an answer in time, as the SDK tells it. */
export const isSilence = (error: unknown): boolean =>
  error instanceof Error && /timed out|connection closed/.test(error.message);
