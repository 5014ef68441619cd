// The teacher's sheet: one line per player, round by round, with totals; below it how the room did in each round and
// which was the hardest.
import type { ExportedMatch, ExportedRound } from './exported.ts';
import { type Cell, type Region, spreadsheet } from './spreadsheet.ts';

export function classSheet(match: ExportedMatch, region: Region = 'everywhere'): string {
  const rounds = match.rounds.filter(({ skipped }) => !skipped).map((round) => inRound(match, round));
  const header = [
    'rank',
    'name',
    'points',
    'rounds_guessed',
    ...rounds.flatMap(({ n, unit }) =>
      ['points', `error_${unit}`, 'rank', 'locked'].map((what) => `round_${n}_${what}`),
    ),
  ];
  const lines = match.standings.map(({ rank, name, points, player }): Cell[] => [
    rank,
    name,
    points,
    rounds.filter(({ of }) => of.get(player)).length,
    ...rounds.flatMap(({ of, locked }) => {
      const own = of.get(player);
      return [own?.points ?? null, own?.error ?? null, own?.rank ?? null, locked.has(player)];
    }),
  ]);
  const total = mean(match.standings.map(({ points }) => points));
  const means: Cell[] = [
    null,
    'All: mean',
    total,
    null,
    ...rounds.flatMap(({ meanPoints, meanError, locked }) => [meanPoints, meanError, null, locked.size]),
  ];
  const played = rounds.filter(({ meanPoints }) => meanPoints !== null);
  const hardest = [...played].sort((a, b) => (a.meanPoints ?? 0) - (b.meanPoints ?? 0))[0];
  const mark: Cell[] = [
    null,
    hardest ? `Hardest: round ${hardest.n}` : 'Hardest: none was played',
    hardest?.meanPoints ?? null,
    null,
    ...rounds.flatMap((round) => [round === hardest ? round.meanPoints : null, null, null, null]),
  ];
  return spreadsheet([header, ...lines, means, mark], region);
}

/** Ranks among those who guessed, ties shared. Means are over them as well. */
function inRound(match: ExportedMatch, { round, unit, locked }: ExportedRound) {
  const guesses = match.guesses.filter((guess) => guess.round === round);
  const ranked = guesses.map(({ player, points, error }) => {
    const rank = 1 + guesses.filter((other) => other.points > points).length;
    return [player, { points, error, rank }] as const;
  });
  return {
    n: round,
    unit: NAMES[unit],
    of: new Map(ranked),
    locked: new Set(locked),
    meanPoints: mean(guesses.map(({ points }) => points)),
    meanError: mean(guesses.flatMap(({ error }) => (error === null ? [] : [error]))),
  };
}

/** Units as words of a column's name. */
const NAMES = { m: 'm', $: 'dollars', share: 'share' } as const;

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
