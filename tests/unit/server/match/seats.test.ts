// Rules S: who gets a seat, under which name.
import { describe, expect, it } from 'vitest';
import { decide } from '../../../../server/match/decide.ts';
import { replay } from '../../../../server/match/evolve.ts';
import { competitors, type Match, players } from '../../../../server/match/match.ts';
import { ghostStandings, standings } from '../../../../server/match/scoring.ts';
import { playAgain } from '../../../../server/room/rematch.ts';
import type { Keep } from '../../../../shared/protocol/messages.ts';
import { at, Table } from '../../../support/match.ts';

const names = (table: Table) => players(table.match).map(({ name }) => name);
const joining = (name: string, seatHash = `seat of ${name}`) => ({ type: 'join', seatHash, name }) as const;

describe('seats', () => {
  it('S1 the same key gets the same seat, whatever name it brings', () => {
    const table = new Table().join('Ada');
    expect(table.submit(joining('Somebody else', 'seat of Ada'))).toEqual({ ok: true, value: [] });
    expect(names(table)).toEqual(['Ada']);
  });

  it('S1 two keys get two seats', () => {
    expect(new Table().join('Ada', 'Bo').match.seats.map(({ id }) => id)).toEqual(['p1', 'p2']);
  });

  it.each([
    ['', 'name-empty'],
    [' \u200b ', 'name-empty'],
    ['!!!', 'name-empty'],
    ['x'.repeat(21), 'name-too-long'],
    ['ada', 'name-taken'],
    ['  ADA ', 'name-taken'],
    ['Ａｄａ', 'name-taken'], // full-width letters
    ['A\u202eda', 'name-taken'], // with a character that turns the writing direction
    ['fuck you', 'name-refused'],
  ])('S2 %j is no name beside Ada: %s', (name, refusal) => {
    expect(new Table().join('Ada').refusal(joining(name))).toBe(refusal);
  });

  it.each([
    ['😀 7', '😀 7'],
    ['  two   words ', 'two words'],
    ['W'.repeat(20), 'W'.repeat(20)],
    ['Łukasz', 'Łukasz'],
    ['山田', '山田'],
  ])('S2 %j becomes the name %j', (typed, shown) => {
    expect(names(new Table().join(typed))).toEqual([shown]);
  });

  it('S3 a player renames under the same rules, also during a round', () => {
    const table = new Table().join('Ada', 'Bo').toGuessing();
    table.play({ type: 'rename', player: 'p2', name: 'Cy' });
    expect(names(table)).toEqual(['Ada', 'Cy']);
    expect(table.refusal({ type: 'rename', player: 'p2', name: 'ada' })).toBe('name-taken');
    expect(table.refusal({ type: 'rename', player: 'p9', name: 'Dee' })).toBe('no-seat');
    expect(table.submit({ type: 'rename', player: 'p1', name: 'ADA' })).toMatchObject({ ok: true });
  });

  it('S3 names stand still in the finale', () => {
    const table = new Table().join('Ada').play({ type: 'end' });
    expect(table.refusal({ type: 'rename', player: 'p1', name: 'Zoe' })).toBe('match-over');
  });

  it('S4 a full room refuses new keys and lets known ones back', () => {
    const table = new Table({ settings: { capacity: 2 } }).join('Ada', 'Bo');
    expect(table.refusal(joining('Cy'))).toBe('room-full');
    expect(table.submit(joining('Ada'))).toMatchObject({ ok: true });
  });

  it('S4 a locked door refuses new keys, lets known ones back, and opens again', () => {
    const table = new Table().join('Ada').play({ type: 'door', locked: true });
    expect(table.refusal(joining('Bo'))).toBe('room-locked');
    expect(table.submit(joining('Ada'))).toMatchObject({ ok: true });
    expect(names(table.play({ type: 'door', locked: false }).join('Bo'))).toEqual(['Ada', 'Bo']);
  });

  it('S5 a removed key stays out, its seat is free and its points are gone', () => {
    const table = new Table({ settings: { capacity: 1 } }).join('Ada').toGuessing();
    table.guess('p1', { places: table.targets() }).play({ type: 'next' });
    expect(standings(table.match)[0]?.points).toBe(1000);
    table.play({ type: 'kick', player: 'p1' });
    expect(table.refusal(joining('Ada'))).toBe('removed');
    expect(table.refusal({ type: 'kick', player: 'p1' })).toBe('no-seat');
    expect(standings(table.match)).toEqual([]);
    expect(table.match.closed[0]?.guesses).toEqual([]);
    expect(names(table.join('Bo'))).toEqual(['Bo']);
  });

  it('S5 a player removed in mid-round counts in nothing when it closes', () => {
    const table = new Table().join('Ada', 'Bo').toGuessing();
    table.guess('p1', at(10, 10)).play({ type: 'kick', player: 'p1' }, { type: 'next' });
    expect(table.match.closed[0]?.guesses).toEqual([]);
    expect(table.refusal({ type: 'guess', player: 'p1', round: 0, guess: at(1, 1) })).toBe('no-seat');
  });

  it('S6 whoever comes late plays from there on, with nothing for the rounds before', () => {
    const table = new Table().join('Ada').toGuessing();
    table.guess('p1', { places: table.targets() }).play({ type: 'next' });
    table
      .join('Late')
      .toGuessing(1)
      .guess('p2', { places: table.targets(1) }, 1)
      .play({ type: 'next' });
    expect(standings(table.match).map(({ name, points }) => [name, points])).toEqual([
      ['Ada', 1000],
      ['Late', 1000],
    ]);
  });

  it('S6 whoever joins in the finale has a seat and no place in the finished match', () => {
    const table = new Table().join('Ada').toGuessing();
    table.guess('p1', { places: table.targets() }).play({ type: 'next' }, { type: 'end' });
    const before = { standings: standings(table.match), ghosts: ghostStandings(table.match) };
    table.join('Late');
    expect(names(table)).toEqual(['Ada', 'Late']);
    expect({ standings: standings(table.match), ghosts: ghostStandings(table.match) }).toEqual(before);
    expect(replay(table.events)).toEqual(table.match);
  });

  it('S6 the door, the capacity, names and removals hold in the finale too', () => {
    const table = new Table({ settings: { capacity: 2 } }).join('Ada').play({ type: 'end' });
    expect(table.refusal(joining('ada', 'another key'))).toBe('name-taken');
    table.play({ type: 'door', locked: true });
    expect(table.refusal(joining('Late'))).toBe('room-locked');
    table.play({ type: 'door', locked: false }).join('Late');
    expect(table.refusal(joining('Later'))).toBe('room-full');
    table.play({ type: 'kick', player: 'p2' }).join('Later');
    expect(table.refusal(joining('Late'))).toBe('removed');
    expect(standings(table.match).map(({ name }) => name)).toEqual(['Ada']);
  });
});

