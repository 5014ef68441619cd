// The playlists that come with the game: playable, and as long as their names promise.
import { describe, expect, it, test } from 'vitest';
import { PLAYLISTS } from '../../../../server/match/playlists.ts';
import { BRIEFING_MS, SELF_ADVANCE_MS } from '../../../../server/match/timing.ts';
import { minutesOf } from '../../../../shared/duration.ts';
import { CreateRoom } from '../../../../shared/protocol/messages.ts';
import { RoundSpecSchema } from '../../../../shared/schemas.ts';

const minutes = (name: string): number => minutesOf(PLAYLISTS[name] ?? [], 'on') ?? Number.NaN;

describe('playlists', () => {
  it.each(Object.entries(PLAYLISTS))(
    '%s is accepted as it is, also round by round from outside',
    (_, rounds) => {
      expect(RoundSpecSchema.array().min(1).parse(rounds)).toEqual(rounds);
      expect(CreateRoom.safeParse({ playlist: rounds }).success).toBe(true);
    },
  );

  test('quick is five rounds in about six minutes', () => {
    expect(PLAYLISTS.quick).toHaveLength(5);
    expect(minutes('quick')).toBeGreaterThanOrEqual(5);
    expect(minutes('quick')).toBeLessThanOrEqual(7);
  });

  test('the lesson is eight rounds that leave a school period time to talk', () => {
    expect(PLAYLISTS.lesson).toHaveLength(8);
    expect(minutes('lesson')).toBeLessThanOrEqual(12);
  });

  test.each(['part1', 'part2'])('%s of the long story fits into a school hour', (name) => {
    expect(minutes(name)).toBeGreaterThanOrEqual(10);
    expect(minutes(name)).toBeLessThanOrEqual(25);
  });

  test('the booth is three rounds in under three minutes when nobody presses Next', () => {
    const rounds = PLAYLISTS.booth ?? [];
    const reveals = rounds.length * SELF_ADVANCE_MS;
    const standings = (rounds.length - 1) * SELF_ADVANCE_MS; // the last reveal leads to the finale
    const guessing = rounds.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
    expect(rounds).toHaveLength(3);
    expect(rounds.length * BRIEFING_MS + guessing + reveals + standings).toBeLessThan(180_000);
  });

  test('a slow timer makes a playlist longer, none makes its length unknown', () => {
    const rounds = PLAYLISTS.quick ?? [];
    expect(minutesOf(rounds, 'slow')).toBeGreaterThan(minutesOf(rounds, 'on') ?? 0);
    expect(minutesOf(rounds, 'off')).toBeNull();
  });
});
