// Rules P: how a match moves, by the host's hand and by the clock.
import { describe, expect, it } from 'vitest';
import { endsAtOf } from '../../../../server/match/timing.ts';
import { at, goalie, START, Table } from '../../../support/match.ts';

const phase = (table: Table) => table.match.phase.name;
const next = { type: 'next' } as const;
const skip = { type: 'skip' } as const;

describe('phases', () => {
  it('P1 leads through every round to the finale, from the last reveal at once', () => {
    const table = new Table().draw(0).draw(1);
    const seen = [phase(table)];
    table.play({ type: 'start' });
    while (phase(table) !== 'finale') {
      seen.push(phase(table));
      table.play(next);
    }
    const round = ['briefing', 'guessing', 'reveal'];
    expect([...seen, phase(table)]).toEqual(['lobby', ...round, 'standings', ...round, 'finale']);
    expect(table.refusal(next)).toBe('not-now');
  });

  it('P2 starts with nobody, and once', () => {
    const table = new Table().play({ type: 'start' });
    expect(phase(table)).toBe('briefing');
    expect(table.refusal({ type: 'start' })).toBe('not-now');
  });

  it('P2 cannot be stepped on from the lobby', () => {
    expect(new Table().refusal(next)).toBe('not-now');
  });

  it.each(['party', 'own'] as const)(
    'P3 in %s pace a briefing ends by itself after eight seconds',
    (pace) => {
      const table = new Table({ settings: { pace } }).join('Ada').draw(0).play({ type: 'start' });
      expect(phase(table.wait(7.9).tick('p1'))).toBe('briefing');
      expect(phase(table.wait(0.1).tick('p1'))).toBe('guessing');
    },
  );

  it('P3 in teacher pace no round starts by itself, whoever is here', () => {
    const table = new Table().join('Ada').draw(0).play({ type: 'start' });
    expect(endsAtOf(table.match)).toBeNull();
    expect(phase(table.wait(3_600).tick('p1'))).toBe('briefing');
    expect(phase(table.tickWith({ keyAwayMs: 3_600_000 }, 'p1'))).toBe('briefing');
    expect(phase(table.play(next))).toBe('guessing');
    expect(phase(table.wait(30.5).tick('p1'))).toBe('reveal'); // guessing has its deadline all the same
  });

  it('P3 a briefing waits for its round to be drawn', () => {
    const table = new Table({ settings: { pace: 'own' } }).play({ type: 'start' });
    expect(table.refusal(next)).toBe('not-now');
    expect(phase(table.wait(60).tick())).toBe('briefing');
    expect(phase(table.draw(0).tick())).toBe('guessing');
  });

  it('P4 guessing ends at its deadline', () => {
    const table = new Table({ specs: [goalie(30)] }).toGuessing();
    expect(endsAtOf(table.match)).toBe(START + 30_000);
    expect(phase(table.wait(30.4).tick())).toBe('guessing');
    expect(phase(table.wait(0.1).tick())).toBe('reveal');
  });

  it('P4 a slow timer gives half as long again, none gives for ever', () => {
    const slow = new Table({ specs: [goalie(30)], settings: { timer: 'slow' } }).toGuessing();
    expect(endsAtOf(slow.match)).toBe(START + 45_000);
    const untimed = new Table({ settings: { timer: 'off' } }).toGuessing();
    expect(phase(untimed.wait(100_000).tick())).toBe('guessing');
  });

  it('P4 one second after every player present has locked in, guessing ends', () => {
    const table = new Table().join('Ada', 'Bo', 'Away').toGuessing();
    table.guess('p1', at(1, 1)).guess('p2', at(2, 2));
    table.play({ type: 'lock', player: 'p1', round: 0, present: ['p1', 'p2'] });
    expect(endsAtOf(table.match)).toBe(START + 30_000);
    table.play({ type: 'lock', player: 'p2', round: 0, present: ['p1', 'p2'] });
    expect(endsAtOf(table.match)).toBe(START + 1_000);
  });

  it('P4 the last one still guessing leaves: the others need not wait', () => {
    const table = new Table().join('Ada', 'Bo').toGuessing().guess('p1', at(1, 1));
    table.play({ type: 'lock', player: 'p1', round: 0, present: ['p1', 'p2'] });
    expect(endsAtOf(table.wait(5).tick('p1').match)).toBe(START + 6_000);
  });

  it('P4 whoever unlocks in the last second gives everybody the old deadline back', () => {
    for (const timer of ['on', 'off'] as const) {
      const table = new Table({ settings: { timer } }).join('Ada').toGuessing().guess('p1', at(1, 1));
      const before = endsAtOf(table.match);
      table.play({ type: 'lock', player: 'p1', round: 0, present: ['p1'] });
      expect(endsAtOf(table.match)).toBe(START + 1_000);
      table.play({ type: 'unlock', player: 'p1', round: 0 });
      expect(endsAtOf(table.match)).toBe(before);
      table.play({ type: 'lock', player: 'p1', round: 0, present: ['p1'] });
      expect(phase(table.wait(2).tick('p1'))).toBe('reveal');
    }
  });

  it('P4 an empty room is not a room in which everybody has locked in', () => {
    const table = new Table().join('Ada').toGuessing().tick();
    expect(endsAtOf(table.match)).toBe(START + 30_000);
  });

  it('P4 with no timer, all locked in still ends guessing', () => {
    const table = new Table({ settings: { timer: 'off' } }).join('Ada').toGuessing().guess('p1', at(1, 1));
    table.play({ type: 'lock', player: 'p1', round: 0, present: ['p1'] });
    expect(phase(table.wait(2).tick('p1'))).toBe('reveal');
  });

  it('P5 a guess counts up to half a second late, and not later', () => {
    const table = new Table({ specs: [goalie(30)] }).join('Ada').toGuessing().wait(30.499);
    table.guess('p1', at(1, 1));
    table.now = START + 30_500;
    expect(table.refusal({ type: 'guess', player: 'p1', round: 0, guess: at(2, 2) })).toBe('too-late');
    expect(table.tick().match.closed[0]?.guesses[0]?.guess).toEqual(at(1, 1));
  });

  it('P6 in teacher pace reveal and standings wait for the host', () => {
    const table = new Table().toGuessing().play(next);
    expect(phase(table.wait(3_600).tick())).toBe('reveal');
    expect(phase(table.play(next).wait(3_600).tick())).toBe('standings');
  });

  it('P6 a match of its own pace waits for nobody', () => {
    const table = new Table({ settings: { pace: 'own' } }).draw(0).draw(1).play({ type: 'start' });
    const seen = new Set<string>();
    for (let second = 0; second < 200; second++) seen.add(phase(table.wait(1).tick()));
    expect([...seen]).toEqual(['briefing', 'guessing', 'reveal', 'standings', 'finale']);
  });

  it('P6 whoever plays alone has a minute for a reveal, and Next', () => {
    const solo = { keyPlays: true };
    const table = new Table({ settings: { pace: 'own' } })
      .join('Ada')
      .toGuessing()
      .play(next)
      .tickWith(solo, 'p1');
    expect(endsAtOf(table.match)).toBe(table.now + 60_000);
    expect(phase(table.wait(59).tickWith(solo, 'p1'))).toBe('reveal');
    expect(phase(table.play(next).tickWith(solo, 'p1'))).toBe('standings');
    expect(phase(table.wait(60).tickWith(solo, 'p1'))).toBe('briefing');
    const booth = new Table({ settings: { pace: 'own' } }).join('Ada').toGuessing().play(next).tick('p1');
    expect(endsAtOf(booth.match)).toBe(booth.now + 14_000);
  });

  it('P7 a skipped round counts for nobody', () => {
    const table = new Table().join('Ada').toGuessing();
    table.guess('p1', { places: table.targets() }).play(skip);
    expect(table.match.phase).toMatchObject({ name: 'briefing', round: 1 });
    expect(table.match.closed).toMatchObject([{ index: 0, skipped: true, guesses: [] }]);
  });

  it('P7 skipping the last round ends the match after a moment; a reveal cannot be skipped', () => {
    const table = new Table({ specs: [goalie()] }).play({ type: 'start' }, skip).wait(5).tick();
    expect(table.match.phase).toEqual({ name: 'finale', endedEarly: false });
    expect(new Table().toGuessing().play(next).refusal(skip)).toBe('not-now');
  });

  it('P8 the host ends the match in mid-round, and that round counts for nothing', () => {
    const table = new Table().join('Ada').toGuessing();
    table.guess('p1', { places: table.targets() }).play({ type: 'end' });
    expect(table.match.phase).toEqual({ name: 'finale', endedEarly: true });
    expect(table.match.closed).toEqual([]);
    expect(table.refusal({ type: 'end' })).toBe('match-over');
  });

  it('P9 pausing stops the clock and refuses guesses; resuming gives the rest back', () => {
    const table = new Table({ specs: [goalie(30)] }).join('Ada').toGuessing().wait(10);
    table.play({ type: 'pause' });
    expect(table.refusal({ type: 'guess', player: 'p1', round: 0, guess: at(1, 1) })).toBe('paused');
    expect(table.refusal({ type: 'pause' })).toBe('not-now');
    expect(phase(table.wait(1_000).tick())).toBe('guessing');
    table.play({ type: 'resume' });
    expect(endsAtOf(table.match)).toBe(table.now + 20_000);
    expect(table.refusal({ type: 'resume' })).toBe('not-now');
  });

  it('P9 a briefing pauses too; a lobby has no clock to stop', () => {
    const own = { settings: { pace: 'own' } } as const;
    const table = new Table(own).draw(0).play({ type: 'start' }).wait(3).play({ type: 'pause' });
    expect(phase(table.wait(60).tick())).toBe('briefing');
    expect(endsAtOf(table.play({ type: 'resume' }).match)).toBe(table.now + 5_000);
    expect(new Table().refusal({ type: 'pause' })).toBe('not-now');
  });

  it('P9 a reveal that would go on by itself can be stopped; one that waits anyway cannot', () => {
    for (const pace of ['party', 'own'] as const) {
      const table = new Table({ settings: { pace } }).join('Ada').toGuessing().play(next).wait(4);
      const left = (endsAtOf(table.match) ?? 0) - table.now;
      table.play({ type: 'pause' });
      expect(phase(table.wait(600).tick('p1'))).toBe('reveal');
      expect(endsAtOf(table.play({ type: 'resume' }).match)).toBe(table.now + left);
    }
    expect(new Table().toGuessing().play(next).refusal({ type: 'pause' })).toBe('not-now');
  });

  it('P10 extending adds time, also after the deadline in its grace', () => {
    const table = new Table({ specs: [goalie(30)] }).toGuessing();
    table.play({ type: 'extend', seconds: 15 });
    expect(endsAtOf(table.match)).toBe(START + 45_000);
    table.wait(45.2).play({ type: 'extend', seconds: 10 });
    expect(endsAtOf(table.match)).toBe(START + 55_200);
  });

  it('P10 the timer can be switched off; then there is nothing to extend', () => {
    const table = new Table().toGuessing().play({ type: 'untimed' });
    expect(phase(table.wait(10_000).tick())).toBe('guessing');
    expect(table.refusal({ type: 'extend', seconds: 15 })).toBe('not-now');
    expect(table.refusal({ type: 'untimed' })).toBe('not-now');
  });

  it('P15 a second Next within 700 ms skips nothing, and says nothing', () => {
    const table = new Table().toGuessing().wait(5);
    for (const expected of ['reveal', 'standings', 'briefing']) {
      table.now += 700;
      if (expected === 'briefing') table.draw(1);
      expect(table.press(next).ok).toBe(true);
      expect(phase(table)).toBe(expected);
      for (const passedMs of [0, 150, 549]) {
        table.now += passedMs;
        expect(table.press(next)).toEqual({ ok: true, value: [] });
      }
      expect(phase(table)).toBe(expected);
    }
  });

  it('P15 a Next just after all had locked in, or after a Skip, is not for the phase that it meets', () => {
    const table = new Table().join('Ada').draw(1).toGuessing().guess('p1', at(1, 1));
    table
      .play({ type: 'lock', player: 'p1', round: 0, present: ['p1'] })
      .wait(1.6)
      .tick('p1');
    expect(phase(table)).toBe('reveal');
    table.now += 200;
    expect(phase(table)).toBe('reveal');
    expect(table.press(next)).toEqual({ ok: true, value: [] });
    const skipped = new Table().toGuessing().wait(1);
    skipped.press(skip);
    for (const hasty of [skip, next]) expect(skipped.press(hasty)).toEqual({ ok: true, value: [] });
    expect(skipped.match.phase).toMatchObject({ name: 'briefing', round: 1 });
  });

  it('P11 a late tick does what the ticks before it would have done; another one does nothing', () => {
    const table = new Table().join('Ada').toGuessing().wait(4_000).tick();
    const after = table.match;
    expect(phase(table)).toBe('reveal');
    expect(table.tick().tick().match).toBe(after);
  });

  it('P12 a server that was away gives the time back, and three seconds more', () => {
    const table = new Table({ specs: [goalie(30)] }).toGuessing().wait(10 + 600);
    table.play({ type: 'returned', awayMs: 600_000 });
    expect(endsAtOf(table.match)).toBe(table.now + 20_000 + 3_000);
  });

  it('P12 a clock that was set back or forward takes the deadline along: what was left is left', () => {
    for (const setMs of [3_600_000, -3_600_000]) {
      const table = new Table({ specs: [goalie(30)] })
        .toGuessing()
        .wait(10)
        .wait(setMs / 1000);
      table.play({ type: 'returned', awayMs: setMs });
      expect(endsAtOf(table.match)).toBe(table.now + 20_000 + 3_000);
    }
  });

  it('P12 P4 whoever unlocks after the server was away gets the old deadline back, with the time it was away', () => {
    const table = new Table({ specs: [goalie(30)] }).join('Ada').toGuessing().guess('p1', at(1, 1));
    table.play({ type: 'lock', player: 'p1', round: 0, present: ['p1'] }).wait(60);
    table.play({ type: 'returned', awayMs: 60_000 }, { type: 'unlock', player: 'p1', round: 0 });
    expect(endsAtOf(table.match)).toBe(table.now + 30_000 + 3_000);
  });

  it('P12 a paused, untimed or waiting match has nothing to be given back', () => {
    for (const table of [
      new Table(),
      new Table().toGuessing().play({ type: 'pause' }),
      new Table({ settings: { timer: 'off' } }).toGuessing(),
      new Table().toGuessing().play(next),
    ])
      expect(table.submit({ type: 'returned', awayMs: 60_000 })).toEqual({ ok: true, value: [] });
  });
});
