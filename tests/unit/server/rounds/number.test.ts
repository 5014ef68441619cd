// The lesson of the caller's number: one bit an answer, and yet 500 questions or ten, by how far the filter generalises.
import { describe, expect, test } from 'vitest';
import { number } from '../../../../server/rounds/number.ts';
import { findNumber } from '../../../../shared/attack/query/askNumber.ts';
import { type FilterKind, filterAnswer } from '../../../../shared/model/callerFilter.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { NumberSpec } from '../../../../shared/rounds/number.ts';
import { Table } from '../../../support/match.ts';
import optimum from '../../../vectors/oracle_optimum.json' with { type: 'json' };
import { errorsOf, meanOf } from './lesson.ts';

const spec = (answers: FilterKind, questions = 12, digits = 3): NumberSpec => ({
  type: 'number',
  answers,
  questions,
  digits,
  seconds: 60,
});

/** Questions until the number is known, for every number of this length. */
function questionsNeeded(kind: FilterKind, digits: number, stride = 1): number[] {
  const needed: number[] = [];
  for (let i = 0; i < 10 ** digits; i += stride) {
    const caller = String(i).padStart(digits, '0');
    const found = findNumber(kind, digits, 'careful', (asked) => filterAnswer(kind, caller, asked));
    expect(found.guess).toBe(caller);
    needed.push(found.steps.length);
  }
  return needed;
}

describe('how many questions it takes, against the known optima', () => {
  const hundred = optimum.rows.find((row) => row.M === 100);
  const prefixes = optimum.digit_prefix.find((row) => row.digits === 2);

  test('equality: one after the other', () => {
    const needed = questionsNeeded('equality', 2);
    expect(meanOf(needed)).toBeCloseTo(hundred?.equality_expected_to_identify ?? Number.NaN, 9);
    expect(Math.max(...needed)).toBe(hundred?.equality_worst_identify);
  });

  test('prefixes: digit by digit', () => {
    const needed = questionsNeeded('prefix', 2);
    expect(meanOf(needed)).toBeCloseTo(prefixes?.prefix_equality_expected ?? Number.NaN, 9);
    expect(Math.max(...needed)).toBe(prefixes?.prefix_equality_worst);
  });

  test('thresholds: halving, as good as any yes or no question can be', () => {
    expect(meanOf(questionsNeeded('threshold', 2))).toBeCloseTo(hundred?.binary_expected ?? Number.NaN, 9);
    expect(Math.max(...questionsNeeded('threshold', 4, 37))).toBe(14);
  });

  test('digits in place: about eight for three digits', () => {
    expect(meanOf(questionsNeeded('places', 3, 83))).toBeLessThan(10);
  });
});

describe('what a budget buys', () => {
  test('twelve yes or no answers to single numbers are worth nothing', () => {
    expect(meanOf(errorsOf(spec('equality'), 'solver', 60))).toBeGreaterThan(0.8);
  });

  test('twelve scores, or ten thresholds, give the number away', () => {
    expect(meanOf(errorsOf(spec('places'), 'solver', 12))).toBe(0);
    expect(meanOf(errorsOf(spec('threshold', 10), 'solver', 40))).toBe(0);
  });

  test('not looking is wrong in nine digits of ten', () => {
    expect(meanOf(errorsOf(spec('equality'), 'blind', 400))).toBeCloseTo(
      number.blindError(spec('equality')),
      1,
    );
  });
});

describe('rules', () => {
  test('T2 the clue says nothing about the number', () => {
    const drawn = number.draw(spec('places'), seeded('clue'));
    expect(number.clue(spec('places'), drawn.release)).toEqual({ type: 'number' });
  });

  test.each([{ digits: '12' }, { digits: '1234' }, { digits: '12a' }, { digits: 123 }, {}])(
    'a question that is no number of three digits is refused: %o',
    (question) => {
      const table = new Table({ specs: [spec('equality')] }).join('ann').toGuessing();
      expect(table.refusal({ type: 'ask', player: 'p1', round: 0, question })).toBe('bad-question');
    },
  );

  test('a prefix may be shorter; a guess may not', () => {
    const table = new Table({ specs: [spec('prefix')] }).join('ann').toGuessing();
    expect(table.submit({ type: 'ask', player: 'p1', round: 0, question: { digits: '1' } }).ok).toBe(true);
    expect(table.refusal({ type: 'guess', player: 'p1', round: 0, guess: { digits: '1' } })).toBe(
      'bad-guess',
    );
  });
});
