// The board grows with the match: standings carry it over the rounds that are closed, and nothing of the others.
import { expect, test } from 'vitest';
import { viewFor } from '../../../../server/match/view.ts';
import type { FindSpec } from '../../../../shared/rounds/find.ts';
import { at, goalie, Table } from '../../../support/match.ts';

const blurred: FindSpec = {
  ...goalie(),
  plan: { model: { family: 'kernel', width: 8 }, protection: { kind: 'none' } },
};

test('T2 N4 standings show the cells of closed rounds only', () => {
  const table = new Table({ specs: [goalie(), blurred, goalie()] }).join('Ada', 'Bob');
  const cells = () => {
    const { phase } = viewFor(table.match, { player: null, isHost: false }, table.now);
    if (phase.name !== 'standings') throw new Error(`standings were expected, not ${phase.name}`);
    return phase.board.map(({ plan, guesses }) => ['model' in plan && plan.model.family, guesses]);
  };
  table.toGuessing(0).guess('p1', at(10, 30)).guess('p2', at(20, 30)).draw(1); // drawn ahead, not yet played
  table.play({ type: 'next' }, { type: 'next' });
  expect(cells()).toEqual([['idw', 2]]);
  table.toGuessing(1).guess('p1', at(10, 30), 1).play({ type: 'next' }, { type: 'next' });
  expect(cells()).toEqual([
    ['idw', 2],
    ['kernel', 1],
  ]);
});
