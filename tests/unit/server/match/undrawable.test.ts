// A round that cannot be drawn: a fact that the host sees and can skip.
import { describe, expect, it } from 'vitest';
import { replay } from '../../../../server/match/evolve.ts';
import { viewFor } from '../../../../server/match/view.ts';
import { START, Table } from '../../../support/match.ts';

const failed = (settings = {}) =>
  new Table({ settings }).join('Ada').play({ type: 'start' }, { type: 'drawFailed', round: 0 });
const phaseOf = (table: Table) => viewFor(table.match, { player: 'p1', isHost: false }, START).phase;

describe('a round that cannot be drawn', () => {
  it('P14 is said to be so, to everybody, and not before', () => {
    expect(phaseOf(new Table().play({ type: 'start' }))).toMatchObject({ commitment: null, failed: false });
    expect(phaseOf(failed())).toMatchObject({ name: 'briefing', commitment: null, failed: true });
  });

  it.each(['next', 'skip'] as const)('P14 %s skips it, and it counts for nothing', (type) => {
    const table = failed().play({ type });
    expect(table.match.phase).toMatchObject({ name: 'briefing', round: 1 });
    expect(table.match.closed).toMatchObject([{ index: 0, skipped: true }]);
    expect(phaseOf(table)).toMatchObject({ failed: false });
  });

  it('P14 time alone does not skip it, except where a match advances by itself', () => {
    expect(failed().wait(60).tick('p1').match.phase).toMatchObject({ name: 'briefing', round: 0 });
    const booth = failed({ pace: 'own' });
    expect(booth.wait(5).tick('p1').match.phase).toMatchObject({ round: 0 });
    expect(booth.wait(5).tick('p1').match.phase).toMatchObject({ name: 'briefing', round: 1 });
  });

  it('P14 a failed last round leads to the finale', () => {
    const table = failed().play({ type: 'skip' }, { type: 'drawFailed', round: 1 }, { type: 'next' });
    expect(table.match.phase).toEqual({ name: 'finale', endedEarly: false });
  });

  it('T1 it is not drawn after all, nor does a drawn round fail', () => {
    const drawn = new Table().draw(0);
    expect(drawn.refusal({ type: 'drawFailed', round: 0 })).toBe('not-now');
    const again = { type: 'drawn', round: 0, drawn: drawn.match.drawn.get(0) as never } as const;
    expect(failed().refusal(again)).toBe('not-now');
    expect(failed().refusal({ type: 'drawFailed', round: 7 })).toBe('not-now');
  });

  it('L1 the log says so too', () => {
    const table = failed();
    expect(replay(table.events)).toEqual(table.match);
  });
});
