// The host's hand on the match and the passing of time: what moves it from phase to phase (rules P).
import { done, refused } from '../../shared/protocol/refusals.ts';
import type { Decision, HostCommand } from './commands.ts';
import type { MatchEvent } from './events.ts';
import { type Hosting, withoutHost } from './handover.ts';
import type { Match, Phase } from './match.ts';
import {
  allLockedAt,
  briefingEnds,
  closingEnds,
  guessingEnds,
  isClosedTo,
  isStray,
  RETURN_MS,
} from './timing.ts';
import { endsAtOf } from './view.ts';
import { wantsOn } from './wantsOn.ts';

export function host(match: Match, command: HostCommand, at: number): Decision {
  const { phase } = match;
  switch (command.type) {
    case 'start':
      return phase.name === 'lobby' ? done([begin(match, 0, at)]) : refused('not-now'); // P2
    case 'next':
      return isStray(match, at) ? done([]) : advance(match, at); // P14
    case 'pause':
      return pause(match, at); // P9
    case 'resume':
      return resume(match, at); // P9
    case 'end':
      return phase.name === 'finale' ? refused('match-over') : done([{ type: 'finished', early: true, at }]); // P8
    default:
      return phase.name === 'briefing' || phase.name === 'guessing'
        ? duringRound(match, phase, command, at)
        : refused('not-now');
  }
}

type RunningPhase = Phase & { name: 'briefing' | 'guessing' };
type RoundCommand = Exclude<HostCommand, { type: 'start' | 'next' | 'end' | 'pause' | 'resume' }>;

function duringRound(match: Match, phase: RunningPhase, command: RoundCommand, at: number): Decision {
  switch (command.type) {
    case 'skip':
      if (isStray(match, at)) return done([]); // P14
      return done([{ type: 'roundSkipped', at }, following(match, phase.round, at)]); // P7
    case 'extend':
      return move(match, phase, (endsAt) => Math.max(endsAt, at) + command.seconds * 1000, at); // P10
    case 'untimed':
      return move(match, phase, () => null, at); // P10
  }
}

function pause(match: Match, at: number): Decision {
  const endsAt = endsAtOf(match);
  const isRound = match.phase.name === 'briefing' || match.phase.name === 'guessing';
  if (match.paused || (endsAt === null && !isRound)) return refused('not-now');
  return done([{ type: 'paused', leftMs: endsAt === null ? null : Math.max(0, endsAt - at), at }]);
}

function resume(match: Match, at: number): Decision {
  if (!match.paused) return refused('not-now');
  const { leftMs } = match.paused;
  return done([{ type: 'resumed', endsAt: leftMs === null ? null : at + leftMs, at }]);
}

function move(
  match: Match,
  phase: RunningPhase,
  later: (endsAt: number) => number | null,
  at: number,
): Decision {
  if (phase.name !== 'guessing' || phase.endsAt === null || match.paused) return refused('not-now');
  return done([{ type: 'deadlineMoved', endsAt: later(phase.endsAt), at }]);
}

const begin = (match: Match, round: number, at: number): MatchEvent => ({
  type: 'roundBegan',
  round,
  endsAt: briefingEnds(match, at),
  at,
});

/** What comes after round `round`: the next briefing or the finale. */
function following(match: Match, round: number, at: number): MatchEvent {
  return round + 1 < match.specs.length
    ? begin(match, round + 1, at)
    : { type: 'finished', early: false, at };
}

/** One step forward in P1, whatever the clock says. */
export function advance(match: Match, at: number): Decision {
  const { phase } = match;
  switch (phase.name) {
    case 'briefing':
      return match.drawn.has(phase.round)
        ? done([{ type: 'guessingBegan', endsAt: guessingEnds(match, phase.round, at), at }]) // P3
        : refused('not-now');
    case 'guessing':
      return done([{ type: 'roundClosed', endsAt: closingEnds(match, at), at }]); // P4
    case 'reveal':
      return phase.round + 1 < match.specs.length
        ? done([{ type: 'standingsShown', endsAt: closingEnds(match, at), at }])
        : done([{ type: 'finished', early: false, at }]);
    case 'standings':
      return done([following(match, phase.round, at)]);
    default:
      return refused('not-now');
  }
}

/** What time alone brings about (P3, P4, P6, P11, H). `present`: players connected now. */
export function tick(
  match: Match,
  present: readonly string[],
  hosting: Hosting,
  now: number,
): readonly MatchEvent[] {
  const passed = withoutHost(match, present, hosting, now);
  if (passed.length > 0) return passed;
  const { phase } = match;
  if (match.paused || phase.name === 'finale') return [];
  if (phase.name === 'lobby')
    return phase.endsAt !== null && now >= phase.endsAt ? [begin(match, 0, now)] : []; // H2
  if (phase.name === 'guessing') {
    if (isClosedTo(phase.endsAt, now)) return eventsOf(advance(match, now));
    const endsAt = allLockedAt(phase, present, null, now);
    return endsAt === undefined ? [] : [{ type: 'deadlineMoved', endsAt, before: phase.endsAt, at: now }];
  }
  const isOver = phase.endsAt !== null && now >= phase.endsAt;
  return isOver || wantsOn(match, present) ? eventsOf(advance(match, now)) : [];
}

/** P12: the running clock gets back what passed while the server was away, and a little more. */
export function returned(match: Match, awayMs: number, at: number): readonly MatchEvent[] {
  const endsAt = endsAtOf(match);
  if (match.paused || endsAt === null) return [];
  return [{ type: 'deadlineMoved', endsAt: endsAt + awayMs + RETURN_MS, at }];
}

const eventsOf = (decision: Decision): readonly MatchEvent[] => (decision.ok ? decision.value : []);
