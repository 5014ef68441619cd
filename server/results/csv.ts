// Results as a table for spreadsheets: one row per guess. No cell a player has written can become a formula.

import type { GuessRow, MatchResults, ResultRound } from '../../shared/protocol/results.ts';
import type { BoardPlan } from '../../shared/rounds/boardPlan.ts';

type Cell = string | number | null;

const HEADINGS = [
  'match',
  'round',
  'type',
  'target',
  'model',
  'protection',
  'epsilon',
  'guarantee',
  'utility',
  'player',
  'guess',
  'unit',
  'error',
  'blind error',
  'blind attacker error',
  'eye error',
  'solver error',
  'points',
  'locked at',
];

/**
 * RFC 4180 with a header; numbers in full precision with a decimal point; empty where there is no value. A round that
 * was played and in which nobody guessed has one row without a player, so that the table holds the whole board.
 */
export function resultsCsv(results: MatchResults): string {
  const rows = results.rounds.flatMap((round) => {
    const guesses = results.guesses.filter((row) => row.round === round.round);
    if (guesses.length > 0) return guesses.map((row) => rowOf(results.matchId, round, row));
    return round.skipped ? [] : [rowOf(results.matchId, round, null)];
  });
  return [HEADINGS, ...rows].map((row: readonly Cell[]) => `${row.map(cell).join(',')}\r\n`).join('');
}

const rowOf = (matchId: string, round: ResultRound, row: GuessRow | null): readonly Cell[] => [
  matchId,
  round.round,
  round.spec.type,
  'target' in round.spec ? String(round.spec.target) : null,
  round.plan ? modelText(round.plan) : null,
  round.plan ? compact(round.plan.protection) : null,
  round.epsilon,
  round.guarantee ? compact(round.guarantee) : null,
  round.utility,
  row?.name ?? null,
  row?.guess ? JSON.stringify(row.guess) : null,
  round.unit,
  row?.error ?? null,
  round.blindError,
  round.attackErrors.blind ?? null,
  round.attackErrors.eye ?? null,
  round.attackErrors.solver ?? null,
  row?.points ?? null,
  row?.lockedAt ?? null,
];

/** What makes the row of the board: the model with how else it was read or asked, or a filter with its setting. */
function modelText({ protection: _, ...row }: BoardPlan): string {
  if (!('model' in row)) return compact(row);
  const { model, ...reading } = row;
  return compact({ ...model, ...reading });
}

/** A spec in one word: {family: 'idw', power: 2} → 'idw power=2'. */
function compact(spec: object): string {
  const [first, ...rest] = Object.entries(spec);
  return [String(first?.[1] ?? ''), ...rest.map(([key, value]) => `${key}=${value}`)].join(' ');
}

/** Spreadsheets run text that begins with one of = + - @ or a control character; a leading quote keeps it text. */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[\s]*[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
