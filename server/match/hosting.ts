// The host's hand on the match and the passing of time: what moves it from phase to phase (rules P).
import { done, refused } from '../../shared/protocol/refusals.ts';
import type { Decision, HostCommand, Hosting } from './commands.ts';
import type { MatchEvent } from './events.ts';
import { isAnybodyAwaited } from './extraTime.ts';
import { withoutHost } from './handover.ts';
import { lookBack } from './lookingBack.ts';
import type { Match, Phase } from './match.ts';
import { blindErrorOf, scoreGuesses } from './scoring.ts';
import { UNDO_MS, undoSkip } from './skipping.ts';
import {
  allLockedAt,
  briefingEnds,
  closingEnds,
  endsAtOf,
  guessingEnds,
  isClosedTo,
  isStray,
  RETURN_MS,
} from './timing.ts';
import { wantsOn } from './wantsOn.ts';

export function host(match: Match, command: HostCommand, at: number): Decision {
  const { phase } = match;
  switch (command.type) {
    case 'start':
      return phase.name === 'lobby' ? done([begin(match, 0, at)]) : refused('not-now'); // P2
    case 'next':
      if (isStray(match, at)) return done([]); // P15
      return match.lookingBack ? lookBack(match, null, at) : advance(match, at); // B2
    case 'pause':
      return pause(match, at); // P9
    case 'resume':
      return resume(match, at); // P9
    case 'undoSkip':
      return undoSkip(match, at); // P16
    case 'end':
      return phase.name === 'finale' ? refused('match-over') : done([{ type: 'finished', early: true, at }]); // P8
    default:
      return phase.name === 'briefing' || phase.name === 'guessing'
        ? duringRound(match, phase, command, at)
        : refused('not-now');
  }
}

type RunningPhase = Phase & { name: 'briefing' | 'guessing' };
type RoundCommand = Exclude<
  HostCommand,
  { type: 'start' | 'next' | 'undoSkip' | 'end' | 'pause' | 'resume' }
>;

function duringRound(match: Match, phase: RunningPhase, command: RoundCommand, at: number): Decision {
  switch (command.type) {
    case 'skip':
      return isStray(match, at) ? done([]) : skip(match, phase.round, at); // P15
    case 'extend':
      return move(match, phase, (endsAt) => Math.max(endsAt, at) + command.seconds * 1000, at); // P10
    case 'untimed':
      return move(match, phase, () => null, at); // P10
  }
}

/** P7, P16: the last round leads to the standings first, so that its skip can be undone, too. */
function skip(match: Match, round: number, at: number): Decision {
  const next = following(match, round, at);
  const isUndoable = !match.undrawable.has(round);
  const shown: MatchEvent = { type: 'standingsShown', endsAt: at + UNDO_MS, at };
  return done([
    { type: 'roundSkipped', blindError: blindErrorOf(match, round), at },
    next.type === 'finished' && isUndoable ? shown : next,
  ]);
}

function pause(match: Match, at: number): Decision {
  const endsAt = endsAtOf(match);
  const isRound = match.phase.name === 'briefing' || match.phase.name === 'guessing';
  if (match.paused || match.lookingBack || (endsAt === null && !isRound)) return refused('not-now');
  return done([{ type: 'paused', leftMs: endsAt === null ? null : Math.max(0, endsAt - at), at }]);
}

function resume(match: Match, at: number): Decision {
  if (!match.paused || match.lookingBack) return refused('not-now');
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
      if (match.undrawable.has(phase.round)) return skip(match, phase.round, at); // P14
      return match.drawn.has(phase.round)
        ? done([{ type: 'guessingBegan', endsAt: guessingEnds(match, phase.round, at), at }]) // P3
        : refused('not-now');
    case 'guessing':
      return done([closing(match, phase, at)]); // P4
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

/** The round's end with all that is decided by it. */
const closing = (match: Match, { round, guesses }: Phase & { name: 'guessing' }, at: number): MatchEvent => ({
  type: 'roundClosed',
  endsAt: closingEnds(match, at),
  scores: scoreGuesses(match, round, guesses),
  blindError: blindErrorOf(match, round),
  at,
});

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
  if (match.paused || match.lookingBack || phase.name === 'finale') return [];
  if (phase.name === 'lobby')
    return phase.endsAt !== null && now >= phase.endsAt ? [begin(match, 0, now)] : []; // H2
  if (phase.name === 'guessing') {
    if (isClosedTo(phase.endsAt, now) && !isAnybodyAwaited(match, present, now))
      // X2
      return eventsOf(advance(match, now));
    const endsAt = allLockedAt(phase, present, null, now);
    return endsAt === undefined ? [] : [{ type: 'deadlineMoved', endsAt, before: phase.endsAt, at: now }];
  }
  const waitsForHost = match.undrawable.has(phase.round) && match.settings.pace === 'teacher'; // P14
  if (phase.name === 'briefing' && waitsForHost) return [];
  const isOver = phase.endsAt !== null && now >= phase.endsAt;
  return isOver || wantsOn(match, present) ? eventsOf(advance(match, now)) : [];
}

/**
 * P12: the running clock gets back what passed while the server was away, and a little more. `awayMs` is negative where
 * its clock was set back. The deadline to go back to if somebody unlocks moves along.
 */
export function returned(match: Match, awayMs: number, at: number): readonly MatchEvent[] {
  const { phase } = match;
  const endsAt = endsAtOf(match);
  if (match.paused || endsAt === null) return [];
  const moved = { type: 'deadlineMoved', endsAt: endsAt + awayMs + RETURN_MS, at } as const;
  if (phase.name !== 'guessing' || phase.before === undefined) return [moved];
  return [{ ...moved, before: phase.before === null ? null : phase.before + awayMs + RETURN_MS }];
}

const eventsOf = (decision: Decision): readonly MatchEvent[] => (decision.ok ? decision.value : []);
