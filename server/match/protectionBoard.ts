// The protection board of matches: for each plan, how well it protected, with n, an interval and its price.
import { boardOver, type PlayedRound } from '../../shared/protocol/board.ts';
import type { BoardFilter } from '../../shared/protocol/results.ts';
import type { RoundSpec } from '../../shared/protocol/rounds.ts';
import type { BoardCell } from '../../shared/protocol/view.ts';
import type { Match } from './match.ts';
import { rulesOf } from './rounds/registry.ts';
import { secretOf } from './scoring.ts';

/** One cell per plan that was played (skipped rounds are not), in order of first play. */
export const protectionBoard = (match: Match): readonly BoardCell[] => protectionOver([match]);

/** The same over several matches: a plan's rounds count wherever they were played. */
export const protectionOver = (matches: Iterable<Match>, filter: BoardFilter = {}): readonly BoardCell[] =>
  boardOver(playedIn(matches, filter));

function* playedIn(matches: Iterable<Match>, filter: BoardFilter): Iterable<PlayedRound> {
  for (const match of matches) {
    for (const { index, skipped, guesses } of match.closed) {
      if (skipped) continue;
      const { spec, drawn } = secretOf(match, index);
      const rules = rulesOf(spec);
      const plan = rules.plan(spec);
      if (!plan || !isWanted(spec, filter)) continue;
      const attacks = match.scoredAttacks.get(index) ?? [];
      yield {
        plan,
        guarantee: rules.guarantee(drawn.release),
        blindError: rules.blindError(spec),
        errors: guesses.flatMap(({ error }) => (error === null ? [] : [error])),
        attackErrors: Object.fromEntries(
          attacks.flatMap(({ attacker, error }) => (error === null ? [] : [[attacker, error]])),
        ),
        utility: drawn.utility,
      };
    }
  }
}

const isWanted = (spec: RoundSpec, { scenario, target }: BoardFilter): boolean =>
  (scenario === undefined || ('scenario' in spec && spec.scenario === scenario)) &&
  (target === undefined || ('target' in spec && spec.target === target));
