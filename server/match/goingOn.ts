// *Go on*: how a party leaves a reveal or standings together (P6).
import { done, refused } from '../../shared/protocol/refusals.ts';
import type { Command, Decision } from './commands.ts';
import type { MatchEvent } from './events.ts';
import { advance } from './hosting.ts';
import type { Match } from './match.ts';
import { seatOf } from './match.ts';
import { wantsOn } from './wantsOn.ts';

/** The phase and round that were on screen come with the tap: one that is late counts for nothing else. */
export function goOn(match: Match, command: Command & { type: 'goOn' }, at: number): Decision {
  const { phase } = match;
  const { player } = command;
  if (!seatOf(match, player)) return refused('no-seat');
  if (match.settings.pace !== 'party') return refused('host-only');
  if (phase.name !== 'reveal' && phase.name !== 'standings') return refused('not-now');
  if (phase.name !== command.phase || phase.round !== command.round) return refused('not-now');
  if (match.lookingBack) return refused('not-now'); // B2
  if (match.paused) return refused('paused');
  if (phase.ready.includes(player)) return done([]);
  const readied: MatchEvent = { type: 'readied', player, at };
  const next = wantsOn(match, command.present, player) ? advance(match, at) : done([]);
  return next.ok ? done([readied, ...next.value]) : next;
}
