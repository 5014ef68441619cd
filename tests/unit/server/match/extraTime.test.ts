// Rules X: more time for one player, between that player and the host.
import { describe, expect, it } from 'vitest';
import { replay } from '../../../../server/match/evolve.ts';
import { viewFor } from '../../../../server/match/view.ts';
import { playAgain } from '../../../../server/room/rematch.ts';
import type { ExtraTime } from '../../../../shared/protocol/extraTime.ts';
import { at, goalie, START, Table } from '../../../support/match.ts';

const give = (player: string, factor: ExtraTime, byHost = true) =>
  ({ type: 'extraTime', player, factor, byHost }) as const;
const lock = (player: string) => ({ type: 'lock', player, round: 0, present: ['p1', 'p2'] }) as const;
const phase = (table: Table) => table.match.phase.name;
const both = ['p1', 'p2'];

/** Ada has half as long again of thirty seconds, Bo has not. */
const room = (factor: ExtraTime = 1.5) =>
  new Table({ specs: [goalie(30), goalie(30)] }).join('Ada', 'Bo').play(give('p1', factor)).toGuessing();

const endsFor = (table: Table, player: string | null, isHost = false) =>
  viewFor(table.match, { player, isHost }, table.now).endsAt;

describe('extra time', () => {
  it.each([
    [1.5, 45],
    [2, 60],
  ] as const)('X1 ×%d of thirty seconds are %d, for nobody else', (factor, lasts) => {
    const table = room(factor);
    expect(endsFor(table, 'p1')).toBe(START + lasts * 1_000);
    for (const other of ['p2', null]) expect(endsFor(table, other)).toBe(START + 30_000);
    table.wait(lasts + 0.4).guess('p1', at(9, 34));
    expect(
      room(factor)
        .wait(lasts + 0.5)
        .refusal({ type: 'guess', player: 'p1', round: 0, guess: at(9, 34) }),
    ).toBe('too-late');
    expect(
      room(factor)
        .wait(30.5)
        .refusal({ type: 'guess', player: 'p2', round: 0, guess: at(9, 34) }),
    ).toBe('too-late');
  });

  it('X1 goes along with what is added for everybody, and with a pause', () => {
    const table = room().play({ type: 'extend', seconds: 15 });
    expect(endsFor(table, 'p1')).toBe(START + 60_000);
    table.wait(10).play({ type: 'pause' }).wait(300);
    expect(viewFor(table.match, { player: 'p1', isHost: false }, table.now).pausedLeftMs).toBe(50_000);
    expect(endsFor(table.play({ type: 'resume' }), 'p1')).toBe(table.now + 50_000);
  });

  it('X2 waits for whoever is here and has more time, and for nobody else', () => {
    const table = room()
      .wait(30.5)
      .tick(...both);
    expect(phase(table)).toBe('guessing');
    expect(phase(room().wait(30.5).tick('p2'))).toBe('reveal'); // Ada is away
    table.wait(10).guess('p1', at(9, 34)).play(lock('p1'));
    expect(phase(table.tick(...both))).toBe('reveal');
    expect(
      phase(
        room()
          .wait(45.5)
          .tick(...both),
      ),
    ).toBe('reveal');
  });

  it('X2 all locked in is all locked in; Next waits for nobody', () => {
    const table = room().guess('p1', at(9, 34)).guess('p2', at(9, 34)).play(lock('p1'), lock('p2'));
    expect(phase(table.wait(1.5).tick(...both))).toBe('reveal');
    expect(
      phase(
        room()
          .wait(31)
          .tick(...both)
          .play({ type: 'next' }),
      ),
    ).toBe('reveal');
  });

  it('X3 players choose for themselves, but not while they guess; the host at any time', () => {
    const table = new Table({ specs: [goalie(30)] })
      .join('Ada')
      .play(give('p1', 2, false))
      .toGuessing();
    expect(endsFor(table, 'p1')).toBe(START + 60_000);
    expect(table.refusal(give('p1', 1.5, false))).toBe('not-now');
    expect(endsFor(table.play(give('p1', 1.5)), 'p1')).toBe(START + 45_000);
    expect(endsFor(table.play(give('p1', 1)), 'p1')).toBe(START + 30_000);
    expect(table.refusal(give('p9', 2))).toBe('no-seat');
  });

  it('X3 survives a restart and goes along into the next match', () => {
    const table = room(2).play({ type: 'end' });
    expect(replay(table.events)).toEqual(table.match);
    const next = new Table().take(playAgain(table.match, 'next', table.now, { keep: 'all', here: [] }));
    expect(next.match.extraTime).toEqual(new Map([['p1', 2]]));
  });

  it('X4 is told to the player and to the key, and to nobody else', () => {
    const { match, now } = room(2);
    const told = (player: string | null, isHost: boolean, helps = false) =>
      viewFor(match, { player, isHost, helps }, now);
    expect([told('p1', false).you?.extraTime, told('p2', false).you?.extraTime]).toEqual([2, 1]);
    expect(told(null, true, true).extraTime).toEqual({ p1: 2 });
    for (const other of [told('p2', false), told('p2', true), told(null, false)])
      expect(JSON.stringify(other)).not.toMatch(/"extraTime":[^n1]/);
  });
});
