// The lesson of the attribute: whoever is alone is what the model learnt; among others it is statistics. And the rules.
import { describe, expect, test } from 'vitest';
import { attribute } from '../../../../server/rounds/attribute.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { ASKED_PEOPLE, type AttributeSpec } from '../../../../shared/rounds/attribute.ts';
import { Table } from '../../../support/match.ts';
import { errorsOf, meanOf } from './lesson.ts';

const clean: AttributeSpec = { type: 'attribute', protection: { kind: 'none' }, seconds: 60 };
const promised: AttributeSpec = { ...clean, protection: { kind: 'private', epsilon: 1 } };

/** Mean share that the true band loses when its person is left out, of people alone or among others. */
function lost(spec: AttributeSpec, alone: boolean): number {
  const people = Array.from(
    { length: 60 },
    (_, i) => attribute.draw(spec, seeded(`lost ${i}`)).secret.people,
  ).flat();
  return meanOf(
    people
      .filter(({ alike }) => (alike === 1) === alone)
      .map(({ withShare, withoutShare }) => withShare - withoutShare),
  );
}

describe('with and without a person', () => {
  test('the bar of whoever is alone falls to nothing known; among ten it hardly moves', () => {
    expect(lost(clean, true)).toBeGreaterThan(0.35);
    expect(lost(clean, false)).toBeLessThan(0.08);
  });

  test('under a guarantee of 1 neither moves by much', () => {
    expect(lost(promised, true)).toBeLessThan(0.2);
    expect(lost(promised, false)).toBeLessThan(0.1);
  });

  test('reading the tallest bar beats not looking; a guarantee takes away more than half of that lead', () => {
    const blind = attribute.blindError(clean);
    const leadOpen = blind - meanOf(errorsOf(clean, 'eye', 80));
    const leadPrivate = blind - meanOf(errorsOf(promised, 'eye', 80));
    expect(leadOpen).toBeGreaterThan(0.25);
    expect(leadPrivate).toBeLessThan(leadOpen / 2);
  });

  test('not looking misses as often as the closed form says', () => {
    expect(meanOf(errorsOf(clean, 'blind', 300))).toBeCloseTo(attribute.blindError(clean), 1);
  });
});

describe('rules', () => {
  const drawn = attribute.draw(clean, seeded('rules'));

  test('T2 the clue is the released table and where people stand in it, not how many are alike', () => {
    const clue = attribute.clue(clean, drawn.release);
    expect(Object.keys(clue).sort()).toEqual(['people', 'shares', 'type']);
    expect(clue.people.map((cell) => Object.keys(cell).sort())).toEqual(
      Array.from({ length: ASKED_PEOPLE }, () => ['department', 'span']),
    );
  });

  test('every cell’s shares sum to one, also under noise', () => {
    for (const spec of [clean, promised]) {
      for (const shares of attribute.draw(spec, seeded('sums')).release.shares) {
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...shares)).toBeGreaterThan(0);
      }
    }
  });

  test('only the private table comes with an epsilon', () => {
    expect(attribute.guarantee(drawn.release)).toBeNull();
    expect(attribute.guarantee(attribute.draw(promised, seeded('rules')).release)).toMatchObject({
      epsilon: 1,
      delta: 0,
      sensitivity: 2,
    });
  });

  test.each([{ bands: [0, 1] }, { bands: [0, 1, 2, 3, 4, 0] }, { bands: Array(6).fill('low') }])(
    'a guess that is not six bands is refused: %o',
    (guess) => {
      const table = new Table({ specs: [clean] }).join('ann').toGuessing();
      expect(table.refusal({ type: 'guess', player: 'p1', round: 0, guess })).toBe('bad-guess');
    },
  );
});
