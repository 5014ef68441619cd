// The protection board over all finished matches of this server: sums over the table of rounds, never a log.
import quantileT from '@stdlib/stats-base-dists-t-quantile';
import type { BoardFilter } from '../../shared/protocol/boardFilter.ts';
import { LEAST_GUESSES, type ProtectionOverall } from '../../shared/protocol/results.ts';
import type { BoardCell } from '../../shared/protocol/view.ts';
import type { Estimate } from '../../shared/score/board.ts';
import type { EventLog } from '../store/eventLog.ts';
import type { PlanSums, Sums } from '../store/roundTable.ts';
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
    board: rounds.sums({ measure: MEASURE, ...filter }).map(cellOf),
  };
}

function cellOf({ plan, guarantee, rounds, guesses, figures }: PlanSums): BoardCell {
  const utility = estimate(figures.utility);
  const attackers = (['blind', 'eye', 'solver'] as const).flatMap((name) => {
    const { count, sum } = figures[name];
    return count === 0 ? [] : [[name, percent(sum / count)] as const];
  });
  return {
    plan: JSON.parse(plan),
    guarantee: guarantee === null ? null : JSON.parse(guarantee),
    // What a handful of people guessed is theirs; how often a plan was played may be known.
    protection: guesses < LEAST_GUESSES ? null : kept(figures.leak),
    fromAttackers: Object.fromEntries(attackers),
    utility: utility?.value ?? null,
    utilityInterval:
      utility === null || utility.low === null || utility.high === null
        ? null
        : { low: utility.low, high: utility.high },
    rounds,
    guesses,
  };
}

const percent = (leak: number): number => 100 * (1 - leak);

function kept(leak: Sums): Estimate | null {
  const leaked = estimate(leak);
  if (leaked === null) return null;
  const bound = (value: number | null) => (value === null ? null : percent(value));
  return { value: percent(leaked.value), low: bound(leaked.high), high: bound(leaked.low), over: 'rounds' };
}

/** Mean over rounds with the 95 % t-interval of their mean; bounds are null for a single round, all for none. */
function estimate({ count, sum, squares }: Sums): Estimate | null {
  if (count === 0) return null;
  const value = sum / count;
  if (count === 1) return { value, low: null, high: null, over: 'rounds' };
  const variance = Math.max(0, (squares - sum * value) / (count - 1));
  const half = quantileT(0.975, count - 1) * Math.sqrt(variance / count);
  return { value, low: value - half, high: value + half, over: 'rounds' };
}
