// Rules G and Q3: what a player may do to a guess, and when.
import { describe, expect, it } from 'vitest';
import { viewFor } from '../../../../server/match/view.ts';
import { at, Table } from '../../../support/match.ts';

const guess = (value: unknown, round = 0) => ({ type: 'guess', player: 'p1', round, guess: value }) as const;
const lock = { type: 'lock', player: 'p1', round: 0, present: ['p1', 'p2'] } as const;
const unlock = { type: 'unlock', player: 'p1', round: 0 } as const;
const own = (table: Table) => viewFor(table.match, { player: 'p1', isHost: false }, table.now).you;
const guessing = () => new Table().join('Ada', 'Bo').toGuessing();

describe('guesses', () => {
  it('G1 the latest guess replaces the one before', () => {
    expect(own(guessing().guess('p1', at(1, 1)).guess('p1', at(2, 2)))?.guess).toEqual(at(2, 2));
  });

  it('G2 a locked guess does not change until it is unlocked', () => {
    const table = guessing().guess('p1', at(1, 1)).play(lock);
    expect(table.refusal(guess(at(2, 2)))).toBe('already-locked');
    expect(table.submit(lock)).toEqual({ ok: true, value: [] });
    table.play(unlock);
    expect(table.refusal(unlock)).toBe('not-locked');
    expect(own(table.guess('p1', at(2, 2)))).toMatchObject({ guess: at(2, 2), locked: false });
  });

  it('G2 nothing placed is nothing to lock', () => {
    expect(guessing().refusal(lock)).toBe('guess-incomplete');
    expect(
      guessing()
        .play(guess({ places: [] }))
        .refusal(lock),
    ).toBe('guess-incomplete');
  });

  it('G3 another round is refused, also by lock and unlock', () => {
    const table = guessing();
    expect(table.refusal(guess(at(1, 1), 1))).toBe('too-late');
    expect(table.refusal({ ...lock, round: 1 })).toBe('too-late');
    expect(table.refusal({ ...unlock, round: 7 })).toBe('too-late');
  });

  it('G3 outside guessing there is nothing to guess', () => {
    expect(new Table().join('Ada').refusal(guess(at(1, 1)))).toBe('not-now');
    expect(
      guessing()
        .play({ type: 'next' })
        .refusal(guess(at(1, 1))),
    ).toBe('too-late');
  });

  it.each([
    ['a place off the field', at(121, 10)],
    ['a negative place', at(-0.001, 10)],
    ['no number', { places: [{ x: 'left', y: 2 }] }],
    ['NaN', at(Number.NaN, 1)],
    ['infinity', at(Number.POSITIVE_INFINITY, 1)],
    ['two pins for one goalie', { places: [...at(1, 1).places, ...at(2, 2).places] }],
    ['more in it than belongs there', { ...at(1, 1), points: 1000 }],
    ['nothing', null],
    ['text', 'top left'],
    ['a list', [1, 2]],
  ])('G4 %s is no guess, and what was placed stays', (_, value) => {
    const table = guessing().guess('p1', at(5, 5));
    expect(table.refusal(guess(value))).toBe('bad-guess');
    expect(own(table)?.guess).toEqual(at(5, 5));
  });

  it('G4 the edges of the field are on it', () => {
    expect(own(guessing().guess('p1', at(0, 0)).guess('p1', at(120, 75)))?.guess).toEqual(at(120, 75));
  });

  it('G5 what is placed counts at the close, locked or not; who placed nothing is not listed', () => {
    const table = new Table().join('Ada', 'Bo', 'Cy').toGuessing();
    table.guess('p1', at(1, 1)).play(lock).guess('p2', at(2, 2)).play({ type: 'next' });
    expect(table.match.closed[0]?.guesses.map(({ player }) => player)).toEqual(['p1', 'p2']);
  });

  it('Q3 a round without an oracle answers nothing', () => {
    expect(guessing().refusal({ type: 'ask', player: 'p1', round: 0, question: {} })).toBe('no-questions');
  });

  it('Q3 nothing is answered outside guessing, while paused, or after locking in', () => {
    const ask = { type: 'ask', player: 'p1', round: 0, question: {} } as const;
    expect(new Table().join('Ada').refusal(ask)).toBe('not-now');
    expect(guessing().play({ type: 'pause' }).refusal(ask)).toBe('paused');
    expect(guessing().guess('p1', at(1, 1)).play(lock).refusal(ask)).toBe('already-locked');
    expect(guessing().play({ type: 'next' }).refusal(ask)).toBe('too-late');
  });
});
