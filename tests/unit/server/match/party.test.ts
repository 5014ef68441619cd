// Rules P6 and H: a room of friends goes on together, and goes on when its host does not come back.
import { describe, expect, it } from 'vitest';
import { replay } from '../../../../server/match/evolve.ts';
import { HOST_AWAY_MS, LOBBY_MS } from '../../../../server/match/handover.ts';
import { endsAtOf } from '../../../../server/match/timing.ts';
import { viewFor } from '../../../../server/match/view.ts';
import { playAgain } from '../../../../server/room/rematch.ts';
import { at, goalie, START, Table } from '../../../support/match.ts';

const next = { type: 'next' } as const;
const FRIENDS = ['p1', 'p2', 'p3'];
const phase = (table: Table) => table.match.phase.name;
const party = (specs = [goalie(), goalie()]) =>
  new Table({ specs, settings: { pace: 'party' } }).join('Ann', 'Bo', 'Cy').draw(0);
const away = { keyAwayMs: HOST_AWAY_MS };
const goOn = (player: string, present = FRIENDS, name: 'reveal' | 'standings' = 'reveal', round = 0) =>
  ({ type: 'goOn', player, phase: name, round, present }) as const;
const handedTo = (table: Table) => table.match.actingHost;

describe('a party goes on together', () => {
  it('P6 when everybody present has tapped Go on, and not before', () => {
    const table = party().toGuessing().play(next, goOn('p1'), goOn('p2'), goOn('p1'));
    expect(phase(table)).toBe('reveal');
    expect(phase(table.play(goOn('p3')))).toBe('standings');
    for (const player of FRIENDS) table.play(goOn(player, FRIENDS, 'standings'));
    expect(table.match.phase).toMatchObject({ name: 'briefing', round: 1 });
  });

  it('P6 after twenty seconds at the latest', () => {
    const table = party().toGuessing().play(next);
    expect(phase(table.wait(19.9).tick(...FRIENDS))).toBe('reveal');
    expect(phase(table.wait(0.1).tick(...FRIENDS))).toBe('standings');
  });

  it('P6 whoever has gone is not waited for, and an empty room does not go on', () => {
    const table = party().toGuessing().play(next, goOn('p1'), goOn('p2'));
    expect(phase(table.tick('p1', 'p2'))).toBe('standings');
    const empty = party().toGuessing().play(next).wait(3).tickWith(away);
    expect(phase(empty.wait(3_600).tickWith(away))).toBe('reveal');
    expect(endsAtOf(empty.tickWith(away, 'p2').match)).toBe(empty.now + 20_000); // and has it whole
  });

  it('P6 a tap that is late counts for nothing else, and only in a party', () => {
    const table = party().toGuessing();
    expect(table.refusal(goOn('p1'))).toBe('not-now');
    table.play(next);
    expect(table.refusal(goOn('p9'))).toBe('no-seat');
    expect(table.refusal(goOn('p1', FRIENDS, 'standings'))).toBe('not-now');
    expect(table.refusal(goOn('p1', FRIENDS, 'reveal', 1))).toBe('not-now');
    expect(table.play({ type: 'pause' }).refusal(goOn('p1'))).toBe('paused');
    const lesson = new Table().join('Ann').toGuessing().play(next);
    expect(lesson.refusal(goOn('p1'))).toBe('host-only');
  });

  it('P6 a tap counts once, for this reveal, and its player is told after a reload', () => {
    const table = party().toGuessing().play(next, goOn('p2'));
    const ready = (player: string) => viewFor(table.match, { player, isHost: false }, START).you?.ready;
    expect([ready('p1'), ready('p2')]).toEqual([false, true]);
    table.play(next);
    expect(ready('p2')).toBe(false);
  });
});

