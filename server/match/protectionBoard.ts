// The protection board of a match: for each plan, how well it protected, with n, an interval and its price.

import type { BoardCell } from '../../shared/protocol/view.ts';
import type { BoardPlan } from '../../shared/rounds/boardPlan.ts';
import { boardOver, type PlayedRound } from '../../shared/score/board.ts';
import { errorsOf } from '../../shared/score/errors.ts';
import { rulesOf } from '../rounds.ts';
import type { Match } from './match.ts';
import { secretOf } from './scoring.ts';

/** One cell per plan that was played (skipped rounds are not), in order of first play. */
export const protectionBoard = (match: Match): readonly BoardCell[] => boardOver(playedIn(match));

function* playedIn(match: Match): Iterable<PlayedRound<BoardPlan>> {
  for (const { index, skipped, blindError, guesses } of match.closed) {
    if (skipped) continue;
    const { spec, drawn } = secretOf(match, index);
    const rules = rulesOf(spec);
    const plan = rules.plan(spec);
    if (!plan) continue;
    const attacks = match.scoredAttacks.get(index) ?? [];
    yield {
      plan,
      guarantee: rules.guarantee(drawn.release),
      blindError,
      errors: errorsOf(guesses),
      attackErrors: Object.fromEntries(
        attacks.flatMap(({ attacker, error }) => (error === null ? [] : [[attacker, error]])),
      ),
      utility: drawn.utility,
    };
  }
}
