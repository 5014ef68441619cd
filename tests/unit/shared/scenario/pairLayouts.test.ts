// PAIR's layouts are PAIR's, point by point.
import { describe, expect, it } from 'vitest';
import { type PairLayout, pairPlayers, pairSalaries } from '../../../../shared/scenario/pairLayouts.ts';
import reference from '../../../vectors/pair_players.json' with { type: 'json' };

const layouts: PairLayout[] = ['players0', 'players1', 'players2', 'playersleaklow', 'playersleakhigh'];

describe.each(layouts)('PAIR layout %s', (layout) => {
  it('has the published positions, eleven of each group', () => {
    expect(pairPlayers(layout).map(({ x, y }) => [x, y])).toEqual(reference[layout]);
    expect(pairPlayers(layout).reduce((sum, { group }) => sum + group, 0)).toBe(11);
  });

  it('puts the same points on the salary axes, high pay at the top of the field', () => {
    pairSalaries(layout).forEach(({ x, y }, i) => {
      const [fieldX = 0, fieldY = 0] = reference[layout][i] ?? [];
      expect(x).toBeCloseTo((fieldX / 120) * 20, 12);
      expect(y).toBeCloseTo(90_000 - (fieldY / 75) * 50_000, 8);
    });
  });
});
