// A booth that is left alone, and what can be heard of a room.
import { describe, expect, test } from 'vitest';
import { cuesBetween } from '../../../../client/booth/cues.ts';
import { idleAt, isSignOfLife } from '../../../../client/booth/idle.ts';
import { crowdSeen, newSession, type Session } from '../../../../client/net/session.ts';

interface Scene {
  readonly phase: object & { readonly name: string };
  readonly people?: number;
  readonly away?: number; // of them
  readonly locked?: number;
}

function session({ phase, people = 2, away = 0, locked = 0 }: Scene): Session {
  const view = { matchId: 'm', phase } as unknown as Session['view'];
  const crowd = {
    round: 0,
    people: Array.from({ length: people }, (_, i) => ({ id: `p${i}`, name: 'x', connected: i >= away })),
    locked,
  } as unknown as NonNullable<Session['crowd']>;
  return crowdSeen({ ...newSession('KMPX', 'host'), view }, crowd);
}

const lobby = { name: 'lobby' };
const guessing = { name: 'guessing', round: 0 };
const standings = { name: 'standings', round: 0 };
/** A reveal of guesses that missed by so many metres; null for a player who placed nothing. */
const reveal = (...errors: (number | null)[]) => ({
  name: 'reveal',
  reveal: { blindError: 8, guesses: errors.map((error) => ({ error, guess: error === null ? null : {} })) },
});

describe('a booth left alone', () => {
  const at = (seconds: number) => idleAt(1_000, 1_000 + seconds * 1000);

  test('says nothing for a minute, counts down for half a minute, then starts over', () => {
    expect(at(0)).toEqual({ isOver: false, secondsLeft: null });
    expect(at(59.9)).toEqual({ isOver: false, secondsLeft: null });
    expect(at(60)).toEqual({ isOver: false, secondsLeft: 30 });
    expect(at(89.5)).toEqual({ isOver: false, secondsLeft: 1 });
    expect(at(90)).toEqual({ isOver: true, secondsLeft: null });
  });

  test('leaves the podium sooner', () => {
    expect(idleAt(0, 44_500, true)).toEqual({ isOver: false, secondsLeft: 1 });
    expect(idleAt(0, 45_000, true).isOver).toBe(true);
  });

  test('sees people who come, come back, lock in, or play without locking in', () => {
    const alive = (before: Scene, after: Scene) => isSignOfLife(session(before), session(after));
    expect(alive({ phase: lobby, people: 0 }, { phase: lobby, people: 1 })).toBe(true);
    expect(alive({ phase: guessing, away: 1 }, { phase: guessing })).toBe(true);
    expect(alive({ phase: guessing }, { phase: guessing, locked: 1 })).toBe(true);
    expect(alive({ phase: guessing }, { phase: reveal(3, null) })).toBe(true);
    expect(alive({ phase: reveal(3, null) }, { phase: standings })).toBe(true);
  });

  test('takes no phase that the clock brought, and nobody who left, for a sign', () => {
    const alive = (before: Scene, after: Scene) => isSignOfLife(session(before), session(after));
    expect(alive({ phase: lobby }, { phase: guessing })).toBe(false);
    expect(alive({ phase: guessing }, { phase: reveal(null, null) })).toBe(false);
    expect(alive({ phase: reveal(null, null) }, { phase: standings, locked: 0 })).toBe(false);
    expect(alive({ phase: guessing, locked: 2 }, { phase: guessing, locked: 1, away: 1 })).toBe(false);
  });
});

describe('the room is heard', () => {
  const cues = (before: Scene, after: Scene) => cuesBetween(session(before), session(after));

  test('when somebody joins, higher each time, and when somebody locks in', () => {
    expect(cues({ phase: lobby, people: 3 }, { phase: lobby, people: 4 })).toEqual([
      { name: 'join', place: 4 },
    ]);
    expect(cues({ phase: guessing }, { phase: guessing, locked: 1 })).toEqual([{ name: 'lock' }]);
  });

  test('when the truth comes, with a brush for each guess and a tone for the best of them', () => {
    const heard = (...errors: (number | null)[]) => cues({ phase: guessing }, { phase: reveal(...errors) });
    expect(heard(1, 9)).toEqual([{ name: 'reveal', flights: 2, found: 'well' }]);
    expect(heard(5, null)).toEqual([{ name: 'reveal', flights: 1, found: 'some' }]);
    expect(heard(9)).toEqual([{ name: 'reveal', flights: 1, found: 'nobody' }]);
    expect(heard(null)).toEqual([{ name: 'reveal', flights: 0, found: 'nobody' }]);
  });

  test('and not for what was there before, nor when somebody unlocks', () => {
    expect(cues({ phase: reveal(1), locked: 2 }, { phase: reveal(1), locked: 2 })).toEqual([]);
    expect(cues({ phase: guessing, locked: 2 }, { phase: guessing, locked: 1 })).toEqual([]);
    expect(cuesBetween(newSession('KMPX', 'host'), session({ phase: reveal(1) }))).toEqual([]);
  });
});
