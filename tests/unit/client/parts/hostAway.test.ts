// What a phone says about a host who is away: only where something waits.
import { describe, expect, test } from 'vitest';
import { type Crowd, joined, newSession, type Session } from '../../../../client/net/session.ts';
import { hostAwayWords } from '../../../../client/parts/hostAway.ts';
import type { MatchView, PhaseName } from '../../../../shared/protocol/view.ts';
import { PHASES } from '../../../../shared/protocol/view.ts';

type Pace = MatchView['settings']['pace'];

function seen(
  pace: Pace,
  name: PhaseName,
  more: { endsAt?: number; hostHere?: boolean; isHost?: boolean } = {},
) {
  const { endsAt = null, hostHere = false, isHost = false } = more;
  const view = { matchId: 'm', settings: { pace }, phase: { name, round: 0 }, endsAt, isHost };
  const session: Session = {
    ...joined(newSession('KMPX', 'player')),
    view: view as unknown as MatchView,
    crowd: { hostHere } as Crowd,
  };
  return hostAwayWords(session);
}

const WAITS = ['lobby', 'briefing', 'guessing', 'reveal', 'standings'] as const;

describe('a host who is away', () => {
  test.each(WAITS)('under a teacher the %s waits and says so', (name) => {
    expect(seen('teacher', name)).toBe('Your teacher is away. Nothing is lost.');
    expect(seen('teacher', name, { hostHere: true })).toBeNull();
  });

  test('nothing waits while a clock runs that will end the guessing', () => {
    expect(seen('teacher', 'guessing', { endsAt: 9 })).toBeNull();
    expect(seen('party', 'briefing', { endsAt: 9 })).toBeNull();
  });

  test('after the end, alone, and at a booth it is never said', () => {
    for (const pace of ['teacher', 'party', 'own'] as const) expect(seen(pace, 'finale')).toBeNull();
    for (const name of PHASES) expect(seen('own', name)).toBeNull();
  });

  test('in a party it says what happens; nobody who has the host’s rights is told', () => {
    expect(seen('party', 'lobby')).toBe('The host is away. The game goes on by itself.');
    expect(seen('party', 'lobby', { isHost: true })).toBeNull();
  });
});
