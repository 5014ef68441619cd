// Rules N: what points, ranks and protection are made of.
import { describe, expect, it } from 'vitest';
import { protectionBoard } from '../../../server/match/protectionBoard.ts';
import { ghostStandings, standings } from '../../../server/match/scoring.ts';
import { viewFor } from '../../../server/match/view.ts';
import { find } from '../../../server/rounds/find.ts';
import { baselineFor } from '../../../shared/attack/blind.ts';
import { at, goalie, Table, team } from '../../support/match.ts';

const next = { type: 'next' } as const;
const shifted = (places: readonly { x: number; y: number }[], metres: number) => ({
  places: places.map(({ x, y }) => ({ x: x > 60 ? x - metres : x + metres, y })),
});

describe('points', () => {
  it('N1 the truth earns 1000, four metres off earns 1000/e, far off nothing', () => {
    const table = new Table().join('Ada', 'Bo', 'Cy').toGuessing();
    const truth = table.targets();
    table
      .guess('p1', { places: truth })
      .guess('p2', shifted(truth, 4))
      .guess('p3', shifted(truth, 50))
      .play(next);
    const guesses = table.match.closed[0]?.guesses ?? [];
    expect(guesses.map(({ points }) => points)).toEqual([1000, Math.round(1000 / Math.E), 0]);
    expect(guesses.map(({ error }) => Math.round(error ?? -1))).toEqual([0, 4, 50]);
  });

  it('N1 pins are matched, whatever their order', () => {
    const table = new Table({ specs: [team()] }).join('Ada', 'Bo').toGuessing();
    const truth = table.targets();
    table.guess('p1', { places: truth }).guess('p2', { places: truth.toReversed() }).play(next);
    expect(table.match.closed[0]?.guesses.map(({ points }) => points)).toEqual([1000, 1000]);
  });

  it('N1 half of a team is worth at least half, and whoever is left out is guessed blind', () => {
    const table = new Table({ specs: [team()] }).join('Ada', 'Bo', 'Cy').toGuessing();
    const blind = baselineFor('soccer', 'team').guess.map(({ x, y }) => ({ x, y }));
    table
      .guess('p1', { places: table.targets().slice(0, 6) })
      .guess('p2', { places: blind })
      .guess('p3', { places: blind.slice(3, 5) })
      .play(next);
    const [half, usual, part] = (table.match.closed[0]?.guesses ?? []).map(({ points }) => points);
    expect(half).toBeGreaterThanOrEqual(Math.round((1000 * 6) / 11));
    expect(half).toBeLessThan(1000);
    expect(part).toBe(usual);
  });

  it('N1 being quick earns nothing', () => {
    const table = new Table().join('Ada', 'Bo').toGuessing();
    table.guess('p1', at(30, 30)).wait(29).guess('p2', at(30, 30)).play(next);
    const [quick, slow] = table.match.closed[0]?.guesses ?? [];
    expect(quick?.points).toBe(slow?.points);
  });

  it('N2 equal points share a rank, and the next rank counts on', () => {
    const table = new Table().join('Ada', 'Bo', 'Cy', 'Dee').toGuessing();
    const truth = table.targets();
    table
      .guess('p4', { places: truth })
      .guess('p2', shifted(truth, 3))
      .guess('p3', shifted(truth, 3))
      .play(next);
    expect(standings(table.match).map(({ player, rank }) => [player, rank])).toEqual([
      ['p4', 1],
      ['p2', 2],
      ['p3', 2],
      ['p1', 4],
    ]);
  });

  it('N2 climbing is told from the second round on', () => {
    const table = new Table().join('Ada', 'Bo').toGuessing();
    table.guess('p1', shifted(table.targets(), 3)).play(next);
    expect(standings(table.match).map(({ climbed }) => climbed)).toEqual([0, 0]);
    table
      .toGuessing(1)
      .guess('p2', { places: table.targets(1) }, 1)
      .play(next);
    expect(standings(table.match).map(({ player, climbed }) => [player, climbed])).toEqual([
      ['p2', 1],
      ['p1', -1],
    ]);
  });

  it('N3 ghosts stand beside the players and take no rank', () => {
    const table = new Table().join('Ada', 'Bo').toGuessing();
    const truth = table.targets();
    table.play({ type: 'attacked', round: 0, attacker: 'eye', guess: { places: truth } });
    table.guess('p1', shifted(truth, 3)).play(next);
    table.play({ type: 'attacked', round: 0, attacker: 'blind', guess: shifted(truth, 40) });
    expect(standings(table.match).map(({ rank }) => rank)).toEqual([1, 2]);
    expect(ghostStandings(table.match)).toEqual([
      { attacker: 'eye', points: 1000, gained: 1000, rank: 1 },
      { attacker: 'blind', points: 0, gained: 0, rank: 2 },
    ]);
  });

  it('N3 an attacker plays a round once', () => {
    const table = new Table().draw(0);
    const attacked = { type: 'attacked', round: 0, attacker: 'eye', guess: at(1, 1) } as const;
    expect(table.refusal({ ...attacked, round: 1 })).toBe('not-now');
    expect(table.play(attacked).refusal(attacked)).toBe('not-now');
  });

  it('N4 protection is 100·(1 − leakage): a guess as bad as blind protects by 100 percent', () => {
    const blind = find.blindError(goalie());
    const table = new Table({ specs: [goalie(), goalie()] }).join('Ada', 'Bo').toGuessing();
    const truth = table.targets();
    table.guess('p1', shifted(truth, blind)).guess('p2', { places: truth }).play(next);
    const reveal = viewFor(table.match, { player: null, isHost: false }, table.now).phase;
    expect(reveal.name === 'reveal' && reveal.reveal.leakage).toBeCloseTo(0.5, 10);
    const [cell] = protectionBoard(table.match);
    expect(cell?.protection?.value).toBeCloseTo(50, 8);
    expect(cell).toMatchObject({ rounds: 1, guesses: 2, protection: { over: 'players' } });
  });

  it('N4 with several rounds the interval is over rounds and holds the value', () => {
    const table = new Table().join('Ada').toGuessing();
    table.guess('p1', shifted(table.targets(), 2)).play(next);
    table
      .toGuessing(1)
      .guess('p1', shifted(table.targets(1), 4), 1)
      .play(next);
    const { value, low, high, over } = protectionBoard(table.match)[0]?.protection ?? {};
    expect(over).toBe('rounds');
    expect(low).toBeLessThan(value ?? Number.NaN);
    expect(high).toBeGreaterThan(value ?? Number.NaN);
  });

  it('N4 a round that nobody played is on the board without a number', () => {
    expect(protectionBoard(new Table().toGuessing().play(next).match)).toMatchObject([
      { protection: null, rounds: 1, guesses: 0 },
    ]);
  });
});
