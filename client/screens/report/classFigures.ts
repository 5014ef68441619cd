// The class in figures: who earned what in which round, and which round was hardest. Pure.
import type { MatchResults, ResultRound } from '../../../shared/protocol/results.ts';

export interface ClassRow {
  readonly player: string;
  readonly name: string;
  readonly points: readonly (number | null)[]; // by column; null: nothing guessed
  readonly total: number;
}

export interface ClassColumn {
  readonly round: ResultRound;
  readonly guessed: number; // how many
  readonly mean: number | null; // points of those who guessed
}

export interface ClassFigures {
  readonly columns: readonly ClassColumn[]; // rounds that were played
  readonly rows: readonly ClassRow[]; // best first, as the standings are
  readonly hardest: ClassColumn | null; // null where nobody guessed
  readonly easiest: ClassColumn | null;
}

export function classFigures({ rounds, standings, guesses }: MatchResults): ClassFigures {
  const here = new Set(standings.map(({ player }) => player));
  const counted = guesses.filter(({ player }) => here.has(player));
  const pointsOf = new Map(counted.map(({ player, round, points }) => [`${player} ${round}`, points]));
  const columns = rounds
    .filter(({ skipped }) => !skipped)
    .map((round) =>
      columnOf(
        round,
        counted.flatMap((row) => (row.round === round.round ? row.points : [])),
      ),
    );
  const rows = standings.map(({ player, name, points: total }) => ({
    player,
    name,
    points: columns.map(({ round }) => pointsOf.get(`${player} ${round.round}`) ?? null),
    total,
  }));
  const byMean = columns.filter(({ mean }) => mean !== null).sort((a, b) => (a.mean ?? 0) - (b.mean ?? 0));
  return { columns, rows, hardest: byMean[0] ?? null, easiest: byMean.at(-1) ?? null };
}

function columnOf(round: ResultRound, points: readonly number[]): ClassColumn {
  const sum = points.reduce((all, each) => all + each, 0);
  return { round, guessed: points.length, mean: points.length === 0 ? null : sum / points.length };
}
