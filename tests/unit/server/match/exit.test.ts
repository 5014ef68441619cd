// Rules E: the question at the end, answered once a player and told as counts alone.
import { describe, expect, it } from 'vitest';
import { replay } from '../../../../server/match/evolve.ts';
import { exitCounts } from '../../../../server/match/exit.ts';
import { viewFor } from '../../../../server/match/view.ts';
import type { ExitAnswer } from '../../../../shared/protocol/exit.ts';
import { goalie, Table } from '../../../support/match.ts';

const say = (player: string, answer: ExitAnswer) => ({ type: 'exit', player, answer }) as const;

const finale = (pace: 'teacher' | 'party' | 'own' = 'teacher') =>
  new Table({ specs: [goalie()], settings: { pace } })
    .join('Ada', 'Bo', 'Cy')
    .play({ type: 'start' }, { type: 'end' });

describe('the question at the end', () => {
  it.each(['teacher', 'party'] as const)('E1 in %s pace one answer a player, the last one', (pace) => {
    const table = finale(pace).play(say('p1', 'open'), say('p2', 'promised'), say('p1', 'never'));
    expect(exitCounts(table.match)).toEqual([0, 0, 1, 1]);
    expect(replay(table.events)).toEqual(table.match);
    expect(table.play(say('p1', 'never')).events.filter(({ type }) => type === 'exitAnswered')).toHaveLength(
      3,
    );
  });

  it('E1 is for whoever has a place in the match, in its finale, and not for one alone', () => {
    expect(finale().join('Late').refusal(say('p4', 'open'))).toBe('no-seat');
    expect(finale().refusal(say('p9', 'open'))).toBe('no-seat');
    expect(finale('own').refusal(say('p1', 'open'))).toBe('not-now');
    expect(new Table().join('Ada').refusal(say('p1', 'open'))).toBe('not-now');
  });

  it('E2 tells who said what to nobody but themselves', () => {
    const { match, now } = finale().play(say('p1', 'blurred'));
    expect(viewFor(match, { player: 'p1', isHost: false }, now).you?.exit).toBe('blurred');
    for (const isHost of [false, true])
      expect(JSON.stringify(viewFor(match, { player: 'p2', isHost, helps: isHost }, now))).not.toContain(
        'blurred',
      );
  });

  it('E2 S5 whoever was removed does not count', () => {
    const table = finale().play(say('p1', 'open'), say('p2', 'open'), { type: 'kick', player: 'p2' });
    expect(exitCounts(table.match)).toEqual([1, 0, 0, 0]);
  });
});
