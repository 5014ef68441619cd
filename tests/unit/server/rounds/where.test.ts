// The lesson of the location filter: each answer halves the town, and ten halvings leave a house.
import { describe, expect, test } from 'vitest';
import { where } from '../../../../server/rounds/where.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { WhereSpec } from '../../../../shared/rounds/where.ts';
import { Table } from '../../../support/match.ts';
import { errorsOf, meanOf, reachedByHalf } from './lesson.ts';

const spec = (radiusM: number | null = null, questions = 10): WhereSpec => ({
  type: 'where',
  radiusM,
  questions,
  seconds: 60,
});

describe('what answers with a radius give away', () => {
  test('ten questions with a radius of one’s own lead to within fifty metres', () => {
    expect(reachedByHalf(errorsOf(spec(), 'solver', 9))).toBeLessThan(50);
  });

  test('every such question about halves where she can be', () => {
    const { solver } = where.draw(spec(), seeded('halving')).secret;
    expect(solver).toHaveLength(10);
    expect(solver.at(-1)?.leftSquareM).toBeLessThan((2 * 2_000 * 1_250) / 2 ** 9);
  });

  test('asking around by hand also finds the neighbourhood', () => {
    expect(reachedByHalf(errorsOf(spec(), 'eye', 9))).toBeLessThan(150);
  });

  test('a fixed small radius protects at first: four questions mostly miss her altogether', () => {
    const early = meanOf(errorsOf(spec(250, 4), 'solver', 12));
    const late = meanOf(errorsOf(spec(250, 16), 'solver', 12));
    expect(early).toBeGreaterThan(0.5 * where.blindError(spec()));
    expect(late).toBeLessThan(0.5 * early);
  });

  test('not looking misses by the mean distance from the middle of the town', () => {
    const blind = meanOf(errorsOf(spec(1_000, 1), 'blind', 60));
    expect(Math.abs(blind / where.blindError(spec()) - 1)).toBeLessThan(0.2);
  });
});

describe('rules', () => {
  test('T2 the clue is the town alone', () => {
    const drawn = where.draw(spec(), seeded('clue'));
    expect(JSON.stringify(where.clue(spec(), drawn.release))).not.toContain(String(drawn.secret.x));
    expect(Object.keys(where.clue(spec(), drawn.release)).sort()).toEqual(['domain', 'type']);
  });

  test.each([
    { x: -1, y: 0, radiusM: 250 },
    { x: 2_001, y: 0, radiusM: 250 },
    { x: 10.5, y: 0, radiusM: 250 },
    { x: 10, y: 10, radiusM: 300 },
    { x: 10, y: 10 },
  ])('a question outside the town or with another radius is refused: %o', (question) => {
    const table = new Table({ specs: [spec(250)] }).join('ann').toGuessing();
    expect(table.refusal({ type: 'ask', player: 'p1', round: 0, question })).toBe('bad-question');
  });

  test('where the radius is free, any step of it may be asked', () => {
    const table = new Table({ specs: [spec()] }).join('ann').toGuessing();
    const question = { x: 10, y: 10, radiusM: 300 };
    expect(table.submit({ type: 'ask', player: 'p1', round: 0, question }).ok).toBe(true);
  });
});
