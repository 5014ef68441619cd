// The rounds of a results file, as the board reads them: two ways to the same board.

import type { PlayedRound } from '../../shared/protocol/board.ts';
import type { MatchResults } from '../../shared/protocol/results.ts';

/** The rounds of a results file. */
export function playedRounds(results: MatchResults): readonly PlayedRound[] {
  return results.rounds.flatMap(({ round, skipped, plan, ...figures }) =>
    skipped || plan === null
      ? []
      : [
          {
            ...figures,
            plan,
            errors: results.guesses.flatMap((row) =>
              row.round === round && row.error !== null ? [row.error] : [],
            ),
          },
        ],
  );
}
