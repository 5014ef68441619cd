// The protection board over all finished matches of this server: sums over the table of rounds, never a log.
import type { BoardFilter } from '../../shared/protocol/boardFilter.ts';
import { knownPlan } from '../../shared/protocol/references.ts';
import { LEAST_GUESSES, type ProtectionOverall } from '../../shared/protocol/results.ts';
import type { BoardCell } from '../../shared/protocol/view.ts';
import { planCell } from '../../shared/score/board.ts';
import { sumsOf } from '../../shared/score/estimate.ts';
import type { EventLog } from '../store/eventLog.ts';
import type { StoredSums } from '../store/roundTable.ts';
import { MEASURE } from './rows.ts';

const FRESH_MS = 60_000;
const ANSWERS_MAX = 200; // kept at a time; filters are the asker's to choose

/** Answers from memory for a minute: a page that a whole class opens costs one sum. `now` in epoch ms. */
export function newOverallBoard(log: Pick<EventLog, 'rounds'>) {
  const known = new Map<string, { readonly at: number; readonly board: ProtectionOverall }>();
  return (filter: BoardFilter, now: number): ProtectionOverall => {
    const key = JSON.stringify([filter.scenario, filter.target, filter.since]);
    const found = known.get(key);
    if (found && now < found.at + FRESH_MS) return found.board;
    if (known.size >= ANSWERS_MAX) known.clear();
    const board = protectionOverall(log, filter);
    known.set(key, { at: now, board });
    return board;
  };
}

export function protectionOverall(
  { rounds }: Pick<EventLog, 'rounds'>,
  filter: BoardFilter = {},
): ProtectionOverall {
  const since = filter.since === undefined ? {} : { since: filter.since };
  return {
    matches: rounds.matches({ measure: MEASURE, ...since }),
    board: rounds.sums({ measure: MEASURE, ...filter }).map(overallCell),
  };
}

/** What a handful of people guessed is theirs; how often a plan was played may be known. */
function overallCell({ plan, target, guarantee, ...sums }: StoredSums): BoardCell {
  const parsed: Pick<BoardCell, 'plan' | 'target' | 'guarantee'> = {
    plan: JSON.parse(plan),
    target,
    guarantee: guarantee === null ? null : JSON.parse(guarantee),
  };
  const isFew = sums.guesses < LEAST_GUESSES;
  const figures = isFew ? { ...sums.figures, figure: sumsOf([]) } : sums.figures;
  return planCell(parsed, knownPlan, { ...sums, figures });
}
