// More time for single players (rules X): their own deadline, who is still waited for, and who may choose.
import type { ExtraTime } from '../../shared/protocol/extraTime.ts';
import { done, refused } from '../../shared/protocol/refusals.ts';
import type { Command, Decision } from './commands.ts';
import { type Match, type PlayerId, seatOf } from './match.ts';
import { endsAtOf, guessingMs, isClosedTo } from './timing.ts';

export const extraTimeOf = ({ extraTime }: Match, player: PlayerId | null): ExtraTime =>
  (player !== null && extraTime.get(player)) || 1;

/** How much longer than for the others the running guessing lasts for `player`. */
export function extraMs(match: Match, player: PlayerId | null): number {
  const { phase } = match;
  if (phase.name !== 'guessing') return 0;
  return (extraTimeOf(match, player) - 1) * (guessingMs(match, phase.round) ?? 0);
}

/** X1: the deadline as it is for `player`; null where no clock runs. */
export function ownEndsAt(match: Match, player: PlayerId | null): number | null {
  const endsAt = endsAtOf(match);
  return endsAt === null ? null : endsAt + extraMs(match, player);
}

/** X2: is somebody here who has not locked in and whose own time is not over? */
export const isAnybodyAwaited = (match: Match, present: readonly PlayerId[], now: number): boolean =>
  present.some(
    (player) =>
      !(match.phase.name === 'guessing' && match.phase.guesses.get(player)?.locked) &&
      !isClosedTo(ownEndsAt(match, player), now),
  );

/** X3: players choose for themselves, and not while they guess. */
export function setExtraTime(match: Match, command: Command & { type: 'extraTime' }, at: number): Decision {
  const { player, factor, byHost } = command;
  if (!seatOf(match, player)) return refused('no-seat');
  if (!byHost && match.phase.name === 'guessing') return refused('not-now');
  return done(extraTimeOf(match, player) === factor ? [] : [{ type: 'extraTimeSet', player, factor, at }]);
}
