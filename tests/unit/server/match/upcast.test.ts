// Logs and orders from before there was a pace: they said whether a match advances by itself.
import { describe, expect, it } from 'vitest';
import type { MatchEvent } from '../../../../server/match/events.ts';
import { replay } from '../../../../server/match/evolve.ts';
import { bringUp } from '../../../../server/match/format0/bringUp.ts';
import { parseOrder } from '../../../../server/room/opening.ts';
import { readEvent, writeEvent } from '../../../../server/store/eventText.ts';
import { goalie, START, Table } from '../../../support/match.ts';

/** The log as a server of old has written it. */
const asOfOld = (event: MatchEvent, autoAdvance: boolean): string =>
  writeEvent(event).replace(/"pace":"\w+"/, `"autoAdvance":${autoAdvance}`);

const order = (settings: unknown) => parseOrder({ playlist: [goalie()], settings });

describe('what was written before there was a pace', () => {
  it.each([
    [true, 'own'],
    [false, 'teacher'],
  ] as const)('L1 a log with autoAdvance %s replays as %s pace, with its old deadlines', (before, pace) => {
    const { events, match } = new Table({ settings: { pace } }).join('Ada').toGuessing();
    const old = events.map((event) => asOfOld(event, before));
    expect(old.join()).toContain('autoAdvance');
    expect(replay(bringUp(old.map(readEvent)))).toEqual({ ...match, scoredBy: 0 });
    const began: MatchEvent = { type: 'roundBegan', round: 0, endsAt: START + 8_000, at: START };
    const replayed = replay(bringUp([...old.slice(0, 2).map(readEvent), began]));
    expect(replayed?.phase).toMatchObject({ name: 'briefing', endsAt: START + 8_000 });
  });

  it('an order may still say autoAdvance; a pace beside it wins, nonsense is refused', () => {
    const paceOf = (settings: unknown) => {
      const parsed = order(settings);
      return parsed.ok ? parsed.value.settings.pace : parsed.refusal;
    };
    expect(paceOf({ autoAdvance: true })).toBe('own');
    expect(paceOf({ autoAdvance: false })).toBe('teacher');
    expect(paceOf(undefined)).toBe('teacher');
    expect(paceOf({ timer: 'slow' })).toBe('teacher');
    expect(paceOf({ autoAdvance: true, pace: 'party' })).toBe('party');
    for (const wrong of [{ autoAdvance: 'yes' }, { pace: 'fast' }, { pace: null }, { autoAdvance: null }])
      expect(paceOf(wrong)).toBe('bad-settings');
  });
});
