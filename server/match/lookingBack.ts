// Looking back at the reveal of an earlier round, on all screens at once (rules B). The phase stays where it is.
import { done, refused } from '../../shared/protocol/refusals.ts';
import type { Decision } from './commands.ts';
import type { MatchEvent } from './events.ts';
import type { Match, Phase } from './match.ts';
import { endsAtOf } from './timing.ts';

/** Has round `index` a reveal that everybody has seen? */
export const wasRevealed = ({ closed }: Match, index: number): boolean =>
  closed.some((round) => round.index === index && !round.skipped);

/** B1: to the reveal of `round`, or back to where the match is. */
export function lookBack(match: Match, round: number | null, at: number): Decision {
  const { phase, lookingBack } = match;
  if (phase.name === 'lobby' || phase.name === 'guessing') return refused('not-now');
  if (round === null || (phase.name === 'reveal' && phase.round === round))
    return done(lookingBack ? [forward(match, at)] : []);
  if (!wasRevealed(match, round)) return refused('not-now');
  if (lookingBack?.round === round) return done([]);
  const endsAt = match.paused ? null : endsAtOf(match);
  const leftMs = lookingBack ? lookingBack.leftMs : endsAt === null ? null : Math.max(0, endsAt - at);
  return done([{ type: 'lookedBack', round, leftMs, at }]);
}

/** B2: the clock goes on with what was left of it. */
export function forward({ lookingBack }: Match, at: number): MatchEvent {
  const leftMs = lookingBack?.leftMs ?? null;
  return { type: 'lookedForward', endsAt: leftMs === null ? null : at + leftMs, at };
}

export const lookedBack = (
  match: Match,
  { round, leftMs, at }: MatchEvent & { type: 'lookedBack' },
): Match => ({
  ...match,
  lookingBack: { round, leftMs },
  phaseSince: at, // P15 holds for these changes, too
});

export function lookedForward(match: Match, { endsAt, at }: MatchEvent & { type: 'lookedForward' }): Match {
  const { phase } = match;
  const runs = endsAt !== null && 'endsAt' in phase;
  return { ...match, lookingBack: null, phaseSince: at, phase: runs ? { ...phase, endsAt } : phase };
}

/** What everybody sees: the running phase, or the reveal that the host has gone back to. */
export const shownPhase = ({ phase, lookingBack }: Match): Phase =>
  lookingBack ? { name: 'reveal', round: lookingBack.round, endsAt: null, ready: [] } : phase;
