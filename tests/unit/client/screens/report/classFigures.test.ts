// The class in figures, as the printed report has them.
import { expect, test } from 'vitest';
import { classFigures } from '../../../../../client/screens/report/classFigures.ts';
import { questionsFor } from '../../../../../client/screens/report/questions.ts';
import { results } from '../../../../../server/results/results.ts';
import { at, goalie, Table, team } from '../../../../support/match.ts';

const next = { type: 'next' } as const;

/** Ada is right in round 1 and far off in round 3, Bo guesses in round 3 alone, Cy never; round 2 is skipped. */
function played(): Table {
  const table = new Table({ specs: [goalie(), team(), goalie()] })
    .join('Ada', 'Bo', 'Cy', 'Gone')
    .toGuessing(0);
  table
    .guess('p1', { places: table.targets(0) })
    .guess('p4', at(1, 1))
    .play(next, next, next)
    .draw(1);
  table.play({ type: 'skip' }).toGuessing(2);
  const [truth] = table.targets(2);
  const far = at((truth?.x ?? 0) > 60 ? 3 : 117, 5);
  return table.guess('p1', far, 2).guess('p2', far, 2).play(next, { type: 'kick', player: 'p4' }, next);
}

const figuresOf = (table: Table) =>
  classFigures(results({ match: table.match, events: table.events, at: table.now, early: false }));

test('a row a player as the standings have them, a column a round that was played', () => {
  const { rows, columns } = figuresOf(played());
  expect(columns.map(({ round, guessed }) => [round.round, guessed])).toEqual([
    [1, 1],
    [3, 2],
  ]);
  expect(rows.map(({ name }) => name)).toEqual(['Ada', 'Bo', 'Cy']);
  expect(rows[0]?.points[0]).toBe(1_000);
  expect(rows[1]?.points[0]).toBeNull();
  expect(rows[2]?.points).toEqual([null, null]);
  for (const row of rows)
    expect(row.total).toBe(row.points.reduce<number>((sum, each) => sum + (each ?? 0), 0));
});

test('the hardest round has the lowest average of those who guessed; whoever was removed does not count', () => {
  const { hardest, easiest } = figuresOf(played());
  expect([hardest?.round.round, easiest?.round.round]).toEqual([3, 1]);
  expect(easiest?.mean).toBe(1_000);
});

test('a match in which nobody guessed has no hardest round, and three questions all the same', () => {
  const table = new Table({ specs: [goalie()] }).join('Ada').toGuessing(0).play(next, next);
  const figures = figuresOf(table);
  expect([figures.hardest, figures.columns[0]?.mean]).toEqual([null, null]);
  expect(new Set(questionsFor(figures)).size).toBe(3);
  expect(new Set(questionsFor(figuresOf(played()))).size).toBe(3);
});
