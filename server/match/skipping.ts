// A skip and its undoing (P7, P16): for five seconds the round can be had back as it was.
import { done, refused } from '../../shared/protocol/refusals.ts';
import type { Decision } from './commands.ts';
import type { MatchEvent } from './events.ts';
import { type ClosedRound, type Match, type Skipped, seatOf } from './match.ts';
import { GRACE_MS } from './timing.ts';

export const UNDO_MS = 5_000;

/** Until when the last skip can be undone, epoch ms; null once something else has followed it. */
export function undoableUntil({ skipped, phase, specs, undrawable }: Match): number | null {
  if (!skipped) return null;
  const { round } = skipped.phase;
  const isLast = round + 1 === specs.length;
  const follows = isLast
    ? phase.name === 'standings' && phase.round === round
    : phase.name === 'briefing' && phase.round === round + 1;
  return follows && !undrawable.has(round) ? skipped.at + UNDO_MS : null;
}

export function undoSkip(match: Match, at: number): Decision {
  const until = undoableUntil(match);
  if (!match.skipped || until === null || at > until + GRACE_MS) return refused('not-now');
  return done([{ type: 'skipUndone', laterMs: at - match.skipped.at, at }]);
}

const emptyRound = (index: number, blindError: number): ClosedRound => ({
  index,
  skipped: true,
  blindError,
  guesses: [],
  lockedAt: new Map(),
  asked: new Map(),
});

export function skipped(
  match: Match,
  index: number,
  { blindError, at }: MatchEvent & { type: 'roundSkipped' },
): Match {
  const { phase, paused } = match;
  const closed = [...match.closed, emptyRound(index, blindError)];
  const left = phase.name === 'briefing' || phase.name === 'guessing' ? { at, phase, paused } : null;
  return { ...match, closed, skipped: left };
}

/** The round as it was, without those who were removed meanwhile (S5). */
export function skipUndone(match: Match, { laterMs, at }: MatchEvent & { type: 'skipUndone' }): Match {
  const { skipped: left, closed } = match;
  if (!left) throw new Error(`'skipUndone' without a skip in match ${match.id}`);
  return {
    ...match,
    closed: closed.slice(0, -1),
    phase: later(match, left, laterMs),
    phaseSince: at,
    paused: left.paused,
    lookingBack: null,
    skipped: null,
  };
}

function later(match: Match, { phase }: Skipped, ms: number): Skipped['phase'] {
  const endsAt = phase.endsAt === null ? null : phase.endsAt + ms;
  if (phase.name === 'briefing') return { ...phase, endsAt };
  const guesses = new Map([...phase.guesses].filter(([player]) => seatOf(match, player)));
  if (phase.before === undefined) return { ...phase, endsAt, guesses };
  return { ...phase, endsAt, guesses, before: phase.before === null ? null : phase.before + ms };
}
