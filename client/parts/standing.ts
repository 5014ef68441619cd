// Where a player stands, as words: own rank, how it moved, who is just ahead. Pure.
import type { GhostStanding, Standing } from '../../shared/protocol/view.ts';
import { say, sayPlace, sayPoints } from '../words/words.ts';

export const ownStanding = (standings: readonly Standing[], player: string | undefined): Standing | null =>
  standings.find((standing) => standing.player === player) ?? null;

/** N2, N3: without a point nobody has a rank, and no ghost would have one. */
export const rankOf = ({ points, rank }: Pick<Standing, 'points' | 'rank'>): number | null =>
  points > 0 ? rank : null;

/** N3: the rank that a ghost's points have among those of players and ghosts; null without a point. */
export const rankAmong = (
  { points }: Pick<Standing, 'points'>,
  all: readonly Pick<Standing, 'points'>[],
): number | null => (points > 0 ? 1 + all.filter((other) => other.points > points).length : null);

/** '1,240 points' */
export const pointsWords = (points: number): string =>
  say('standings.points', { points: sayPoints(points), count: Math.round(points) });

/** 'up 3', 'down 1', or nothing. */
function movedWords(climbed: number): string | null {
  if (climbed === 0) return null;
  return say(climbed > 0 ? 'standings.up' : 'standings.down', { count: Math.abs(climbed) });
}

/** '5th, up 3'; 'no points yet' */
export function rankWords(standing: Standing): string {
  return [sayPlace(rankOf(standing)), movedWords(standing.climbed)]
    .filter((word) => word !== null)
    .join(', ');
}

/** Alone in a room the attackers are the others: the nearest of them with more points. */
export function aheadOfGhosts(ghosts: readonly GhostStanding[], own: Standing): string {
  const asStandings = ghosts.map(
    (ghost): Standing => ({
      ...{ player: ghost.attacker, name: say(`ghosts.${ghost.attacker}`), climbed: 0 },
      ...{ points: ghost.points, gained: ghost.gained, rank: ghost.rank },
    }),
  );
  const beaten = asStandings.every((ghost) => ghost.points < own.points);
  return beaten ? say('reveal.leadingGhosts') : aheadWords(asStandings, own);
}

/** The nearest player with more points; with none, whether somebody has the same. */
export function aheadWords(standings: readonly Standing[], own: Standing): string {
  const better = standings.filter((other) => Math.round(other.points) > Math.round(own.points));
  const next = better.reduce<Standing | null>(
    (nearest, other) => (nearest === null || other.points < nearest.points ? other : nearest),
    null,
  );
  if (next) {
    const gap = Math.round(next.points) - Math.round(own.points);
    return say('reveal.ahead', { name: next.name, points: sayPoints(gap), count: gap });
  }
  const level = standings.find((other) => other.player !== own.player && other.rank === own.rank);
  return level ? say('reveal.aheadTied', { name: level.name }) : say('reveal.leading');
}
