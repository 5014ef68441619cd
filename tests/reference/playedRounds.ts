// The rounds of a results file, as the board reads them: two ways to the same board.

import type { MatchResults } from '../../shared/protocol/results.ts';
import type { BoardPlan } from '../../shared/rounds/boardPlan.ts';
import type { PlayedRound } from '../../shared/score/board.ts';

/** The rounds of a results file. */
export function playedRounds(results: MatchResults): readonly PlayedRound<BoardPlan>[] {
  return results.rounds.flatMap(({ round, skipped, plan, ...figures }) =>
    skipped || plan === null
      ? []
      : [
          {
            ...figures,
            plan,
            guesses: results.guesses.filter((row) => row.round === round && row.error !== null).length,
          },
        ],
  );
}
