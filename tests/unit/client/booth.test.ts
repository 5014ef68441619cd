// A booth that is left alone, and what can be heard of a room.
import { describe, expect, test } from 'vitest';
import { idleAt } from '../../../client/booth/idle.ts';
import { soundBetween } from '../../../client/booth/useBoothSounds.ts';
import { crowdSeen, newSession, type Session } from '../../../client/net/session.ts';
import type { PhaseName } from '../../../shared/protocol/view.ts';

describe('a booth left alone', () => {
  const at = (seconds: number) => idleAt(1_000, 1_000 + seconds * 1000);

  test('says nothing for a minute, counts down for half a minute, then starts over', () => {
    expect(at(0)).toEqual({ isOver: false, secondsLeft: null });
    expect(at(59.9)).toEqual({ isOver: false, secondsLeft: null });
    expect(at(60)).toEqual({ isOver: false, secondsLeft: 30 });
    expect(at(89.5)).toEqual({ isOver: false, secondsLeft: 1 });
    expect(at(90)).toEqual({ isOver: true, secondsLeft: null });
  });
});

describe('the room is heard', () => {
  const session = (phase: PhaseName, people: number, locked: number): Session => {
    const base = newSession('KMPX', 'host');
    const view = { matchId: 'm', phase: { name: phase } } as unknown as Session['view'];
    const crowd = {
      people: Array.from({ length: people }, (_, i) => ({ id: `p${i}`, name: 'x', connected: true })),
      locked,
    } as unknown as NonNullable<Session['crowd']>;
    return crowdSeen({ ...base, view }, crowd);
  };

  test('when somebody joins, locks in, and when the truth comes', () => {
    expect(soundBetween(session('lobby', 0, 0), session('lobby', 1, 0))).toBe('join');
    expect(soundBetween(session('guessing', 2, 0), session('guessing', 2, 1))).toBe('lock');
    expect(soundBetween(session('guessing', 2, 2), session('reveal', 2, 2))).toBe('reveal');
    expect(soundBetween(session('reveal', 2, 0), session('finale', 2, 0))).toBe('finale');
  });

  test('and not for what was there before, nor when somebody unlocks', () => {
    expect(soundBetween(null, session('reveal', 3, 2))).toBeNull();
    expect(soundBetween(session('guessing', 2, 2), session('guessing', 2, 1))).toBeNull();
    expect(soundBetween(session('lobby', 2, 0), session('lobby', 2, 0))).toBeNull();
  });
});
