// Results as a table for spreadsheets: one row per guess. No cell a player has written can become a formula.
import type { MatchResults } from '../../shared/protocol/results.ts';

type Cell = string | number | null;

const HEADINGS = [
  'match',
  'round',
  'model',
  'protection',
  'epsilon',
  'target',
  'player',
  'guess',
  'unit',
  'error',
  'blind error',
  'eye error',
  'solver error',
  'points',
  'locked at',
];

/** RFC 4180 with a header; numbers in full precision with a decimal point; empty where there is no value. */
export function resultsCsv(results: MatchResults): string {
  const rounds = new Map(results.rounds.map((round) => [round.round, round]));
  const rows = results.guesses.map((row): Cell[] => {
    const round = rounds.get(row.round);
    if (!round) throw new Error(`results of match ${results.matchId} lack round ${row.round}`);
    return [
      results.matchId,
      row.round,
      compact(round.plan?.model),
      compact(round.plan?.protection),
      round.epsilon,
      'target' in round.spec ? String(round.spec.target) : null,
      row.name,
      row.guess === null ? null : JSON.stringify(row.guess),
      round.unit,
      row.error,
      round.blindError,
      round.attackErrors.eye ?? null,
      round.attackErrors.solver ?? null,
      row.points,
      row.lockedAt,
    ];
  });
  return [HEADINGS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A spec in one word: {family: 'idw', power: 2} → 'idw power=2'. */
function compact(spec: object | undefined): string | null {
  if (!spec) return null;
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