describe('a party whose host is away', () => {
  it('H1 waits fifteen seconds, then the player longest here stands in', () => {
    const table = party();
    const longest = { connected: ['p2', 'p1', 'p3'] };
    expect(handedTo(table.tickWith({ ...longest, keyAwayMs: HOST_AWAY_MS - 1 }, ...FRIENDS))).toBeNull();
    expect(handedTo(table.tickWith({ ...longest, ...away }, ...FRIENDS))).toBe('p2');
    expect(table.events).toContainEqual({ type: 'hostPassed', player: 'p2', at: START });
  });

  it.each([
    ['lobby', party],
    ['briefing', () => party().play({ type: 'start' })],
    ['guessing', () => party().toGuessing()],
    ['reveal', () => party().toGuessing().play(next)],
    ['standings', () => party().toGuessing().play(next, next)],
    ['finale', () => party().play({ type: 'end' })],
  ])('H1 in the %s too, once, and the log says so', (name, at_) => {
    const table = at_();
    expect(phase(table)).toBe(name);
    for (let i = 0; i < 3; i++) table.tickWith({ keyAwayMs: 60_000 }, ...FRIENDS);
    expect(handedTo(table)).toBe('p1');
    expect(table.events.filter(({ type }) => type === 'hostPassed')).toHaveLength(1);
    expect(replay(table.events)).toEqual(table.match);
  });

  it('H1 under a teacher nobody takes over and nothing goes on, in a room of its own pace neither', () => {
    for (const pace of ['teacher', 'own'] as const) {
      const table = new Table({ settings: { pace } }).join('Ann').draw(0);
      table.tickWith({ keyAwayMs: 3_600_000 }, 'p1');
      expect([handedTo(table), phase(table), endsAtOf(table.match)]).toEqual([null, 'lobby', null]);
      table.toGuessing().play(next).tickWith({ keyAwayMs: 3_600_000 }, 'p1');
      expect(handedTo(table)).toBeNull();
      if (pace === 'teacher') expect(phase(table.wait(3_600).tickWith(away, 'p1'))).toBe('reveal');
    }
  });

  it('H2 a lobby starts by itself after a countdown that the host, coming back, ends', () => {
    const table = party();
    for (let i = 0; i < 2; i++) table.tickWith(away, ...FRIENDS);
    expect(endsAtOf(table.match)).toBe(START + LOBBY_MS);
    table.wait(20).tick(...FRIENDS);
    expect(endsAtOf(table.match)).toBeNull();
    table.tickWith(away, ...FRIENDS);
    expect(phase(table.wait(29.9).tickWith(away, ...FRIENDS))).toBe('lobby');
    expect(phase(table.wait(0.1).tickWith(away, ...FRIENDS))).toBe('briefing');
  });

  it('H2 whoever comes meanwhile puts the start off, whoever stands in can stop it, nobody is left alone in it', () => {
    const table = party();
    for (let i = 0; i < 2; i++) table.tickWith(away, ...FRIENDS);
    table.wait(25).join('Dee');
    expect(endsAtOf(table.match)).toBe(table.now + LOBBY_MS);
    table.play({ type: 'pause' });
    expect(phase(table.wait(600).tickWith(away, ...FRIENDS))).toBe('lobby');
    table.play({ type: 'resume' }).tickWith(away);
    expect(endsAtOf(table.match)).toBeNull();
    expect(phase(table.wait(600).tickWith(away))).toBe('lobby');
  });

  it('H2 what the host had stopped goes on: a pause, and a clock that was off', () => {
    const paused = party().toGuessing().wait(25).play({ type: 'pause' });
    paused.wait(60).tickWith(away, ...FRIENDS);
    expect([paused.match.paused, endsAtOf(paused.match)]).toEqual([null, paused.now + 10_000]);
    for (const before of ['untimed', 'pause'] as const) {
      const table = party().toGuessing().play({ type: 'untimed' });
      if (before === 'pause') table.play({ type: 'pause' });
      expect(endsAtOf(table.tickWith(away, ...FRIENDS).match)).toBe(START + 60_000);
      expect(phase(table.wait(61).tickWith(away, ...FRIENDS))).toBe('reveal');
    }
  });

  it('H2 whoever stands in may pause as long as they are here', () => {
    const table = party()
      .toGuessing()
      .tickWith(away, ...FRIENDS)
      .play({ type: 'pause' });
    table.wait(600).tickWith({ keyAwayMs: 700_000 }, ...FRIENDS);
    expect(table.match.paused).not.toBeNull();
    table.tickWith({ keyAwayMs: 700_000, actingAwayMs: HOST_AWAY_MS, connected: ['p3'] }, 'p3');
    expect([table.match.paused, handedTo(table)]).toEqual([null, 'p3']);
  });

  it('H3 then the next, when whoever stands in has gone too', () => {
    const table = party().tickWith(away, ...FRIENDS);
    const both = { ...away, connected: ['p2', 'p3'] };
    expect(handedTo(table.tickWith({ ...both, actingAwayMs: HOST_AWAY_MS - 1 }, 'p2', 'p3'))).toBe('p1');
    expect(handedTo(table.tickWith({ ...both, actingAwayMs: HOST_AWAY_MS }, 'p2', 'p3'))).toBe('p2');
  });

  it('H3 never somebody who was removed: neither before nor while they stand in', () => {
    const table = party().play({ type: 'kick', player: 'p1' });
    expect(handedTo(table.tickWith(away, ...FRIENDS))).toBe('p2');
    table.play({ type: 'kick', player: 'p2' });
    expect(handedTo(table)).toBeNull();
    expect(handedTo(table.tickWith(away, ...FRIENDS))).toBe('p3');
  });

  it('H3 it can be handed on, round the circle, if there is anybody', () => {
    const table = party().tickWith(away, ...FRIENDS);
    const handOn = (...connected: string[]) => ({ type: 'passOn', connected }) as const;
    const order: (string | null)[] = [];
    for (let i = 0; i < 3; i++) order.push(handedTo(table.play(handOn(...FRIENDS))));
    expect(order).toEqual(['p2', 'p3', 'p1']);
    expect(table.refusal(handOn('p1'))).toBe('nobody-else');
    expect(party().refusal(handOn(...FRIENDS))).toBe('not-now');
  });

  it('H4 the owner of the key takes it back; it goes back by itself when the other one leaves', () => {
    const table = party().tickWith(away, ...FRIENDS);
    expect(handedTo(table.tick(...FRIENDS))).toBe('p1'); // being back is not taking back
    expect(handedTo(table.play({ type: 'takeBack' }))).toBeNull();
    expect(table.submit({ type: 'takeBack' })).toEqual({ ok: true, value: [] });
    table.tickWith(away, ...FRIENDS).tickWith({ actingAwayMs: HOST_AWAY_MS, connected: ['p2'] }, 'p2');
    expect(handedTo(table)).toBeNull();
  });

  it('H5 the pace is chosen until the start; a teacher who takes over a party ends the standing in', () => {
    const table = party();
    for (let i = 0; i < 2; i++) table.tickWith(away, ...FRIENDS);
    table.play({ type: 'pace', pace: 'teacher' });
    expect([handedTo(table), endsAtOf(table.match), table.match.settings.pace]).toEqual([
      null,
      null,
      'teacher',
    ]);
    table.play({ type: 'pace', pace: 'party' }, { type: 'start' });
    expect(table.refusal({ type: 'pace', pace: 'teacher' })).toBe('not-now');
    expect(replay(table.events)).toEqual(table.match);
  });

  it('P13 whoever stands in still does in the next match, which starts by itself too', () => {
    const table = party()
      .play({ type: 'end' })
      .tickWith(away, ...FRIENDS);
    const again = new Table();
    again.match = replay(playAgain(table.match, 'next', table.now, { keep: 'all', here: [] })) ?? again.match;
    expect(handedTo(again)).toBe('p1');
    again.now = table.now;
    again.tickWith(away, ...FRIENDS);
    expect(phase(again.wait(30).tickWith(away, ...FRIENDS))).toBe('briefing');
  });

  it('P4 P6 a whole match goes by without a host or a tap', () => {
    const table = party([goalie(10), goalie(10)]).draw(1);
    const seen = new Set<string>();
    for (let second = 0; second < 200; second++) {
      table.wait(1).tickWith({ keyAwayMs: second * 1000 }, ...FRIENDS);
      seen.add(phase(table));
      if (second === 50) table.submit({ type: 'guess', player: 'p1', round: 0, guess: at(1, 1) });
    }
    expect([...seen]).toEqual(['lobby', 'briefing', 'guessing', 'reveal', 'standings', 'finale']);
  });
});
