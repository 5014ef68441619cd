// What comes out of the SDK, in the project's own words: live state objects become plain data, errors become refusals.
import { CLOSE } from '../../shared/protocol/messages.ts';
import { REFUSALS, type Refusal } from '../../shared/protocol/refusals.ts';
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
    doorLocked: state.doorLocked,
    hostHere: state.hostHere,
    actingHost: state.actingHost || null,
    ready: state.ready,
    people,
  };
}

const NO_SUCH_ROOM = 522; // Colyseus' code of a matchmaking request for an unknown room id
const CLOSED_BEFORE_JOINED = 1006;

const codeOf = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'number'
    ? error.code
    : undefined;

/** Why the server does not let us in, or null when it could not be reached or was only busy: then try again. */
export function joinRefusal(error: unknown): Refusal | null {
  const message = error instanceof Error ? error.message : '';
  if (Object.hasOwn(REFUSALS, message) && message !== 'too-many') return message as Refusal;
  const code = codeOf(error);
  if (code === NO_SUCH_ROOM) return 'unknown-code';
  if (code === CLOSE.removed) return 'removed';
  if (code === CLOSE.over) return 'match-over';
  return null;
}

/** The server answered over HTTP but its WebSocket never opened: some school networks do that. */
export const isBlocked = (error: unknown): boolean => codeOf(error) === CLOSED_BEFORE_JOINED;

/** A request without an answer in time, as the SDK tells it. */
export const isSilence = (error: unknown): boolean =>
  error instanceof Error && /timed out|connection closed/.test(error.message);
