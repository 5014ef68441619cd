// P16: a skip can be undone for five seconds, and nothing of the round is lost.
import { describe, expect, it } from 'vitest';
import { replay } from '../../../../server/match/evolve.ts';
import { endsAtOf } from '../../../../server/match/timing.ts';
import { viewFor } from '../../../../server/match/view.ts';
import { at, goalie, Table } from '../../../support/match.ts';

const skip = { type: 'skip' } as const;
const undo = { type: 'undoSkip' } as const;
const next = { type: 'next' } as const;

/** Ada has locked in, Bo has placed; ten of thirty seconds have passed. */
const midRound = (rounds = 3) =>
  new Table({ specs: Array.from({ length: rounds }, () => goalie(30)) })
    .join('Ada', 'Bo')
    .toGuessing()
    .guess('p1', at(9, 34))
    .guess('p2', at(20, 30))
    .play({ type: 'lock', player: 'p1', round: 0, present: ['p1', 'p2'] })
    .wait(10);

describe('undoing a skip', () => {
  it('P16 gives the round back with its guesses, its locks and its time', () => {
    const table = midRound();
    const before = table.match.phase;
    table.play(skip).wait(4).play(undo);
    expect(table.match.closed).toEqual([]);
    expect(endsAtOf(table.match)).toBe(table.now + 20_000);
    expect(table.match.phase).toEqual({ ...before, endsAt: table.now + 20_000 });
    expect(replay(table.events)).toEqual(table.match);
    table.play(next);
    expect(table.match.closed[0]?.guesses.map(({ player }) => player)).toEqual(['p1', 'p2']);
  });

  it('P16 is over after five seconds, a packet may be late, and once', () => {
    const table = midRound().play(skip).wait(5.4);
    expect(midRound().play(skip).wait(5.6).refusal(undo)).toBe('not-now');
    expect(table.play(undo).refusal(undo)).toBe('not-now');
    expect(midRound().refusal(undo)).toBe('not-now');
  });

  it('P16 is over when something else has followed', () => {
    expect(midRound().play(skip).draw(1).play(next).refusal(undo)).toBe('not-now');
    expect(midRound().play(skip, skip).refusal(undo)).toBe('accepted'); // the second skip alone
    expect(midRound().play(skip, { type: 'end' }).refusal(undo)).toBe('not-now');
  });

  it('P16 leaves a paused round paused, with what was left', () => {
    const table = midRound().play({ type: 'pause' }).wait(60).play(skip).wait(2).play(undo);
    expect(table.match.paused).toEqual({ leftMs: 20_000 });
    expect(endsAtOf(table.play({ type: 'resume' }).match)).toBe(table.now + 20_000);
  });

  it('P16 goes back to the old deadline of a room in which all had locked in', () => {
    const table = midRound().play({ type: 'lock', player: 'p2', round: 0, present: ['p1', 'p2'] });
    table.play(skip).wait(3).play(undo, { type: 'unlock', player: 'p2', round: 0 });
    expect(endsAtOf(table.match)).toBe(table.now + 20_000);
  });

  it('P16 the last round leads to the standings, and after five seconds to the finale', () => {
    const table = midRound(1).play(skip);
    expect(table.match.phase.name).toBe('standings');
    expect(midRound(1).play(skip).wait(3).play(undo).match.phase.name).toBe('guessing');
    expect(midRound(1).play(skip, next).match.phase.name).toBe('finale');
    expect(table.wait(4.9).tick('p1').match.phase.name).toBe('standings');
    expect(table.wait(0.2).tick('p1').match.phase.name).toBe('finale');
  });

  it('S5 whoever was removed meanwhile is not in the round again', () => {
    const table = midRound().play(skip, { type: 'kick', player: 'p2' }, undo, next);
    expect(table.match.closed[0]?.guesses.map(({ player }) => player)).toEqual(['p1']);
  });

  it('P16 is told to hosts alone', () => {
    const { match, now } = midRound().play(skip);
    expect(viewFor(match, { player: null, isHost: true }, now).undoSkipUntil).toBe(now + 5_000);
    expect(viewFor(match, { player: 'p1', isHost: false }, now).undoSkipUntil).toBeNull();
  });
});
