// Guessing, locking and unlocking: what players do to their own guess (rules G and P4, P5, P9).
import { done, type Refusal, refused } from '../../shared/protocol/refusals.ts';
import { isComplete } from '../../shared/rounds.ts';
import { SCHEMAS } from '../../shared/schemas.ts';
import { rulesOf } from '../rounds.ts';
import type { Command, Decision } from './commands.ts';
import type { MatchEvent } from './events.ts';
import { ownEndsAt } from './extraTime.ts';
import { type Match, seatOf } from './match.ts';
import { allLockedAt, isClosedTo } from './timing.ts';

/** Why this player may not touch a guess of this round now, or null. */
export function guessRefusal(match: Match, player: string, round: number, now: number): Refusal | null {
  if (!seatOf(match, player)) return 'no-seat';
  const { phase } = match;
  if (phase.name !== 'guessing')
    return phase.name === 'lobby' || phase.name === 'briefing' ? 'not-now' : 'too-late';
  if (phase.round !== round) return 'too-late'; // G3
  if (match.paused) return 'paused'; // P9
  if (isClosedTo(ownEndsAt(match, player), now)) return 'too-late'; // P5, X1
  return null;
}

export function guess(match: Match, command: Command & { type: 'guess' }, at: number): Decision {
  const refusal = guessRefusal(match, command.player, command.round, at);
  if (refusal) return refused(refusal);
  if (match.phase.name !== 'guessing') return refused('not-now');
  if (match.phase.guesses.get(command.player)?.locked) return refused('already-locked'); // G2
  const spec = match.specs[command.round];
  if (!spec) return refused('too-late');
  const parsed = SCHEMAS[spec.type].guess.safeParse(command.guess);
  if (!parsed.success || !rulesOf(spec).fits(spec, parsed.data)) return refused('bad-guess'); // G4
  return done([{ type: 'guessed', player: command.player, guess: parsed.data, at }]); // G1
}

export function lock(match: Match, command: Command & { type: 'lock' }, at: number): Decision {
  const refusal = guessRefusal(match, command.player, command.round, at);
  if (refusal) return refused(refusal);
  const { phase } = match;
  const spec = match.specs[command.round];
  if (phase.name !== 'guessing' || !spec) return refused('not-now');
  const sealed = phase.guesses.get(command.player);
  if (sealed?.locked) return done([]);
  if (!sealed || !isComplete(spec, sealed.guess)) return refused('guess-incomplete');
  const locked: MatchEvent = { type: 'locked', player: command.player, at };
  const endsAt = allLockedAt(phase, command.present, command.player, at); // P4
  return done(
    endsAt === undefined ? [locked] : [locked, { type: 'deadlineMoved', endsAt, before: phase.endsAt, at }],
  );
}

export function unlock(match: Match, command: Command & { type: 'unlock' }, at: number): Decision {
  const refusal = guessRefusal(match, command.player, command.round, at);
  if (refusal) return refused(refusal);
  const { phase } = match;
  if (phase.name !== 'guessing') return refused('not-now');
  if (!phase.guesses.get(command.player)?.locked) return refused('not-locked');
  const unlocked: MatchEvent = { type: 'unlocked', player: command.player, at }; // G2
  if (phase.before === undefined) return done([unlocked]);
  return done([unlocked, { type: 'deadlineMoved', endsAt: phase.before, at }]); // P4
}
