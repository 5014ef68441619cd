// Where start dates are public, a printed epsilon says that it is about pay alone; elsewhere it does not.
import { describe, expect, test } from 'vitest';
import { attributeWords } from '../../../../../client/rounds/attribute/naming.ts';
import { findWords } from '../../../../../client/rounds/find/naming.ts';
import { lineWords } from '../../../../../client/rounds/line/naming.ts';
import { payWords } from '../../../../../client/rounds/pay/naming.ts';
import type { Protection } from '../../../../../shared/release/plan.ts';

const promise: Protection = { kind: 'private', epsilon: 1, delta: 1e-6 };
const none: Protection = { kind: 'none' };
const line = (protection: Protection) =>
  lineWords({
    type: 'line',
    scenario: 'company',
    plan: { model: { family: 'line' }, protection },
    target: 'alone',
    crowd: 22,
    seconds: 60,
  });
const pay = (target: 'men' | 'newest', protection: Protection) =>
  payWords({
    type: 'pay',
    scenario: 'company',
    plan: { model: { family: 'idw', power: 2 }, protection },
    target,
    seconds: 60,
  });
const COVERS = /replacing one person’s pay; start dates are public here/;

describe('a promise beside public start dates', () => {
  test.each([line(promise), pay('men', promise)])('is about one’s pay', ({ protection, hint }) => {
    expect(protection).toMatch(/ε\u00a01 for one’s pay$/);
    expect(hint).toMatch(COVERS);
  });

  test('is not mentioned where nothing is promised', () => {
    for (const { protection, hint } of [line(none), pay('men', none)]) {
      expect(protection).toBe('no protection');
      expect(hint).not.toMatch(COVERS);
    }
  });
});

test('where nothing is public beside the release, the promise is about the whole person', () => {
  expect(pay('newest', promise).protection).toBe('private, ε\u00a01');
  const spec = {
    type: 'find',
    scenario: 'soccer',
    plan: { model: { family: 'tiles', columns: 8, rows: 5 }, protection: promise },
    target: 'goalie',
    seconds: 60,
  } as const;
  expect(findWords(spec).protection).toBe('private, ε\u00a01');
});

test('a table of bands promises bands: department and years are told', () => {
  const { protection, hint } = attributeWords({
    type: 'attribute',
    protection: { kind: 'private', epsilon: 1 },
    seconds: 60,
  });
  expect(protection).toMatch(/for one’s band$/);
  expect(hint).toContain('department and years are public here');
});
