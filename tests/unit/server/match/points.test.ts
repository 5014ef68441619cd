// Rules N: what points, ranks and protection are made of.
import { describe, expect, it } from 'vitest';
import { protectionBoard } from '../../../../server/match/protectionBoard.ts';
import { ghostStandings, standings } from '../../../../server/match/scoring.ts';
import { viewFor } from '../../../../server/match/view.ts';
import { baselineFor } from '../../../../shared/attack/blind.ts';
import { knownPlan } from '../../../../shared/protocol/references.ts';
import type { FindSpec } from '../../../../shared/rounds/find.ts';
import type { KnownPlan } from '../../../../shared/score/verdict/known.ts';
import { at, goalie, Table, team } from '../../../support/match.ts';

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

  it('N4 a room that found him gave everything away, one that never looked nothing, whoever was lucky', () => {
    const { blindness, beta } = knownPlan(goalie().plan, 'goalie') as KnownPlan;
    const table = new Table({ specs: [goalie(), goalie()] }).join('Ada', 'Bo').toGuessing();
    const truth = table.targets();
    table.guess('p1', shifted(truth, 40)).guess('p2', { places: truth }).play(next);
    table.play({ type: 'attacked', round: 0, attacker: 'blind', guess: { places: truth } });
    // Half of the room found him exactly, and so did the ghost, by luck, which is taken out.
    const figure = (0.5 - blindness.best - beta * (1 - blindness.ghost)) / (1 - blindness.best);
    const [cell] = protectionBoard(table.match);
    expect(cell?.protection?.value).toBeCloseTo(100 * (1 - figure), 8);
    expect(cell).toMatchObject({ rounds: 1, guesses: 2, target: 'goalie' });
    const reveal = viewFor(table.match, { player: null, isHost: false }, table.now).phase;
    expect(reveal.name === 'reveal' && reveal.reveal.leakage).toBeLessThan(0.5); // of measure 1, in metres
  });

  it('N4 the interval holds the value from one round on, and narrows with more', () => {
    const table = new Table().join('Ada').toGuessing();
    table.guess('p1', shifted(table.targets(), 2)).play(next);
    const one = protectionBoard(table.match)[0]?.protection;
    table
      .toGuessing(1)
      .guess('p1', shifted(table.targets(1), 2), 1)
      .play(next);
    const two = protectionBoard(table.match)[0]?.protection;
    for (const each of [one, two]) {
      expect(each?.low).toBeLessThan(each?.value ?? Number.NaN);
      expect(each?.high).toBeGreaterThan(each?.value ?? Number.NaN);
    }
    const width = (of: typeof one) => (of ? of.high - of.low : Number.NaN);
    expect(width(two)).toBeLessThan(width(one));
  });

  it('N4 the headline is what machines found elsewhere, unless this room proved more', () => {
    const spec = goalie();
    const reference = knownPlan(spec.plan, 'goalie')?.reference as NonNullable<KnownPlan['reference']>;
    const played = (rounds: number, metres: number) => {
      const table = new Table({ specs: Array(rounds).fill(spec) as FindSpec[] }).join('Ada');
      for (let round = 0; round < rounds; round++)
        table
          .toGuessing(round)
          .guess('p1', shifted(table.targets(round), metres), round)
          .play(next);
      return protectionBoard(table.match)[0]?.headline;
    };
    const careless = played(1, 40);
    expect(careless).toMatchObject({ by: 'machine', foundOf100: reference.foundOf100 });
    expect(careless?.kept).toBeCloseTo(100 * (1 - reference.leak), 8);
    expect(played(60, 0)).toMatchObject({ by: 'room' });
  });

  it('N4 a plan that was not measured elsewhere has the room’s figure and no headline', () => {
    const odd: FindSpec = { ...goalie(), plan: { ...goalie().plan, model: { family: 'idw', power: 2.7 } } };
    const table = new Table({ specs: [odd] }).join('Ada').toGuessing();
    table.guess('p1', { places: table.targets() }).play(next);
    const [cell] = protectionBoard(table.match);
    expect(cell?.headline).toBeNull();
    expect(cell?.protection?.value).toBeCloseTo(0, 8);
  });

  it('N4 a round that nobody played is on the board without a number', () => {
    expect(protectionBoard(new Table().toGuessing().play(next).match)).toMatchObject([
      { protection: null, rounds: 1, guesses: 0 },
    ]);
  });
});
