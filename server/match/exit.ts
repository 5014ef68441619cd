// The question at the end (rules E): who may answer, and how many said what.
import { EXIT_ANSWERS } from '../../shared/protocol/exit.ts';
import { done, refused } from '../../shared/protocol/refusals.ts';
import type { Command, Decision } from './commands.ts';
import { competitors, type Match } from './match.ts';

/** E1: in the finale, whoever has a place in the match. Alone there is nobody to be counted with. */
export function answerExit(
  match: Match,
  { player, answer }: Command & { type: 'exit' },
  at: number,
): Decision {
  if (match.phase.name !== 'finale' || match.settings.pace === 'own') return refused('not-now');
  if (!competitors(match).some(({ id }) => id === player)) return refused('no-seat');
  if (match.exit.get(player) === answer) return done([]);
  return done([{ type: 'exitAnswered', player, answer, at }]);
}

/** E2: in the order of the answers; whoever was removed does not count. */
export function exitCounts(match: Match): readonly number[] {
  const said = competitors(match).map(({ id }) => match.exit.get(id));
  return EXIT_ANSWERS.map((answer) => said.filter((each) => each === answer).length);
}
