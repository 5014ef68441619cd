// A party whose host is away goes on, and somebody stands in (rules H). Rights go by seat; the key always has them too.

import type { ChosenPace } from '../../shared/protocol/pace.ts';
import { done, refused } from '../../shared/protocol/refusals.ts';
import type { Decision, Hosting } from './commands.ts';
import type { MatchEvent } from './events.ts';
import { forward } from './lookingBack.ts';
import { type Match, type PlayerId, seatOf } from './match.ts';
import { BRIEFING_MS, GO_ON_MS, READING_MS, SELF_ADVANCE_MS } from './timing.ts';

export const HOST_AWAY_MS = 15_000;
export const LOBBY_MS = 30_000; // H2
const UNTIMED_MS = 60_000; // H2: a round whose clock was off when its host went
const RESUMED_MS = 10_000; // H2: at least this much is left of what was paused

/** P6: whoever plays alone reads as long as they like; a booth that nobody looks after goes on. */
function readAlone(
  { phase, phaseSince, paused, lookingBack }: Match,
  { keyPlays }: Hosting,
  at: number,
): readonly MatchEvent[] {
  if (!keyPlays || paused || lookingBack || (phase.name !== 'reveal' && phase.name !== 'standings'))
    return [];
  return phase.endsAt === phaseSince + SELF_ADVANCE_MS ? moved(phaseSince + READING_MS, at) : [];
}

const isLong = (awayMs: number | null): boolean => awayMs !== null && awayMs >= HOST_AWAY_MS;

/** H1, H2, H3: what follows from who is here and who is not. Nothing under a teacher. */
export function withoutHost(
  match: Match,
  present: readonly PlayerId[],
  hosting: Hosting,
  at: number,
): readonly MatchEvent[] {
  if (match.settings.pace === 'own') return readAlone(match, hosting, at);
  if (match.settings.pace === 'teacher') return [];
  return [...handedOver(match, hosting, at), ...clockSet(match, present, hosting, at)];
}

/** H3: from a host who is away to the player longest here, and from one who stood in and left to the next. */
function handedOver(match: Match, hosting: Hosting, at: number): readonly MatchEvent[] {
  const { actingHost } = match;
  if (actingHost !== null && !isLong(hosting.actingAwayMs)) return [];
  if (hosting.keyAwayMs === null)
    return actingHost === null ? [] : [{ type: 'hostPassed', player: null, at }];
  if (actingHost === null && !isLong(hosting.keyAwayMs)) return [];
  const player = hosting.connected.find((id) => id !== actingHost && seatOf(match, id));
  return player ? [{ type: 'hostPassed', player, at }, ...setGoing(match, at)] : [];
}

/** H2: what the host had stopped before going goes on. */
function setGoing(match: Match, at: number): readonly MatchEvent[] {
  const { phase, paused, lookingBack } = match;
  if (lookingBack) return [forward(match, at)]; // B2
  const untimed = phase.name === 'guessing' && (paused ? paused.leftMs === null : phase.endsAt === null);
  const endsAt = untimed ? at + UNTIMED_MS : at + Math.max(RESUMED_MS, paused?.leftMs ?? 0);
  if (paused) return [{ type: 'resumed', endsAt, at }];
  return untimed ? [{ type: 'deadlineMoved', endsAt, at }] : [];
}

const moved = (endsAt: number | null, at: number): readonly MatchEvent[] => [
  { type: 'deadlineMoved', endsAt, at },
];

/** H1, H2: the clock of a lobby without a host, and of phases that nobody is here to see. */
function clockSet(
  match: Match,
  present: readonly PlayerId[],
  { keyAwayMs }: Hosting,
  at: number,
): readonly MatchEvent[] {
  const { phase, paused, lookingBack } = match;
  if (phase.name === 'lobby') return startPlanned(match, present, keyAwayMs, at);
  if (paused || lookingBack || phase.name === 'guessing' || phase.name === 'finale') return [];
  const anybody = present.length > 0 || keyAwayMs === null;
  if (anybody === (phase.endsAt !== null)) return [];
  return moved(anybody ? at + (phase.name === 'briefing' ? BRIEFING_MS : GO_ON_MS) : null, at);
}

function startPlanned(
  { phase, paused }: Match,
  present: readonly PlayerId[],
  keyAwayMs: number | null,
  at: number,
): readonly MatchEvent[] {
  if (paused) return keyAwayMs === null ? [{ type: 'resumed', endsAt: null, at }] : [];
  const isRunning = 'endsAt' in phase && phase.endsAt !== null;
  const isAway = isRunning ? keyAwayMs !== null : isLong(keyAwayMs); // a server's return begins the wait anew
  const wanted = isAway && present.length > 0;
  return wanted === isRunning ? [] : moved(wanted ? at + LOBBY_MS : null, at);
}

/** H2: whoever comes while a lobby starts by itself gives the others time to come too. */
export const startPutOff = ({ phase, paused }: Match, at: number): readonly MatchEvent[] =>
  phase.name === 'lobby' && phase.endsAt !== null && !paused ? moved(at + LOBBY_MS, at) : [];

/** H4: the key's owner has the match back. */
export const takeBack = ({ actingHost }: Match, at: number): Decision =>
  done(actingHost === null ? [] : [{ type: 'hostPassed', player: null, at }]);

/** H3: whoever stands in hands it to whoever came after them, or else to the one longest here. */
export function passOn(match: Match, connected: readonly PlayerId[], at: number): Decision {
  const { actingHost } = match;
  if (actingHost === null) return refused('not-now');
  const after = connected.slice(connected.indexOf(actingHost) + 1);
  const player = [...after, ...connected].find((id) => id !== actingHost && seatOf(match, id));
  return player ? done([{ type: 'hostPassed', player, at }]) : refused('nobody-else');
}

/** H5: until the start the pace can be changed; under a teacher nobody stands in and nothing starts by itself. */
export function setPace(match: Match, pace: ChosenPace, at: number): Decision {
  if (match.phase.name !== 'lobby') return refused('not-now');
  if (pace === match.settings.pace) return done([]);
  const events: MatchEvent[] = [{ type: 'paceSet', pace, at }];
  if (match.actingHost !== null) events.push({ type: 'hostPassed', player: null, at });
  if (match.paused) events.push({ type: 'resumed', endsAt: null, at });
  else if (match.phase.endsAt !== null) events.push({ type: 'deadlineMoved', endsAt: null, at });
  return done(events);
}