describe('the next match of a room', () => {
  /** Ada and Bo played, Cy was removed, Dee came in the finale; Ada and Dee are connected. */
  const nextOf = (keep: Keep): Match => {
    const table = new Table().join('Ada', 'Bo', 'Cy').play({ type: 'kick', player: 'p3' }, { type: 'end' });
    table.join('Dee');
    const events = playAgain(table.match, 'next', table.now, { keep, here: ['p1', 'p4'] });
    return replay(events) as Match;
  };
  const seated = (match: Match) => competitors(match).map(({ id, name }) => `${id} ${name}`);

  it('P13 S6 keeps every seat, and who came in the finale plays', () => {
    expect(seated(nextOf('all'))).toEqual(['p1 Ada', 'p2 Bo', 'p4 Dee']);
  });

  it('P13 at a booth keeps the seats of the phones that are here', () => {
    expect(seated(nextOf('here'))).toEqual(['p1 Ada', 'p4 Dee']);
  });

  it('P13 at a booth that starts over keeps only who has just come', () => {
    expect(seated(nextOf('new'))).toEqual(['p4 Dee']);
  });

  it('S5 a removed key stays out, and ids are not given twice', () => {
    const match = nextOf('new');
    const join = (seatHash: string, name: string) => decide(match, { type: 'join', seatHash, name }, 0);
    expect(join('seat of Cy', 'Cy')).toEqual({ ok: false, refusal: 'removed' });
    expect(join('seat of Ada', 'Ada')).toMatchObject({ ok: true, value: [{ player: 'p5' }] });
  });
});
