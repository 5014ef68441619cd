// The protection board of a match: for each plan and target, how well it protected, with an interval and its price.

import { knownPlan } from '../../shared/protocol/references.ts';
import type { BoardCell } from '../../shared/protocol/view.ts';
import type { BoardPlan } from '../../shared/rounds/boardPlan.ts';
import { boardOver, type PlayedRound } from '../../shared/score/board.ts';
import { errorsOf } from '../../shared/score/errors.ts';
import { targetOf } from '../../shared/target.ts';
import { rulesOf } from '../rounds.ts';
import { figuresOf } from './figures.ts';
import type { Match } from './match.ts';
import { secretOf } from './scoring.ts';

/** In order of first play; skipped rounds are not on it. */
export const protectionBoard = (match: Match): readonly BoardCell[] => boardOver(playedIn(match), knownPlan);

function* playedIn(match: Match): Iterable<PlayedRound<BoardPlan>> {
  for (const closed of match.closed) {
    if (closed.skipped) continue;
    const { spec, drawn } = secretOf(match, closed.index);
    const rules = rulesOf(spec);
    const plan = rules.plan(spec);
    if (!plan) continue;
    const { figure, machines } = figuresOf(match, closed);
    yield {
      plan,
      target: targetOf(spec),
      guarantee: rules.guarantee(drawn.release),
      figure,
      machines,
      utility: drawn.utility,
      guesses: errorsOf(closed.guesses).length,
    };
  }
}
