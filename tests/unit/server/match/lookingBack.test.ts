// Rules B: looking back at earlier reveals changes nothing of the match.
import { describe, expect, it } from 'vitest';
import { replay } from '../../../../server/match/evolve.ts';
import { endsAtOf } from '../../../../server/match/timing.ts';
import { viewFor } from '../../../../server/match/view.ts';
import { at, goalie, START, Table } from '../../../support/match.ts';

const next = { type: 'next' } as const;
const back = (round: number | null) => ({ type: 'lookBack', round }) as const;
const shown = ({ match, now }: Table) => {
  const { phase } = viewFor(match, { player: 'p1', isHost: false }, now);
  return 'round' in phase ? `${phase.name} ${phase.round}` : phase.name;
};

/** At the standings after the second of three rounds; the first was guessed by p1. */
function afterTwo(pace: 'teacher' | 'party' | 'own' = 'teacher'): Table {
  const table = new Table({ specs: [goalie(), goalie(), goalie()], settings: { pace } }).join('Ada', 'Bo');
  table.toGuessing(0).guess('p1', at(9, 34)).play(next);
  return table.toGuessing(1).play(next, next).draw(2);
}

describe('looking back', () => {
  it('B1 shows the last reveal and any earlier one, in every phase but lobby and guessing', () => {
    const table = afterTwo();
    expect(shown(table)).toBe('standings 1');
    expect(shown(table.play(back(1)))).toBe('reveal 1');
    expect(shown(table.play(back(0)))).toBe('reveal 0');
    expect(shown(table.play(back(null)))).toBe('standings 1');
    table.play(next);
    expect(shown(table.play(back(0)))).toBe('reveal 0'); // from the briefing
    table.play(back(null), next);
    expect(table.refusal(back(0))).toBe('not-now'); // guessing
    table.play(next);
    expect(shown(table.play(back(0)))).toBe('reveal 0'); // from another reveal
    expect(shown(table.play(back(2)))).toBe('reveal 2'); // which is where the match is
    expect(table.match.lookingBack).toBeNull();
    table.play(next);
    expect(shown(table.play(back(1)))).toBe('reveal 1'); // from the finale
    expect(new Table().refusal(back(0))).toBe('not-now');
  });

  it('B1 has no reveal of a round that is skipped, running or still to come', () => {
    const table = new Table({ specs: [goalie(), goalie(), goalie()] }).draw(0).draw(1);
    table.play({ type: 'start' }, { type: 'skip' });
    for (const round of [0, 1, 2, 3]) expect(table.refusal(back(round))).toBe('not-now');
  });

  it('B1 shows each player what they had guessed then', () => {
    const table = afterTwo().play(back(0));
    const { you } = viewFor(table.match, { player: 'p1', isHost: false }, table.now);
    expect(you?.guess).toEqual(at(9, 34));
  });

  it('B2 Next leads back to where the match was, and not on', () => {
    const table = afterTwo().play(back(0), next);
    expect(shown(table)).toBe('standings 1');
    expect(shown(table.play(next))).toBe('briefing 2');
  });

  it.each(['party', 'own'] as const)(
    'B2 in %s pace the clock waits and goes on with what was left',
    (pace) => {
      const table = afterTwo(pace).wait(5).play(back(0));
      const leftMs = (endsAtOf(afterTwo(pace).match) ?? 0) - START - 5_000;
      expect(endsAtOf(table.match)).toBeNull();
      table.wait(600).tick('p1');
      expect(shown(table)).toBe('reveal 0');
      expect(table.refusal({ type: 'pause' })).toBe('not-now');
      table.play(back(null));
      expect(endsAtOf(table.match)).toBe(table.now + leftMs);
    },
  );

  it('B2 nobody goes on meanwhile, and whoever stands in finds the match where it is', () => {
    const table = afterTwo('party').play(back(0));
    const tap = { type: 'goOn', player: 'p1', phase: 'reveal', round: 0, present: ['p1', 'p2'] } as const;
    expect(table.refusal(tap)).toBe('not-now');
    table.tickWith({ keyAwayMs: 15_000, connected: ['p1', 'p2'] }, 'p1', 'p2');
    expect([table.match.actingHost, shown(table)]).toEqual(['p1', 'standings 1']);
    expect(endsAtOf(table.match)).not.toBeNull();
  });

  it('B2 survives a restart, and a skip or an end leaves it', () => {
    const table = afterTwo().play(next, back(0));
    expect(replay(table.events)).toEqual(table.match);
    expect(shown(table.play({ type: 'skip' }))).toBe('standings 2');
    expect(shown(afterTwo().play(back(0), { type: 'end' }))).toBe('finale');
  });

  it('P15 a Next right after a look back counts for nothing', () => {
    const table = afterTwo().play(back(0));
    table.press(next);
    expect(shown(table)).toBe('reveal 0');
  });
});
