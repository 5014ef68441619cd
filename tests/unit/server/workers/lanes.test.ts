// Which rounds are quick to draw: what the kinds of rounds say of themselves.
import { describe, expect, it } from 'vitest';
import { PLAYLISTS } from '../../../../server/match/playlists.ts';
import { rulesOf } from '../../../../server/rounds.ts';
import { laneOf } from '../../../../server/workers/pool.ts';
import type { AgainSpec } from '../../../../shared/rounds/again.ts';
import type { BudgetSpec } from '../../../../shared/rounds/budget.ts';
import { goalie } from '../../../support/match.ts';

const again = (reloads: number): AgainSpec => ({
  type: 'again',
  scenario: 'soccer',
  target: 'team',
  plan: { model: { family: 'idw', power: 2 }, protection: { kind: 'noise', sigma: 0.2 } },
  reloads,
  seconds: 30,
});
const budget: BudgetSpec = { type: 'budget', scenario: 'soccer', crowds: [22_000], seconds: 30 };

describe('lanes', () => {
  it('a map is quick; many reloads and a crowd of 22,000 are not', () => {
    expect(laneOf(goalie())).toBe('quick');
    expect(laneOf(again(1))).toBe('quick');
    expect(laneOf(again(60))).toBe('heavy');
    expect(laneOf(budget)).toBe('heavy');
  });

  it('of a spec that asks for more, more is expected', () => {
    expect(rulesOf(again(60)).drawMs(again(60))).toBeGreaterThan(rulesOf(again(5)).drawMs(again(5)));
    const all: BudgetSpec = { ...budget, crowds: [22, 220, 2_200, 22_000] };
    expect(rulesOf(all).drawMs(all)).toBeGreaterThan(rulesOf(budget).drawMs(budget));
  });

  it('every round of every playlist says what it takes', () => {
    for (const spec of Object.values(PLAYLISTS).flat()) {
      const ms = rulesOf(spec).drawMs(spec);
      expect(ms, JSON.stringify(spec)).toBeGreaterThan(0);
      expect(ms, JSON.stringify(spec)).toBeLessThan(1_000);
    }
  });
});
