// From guesses to scores, which are decided once and go into the log, and from those to standings.

import type { GhostStanding, Score, Standing } from '../../shared/protocol/view.ts';
import type { Guess } from '../../shared/rounds.ts';
import type { AttackerName } from '../../shared/score/attackers.ts';
import { rulesOf } from '../rounds.ts';
import type { PlayerScore } from './events.ts';
import type { ClosedRound, Match, PlayerId, Sealed } from './match.ts';
import { competitors } from './match.ts';

/** Every guess of a round, scored against its truth, in order of joining. */
export function scoreGuesses(
  match: Match,
  round: number,
  guesses: ReadonlyMap<PlayerId, Sealed>,
): readonly PlayerScore[] {
  const { spec, drawn } = secretOf(match, round);
  return competitors(match).flatMap((seat) => {
    const sealed = guesses.get(seat.id);
    return sealed ? [{ player: seat.id, ...rulesOf(spec).score(spec, drawn, sealed.guess) }] : [];
  });
}

export function scoreAttack(match: Match, round: number, guess: Guess): Score {
  const { spec, drawn } = secretOf(match, round);
  return rulesOf(spec).score(spec, drawn, guess);
}

/** What the best guess without looking is off by in this round, in its unit. */
export function blindErrorOf(match: Match, round: number): number {
  const spec = match.specs[round];
  if (!spec) throw new Error(`match ${match.id} has no round ${round}`);
  return rulesOf(spec).blindError(spec);
}

/** Spec and draw of a round that has been drawn. */
export function secretOf(match: Match, round: number) {
  const spec = match.specs[round];
  const drawn = match.drawn.get(round);
  if (!spec || !drawn) throw new Error(`round ${round} of match ${match.id} is not drawn`);
  return { spec, drawn };
}

const counted = (match: Match): readonly ClosedRound[] => match.closed.filter((round) => !round.skipped);

/** Standings after all closed rounds, best first; ties share a rank (N2) and stand in order of joining. */
export function standings(match: Match): readonly Standing[] {
  const rounds = counted(match);
  const now = ranked(match, rounds);
  const before = new Map(ranked(match, rounds.slice(0, -1)).map((row) => [row.player, row.rank]));
  const last = pointsOf(rounds.slice(-1));
  return now.map((row) => ({
    ...row,
    gained: last.get(row.player) ?? 0,
    climbed: rounds.length < 2 ? 0 : (before.get(row.player) ?? row.rank) - row.rank,
  }));
}

function ranked(match: Match, rounds: readonly ClosedRound[]) {
  const points = pointsOf(rounds);
  const rows = competitors(match).map((seat) => ({
    player: seat.id,
    name: seat.name,
    points: points.get(seat.id) ?? 0,
  }));
  rows.sort((a, b) => b.points - a.points);
  return rows.map((row) => ({ ...row, rank: 1 + rows.findIndex((other) => other.points === row.points) }));
}

function pointsOf(rounds: readonly ClosedRound[]): ReadonlyMap<PlayerId, number> {
  const sums = new Map<PlayerId, number>();
  for (const round of rounds)
    for (const guess of round.guesses) sums.set(guess.player, (sums.get(guess.player) ?? 0) + guess.points);
  return sums;
}

/** N3: what each attacker would have earned, and the rank these points would have. */
export function ghostStandings(match: Match): readonly GhostStanding[] {
  const rounds = counted(match);
  const people = standings(match);
  const names = new Set(
    rounds.flatMap((round) => (match.scoredAttacks.get(round.index) ?? []).map((a) => a.attacker)),
  );
  const pointsIn = (round: ClosedRound | undefined, attacker: AttackerName) =>
    round ? (match.scoredAttacks.get(round.index)?.find((a) => a.attacker === attacker)?.points ?? 0) : 0;
  return [...names].map((attacker) => {
    const points = rounds.reduce((sum, round) => sum + pointsIn(round, attacker), 0);
    const rank = 1 + people.filter((row) => row.points > points).length;
    return { attacker, points, gained: pointsIn(rounds.at(-1), attacker), rank };
  });
}
