// Who is named on a phone, and how much of a full room fits.
import { describe, expect, test } from 'vitest';
import { nameTags, TAG_HEIGHT_PX } from '../../../../client/kit/reveal/nameTags.ts';
import type { Crowd } from '../../../../client/net/session.ts';
import { guessedBy } from '../../../../client/people/guessed.ts';
import { areNamed, namedFirst } from '../../../../client/people/present.ts';

const people = (count: number, away: readonly number[] = []) =>
  Array.from({ length: count }, (_, i) => ({ id: `p${i}`, name: `N${i}`, connected: !away.includes(i) }));
const crowd = (count: number, screens: number) => ({ people: people(count), screens }) as unknown as Crowd;

describe('names on phones', () => {
  test.each([
    [4, 0, true],
    [200, 0, true],
    [8, 1, true],
    [9, 1, false],
    [200, 2, false],
  ])('%i players and %i big screens: named %s', (count, screens, named) => {
    expect(areNamed(crowd(count, screens))).toBe(named);
  });

  test('oneself first, the connected before the away, and the rest as a number', () => {
    const { people: shown, more } = namedFirst(people(200, [0, 1]), 'p150', 30);
    expect(shown).toHaveLength(29);
    expect([shown[0]?.id, shown[1]?.id, more]).toEqual(['p150', 'p2', 171]);
    expect(namedFirst(people(30), undefined, 30)).toMatchObject({ more: 0 });
    expect(namedFirst(people(3, [0]), 'p2', 30).people.map(({ id }) => id)).toEqual(['p2', 'p1', 'p0']);
  });
});

describe('the list under a reveal', () => {
  const guess = (player: number, error: number | null) => ({
    player: `p${player}`,
    guess: null,
    error,
    points: 0,
    matched: [],
  });

  test('is the best eight, with oneself wherever one stands', () => {
    const guesses = Array.from({ length: 200 }, (_, i) => guess(i, 200 - i));
    const { lines, more } = guessedBy(guesses, 'p3');
    expect(lines.map(({ player }) => player)).toEqual([
      ...['p199', 'p198', 'p197', 'p196', 'p195', 'p194', 'p193'],
      'p3',
    ]);
    expect(more).toBe(192);
    expect(guessedBy(guesses, undefined).lines).toHaveLength(8);
  });

  test('leaves out who did not guess', () => {
    expect(guessedBy([guess(1, null), guess(2, 3)], 'p1')).toMatchObject({
      lines: [{ player: 'p2' }],
      more: 0,
    });
  });
});

describe('names beside dots', () => {
  const size = { x: 360, y: 225 };
  const dots = (places: readonly (readonly [number, number])[], name = 'Wilhelmina Featherst') =>
    places.map(([x, y], i) => ({ player: `p${i}`, name, at: { x, y } }));
  const overlap = (tags: ReturnType<typeof nameTags>) =>
    tags.some((a, i) =>
      tags.some(
        (b, j) =>
          i < j &&
          Math.abs(a.top - b.top) < TAG_HEIGHT_PX &&
          a.left < b.left + b.width &&
          b.left < a.left + a.width,
      ),
    );

  test('never cover each other, the truth, or leave the picture; with 200 of them either', () => {
    const many = Array.from({ length: 200 }, (_, i) => [(i * 73) % 360, (i * 41) % 225] as const);
    const truth = { x: 180, y: 110 };
    for (const places of [many, many.slice(0, 8), many.slice(0, 8).map(() => [180, 112] as const)]) {
      const tags = nameTags(dots(places), [truth], 13, size);
      expect(tags.length).toBeLessThanOrEqual(8);
      expect(overlap(tags)).toBe(false);
      for (const { left, top, width } of tags) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(size.x);
        expect(top + TAG_HEIGHT_PX).toBeLessThanOrEqual(size.y);
        const clear =
          left >= truth.x + 13 ||
          left + width <= truth.x - 13 ||
          top >= truth.y + 13 ||
          top + TAG_HEIGHT_PX <= truth.y - 13;
        expect(clear).toBe(true);
      }
    }
  });

  test('the closest guess has the first choice, and a lone dot always its name', () => {
    expect(nameTags(dots([[100, 100]], 'Ben'), [], 13, size)).toMatchObject([{ player: 'p0', left: 107 }]);
    const close = [
      [200, 100],
      [206, 101],
    ] as const;
    const two = nameTags(dots(close, 'Ben'), [], 13, size);
    expect(two[0]?.player).toBe('p0');
  });
});
