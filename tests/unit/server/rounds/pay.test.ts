// The lesson of pay on a map: the same kind of picture gives salaries away, and public start dates help.
import { describe, expect, test } from 'vitest';
import { pay } from '../../../../server/rounds/pay.ts';
import { playAttack } from '../../../../server/workers/attacking.ts';
import { ATTACK_UNITS, workOf } from '../../../../shared/attack/work.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { PaySpec } from '../../../../shared/rounds/pay.ts';
import { SCHEMAS } from '../../../../shared/schemas.ts';
import { Table } from '../../../support/match.ts';
import { errorsOf, meanOf, reachedByHalf } from './lesson.ts';

const spec = (target: PaySpec['target'] = 'newest', model: object = { family: 'idw', power: 2 }): PaySpec =>
  SCHEMAS.pay.spec.parse({
    type: 'pay',
    scenario: 'company',
    plan: { model, protection: { kind: 'none' } },
    target,
    seconds: 30,
  });

const NOISE = { kind: 'noise', sigma: 0.1 } as const;

describe('what a map of men and women gives away', () => {
  test('the newest man’s pay can be read off it, mostly to about a thousand dollars', () => {
    expect(reachedByHalf(errorsOf(spec(), 'eye', 25))).toBeLessThan(1_500);
    expect(reachedByHalf(errorsOf(spec(), 'blind', 25))).toBeGreaterThan(6_000);
  });

  test('a computer that is out of breath still does not answer against the map', () => {
    const errors = [0, 1, 2, 3, 4, 5].map((seed) => {
      const drawn = pay.draw(spec(), seeded(`hurried ${seed}`));
      const work = workOf(20_000_000);
      return (
        pay.score(spec(), drawn, playAttack<'pay'>(spec(), drawn, 'solver', seeded(seed), work)).error ?? 0
      );
    });
    expect(Math.max(...errors)).toBeLessThan(6_000);
  });

  test('a straight border gives nothing of it away', () => {
    const border = spec('newest', { family: 'logistic', degree: 1 });
    expect(meanOf(errorsOf(border, 'eye', 25))).toBeGreaterThan(0.9 * pay.blindError(border));
  });

  test('with public start dates whoever looks along them reads all the men’s pay', () => {
    expect(meanOf(errorsOf(spec('men'), 'eye', 60))).toBeLessThan(1_400);
    expect(meanOf(errorsOf(spec('men', { family: 'idw', power: 3 }), 'eye', 30))).toBeLessThan(2_500);
  });

  test('along a date with nothing sharp on it one says what is usual', () => {
    const border = spec('men', { family: 'logistic', degree: 1 });
    const usual = pay.blindError(border);
    expect(Math.abs(meanOf(errorsOf(border, 'eye', 30)) / usual - 1)).toBeLessThan(0.1);
  });

  test('a computer that has all the dates at once knows every sum to a few hundred dollars', () => {
    expect(meanOf(errorsOf(spec('men'), 'solver', 6, { units: ATTACK_UNITS }))).toBeLessThan(700);
  });

  test('the dates help it through noise that it could not read without them', () => {
    const noisy = {
      ...spec('men'),
      plan: { model: { family: 'idw', power: 2 }, protection: NOISE },
    } as PaySpec;
    const dated = errorsOf(noisy, 'solver', 5, { units: ATTACK_UNITS });
    expect(meanOf(dated)).toBeLessThan(1_300);
  });

  test.each(['newest', 'men'] as const)('not looking misses %s by the blind error', (target) => {
    const blind = meanOf(errorsOf(spec(target), 'blind', 80));
    expect(Math.abs(blind / pay.blindError(spec(target)) - 1)).toBeLessThan(0.2);
  });
});

describe('the truth', () => {
  test('lists the men in the order of the clue’s start dates', () => {
    const drawn = pay.draw(spec('men'), seeded('order'));
    const clue = pay.clue(spec('men'), drawn.release);
    const truth = pay.truth(spec('men'), drawn);
    expect(truth.targets.map((index) => truth.records[index]?.x)).toEqual(clue.tenures);
    const right = { dollars: truth.targets.map((index) => truth.records[index]?.y ?? 0) };
    expect(pay.score(spec('men'), drawn, right)).toMatchObject({ error: 0, points: 1000 });
  });

  test('shows the same map without the man it depends on most', () => {
    const drawn = pay.draw(spec(), seeded('without'));
    const { counterfactual } = pay.truth(spec(), drawn);
    expect(counterfactual.withPercent).toBeGreaterThan(counterfactual.withoutPercent + 10);
    expect(counterfactual.cells).not.toEqual(drawn.release.field.cells);
  });

  test('a place without a sum counts as missed by a quarter of the axis', () => {
    const drawn = pay.draw(spec('men'), seeded('missing'));
    const { targets, records } = pay.truth(spec('men'), drawn);
    const dollars = targets.map((index, i) => (i === 0 ? null : (records[index]?.y ?? 0)));
    expect(pay.score(spec('men'), drawn, { dollars }).error).toBeCloseTo(15_000 / 11);
  });
});

describe('rules', () => {
  test('T2 the clue is the map and public start dates, no sum', () => {
    const drawn = pay.draw(spec('men'), seeded('clue'));
    const clue = pay.clue(spec('men'), drawn.release);
    expect(Object.keys(clue).sort()).toEqual(['cells', 'columns', 'domain', 'rows', 'tenures', 'type']);
    const text = JSON.stringify({ ...clue, cells: null });
    for (const { y } of drawn.secret.records) expect(text).not.toContain(String(y));
    expect(pay.clue(spec(), pay.draw(spec(), seeded('clue')).release).tenures).toBeNull();
  });

  test.each([
    { dollars: [50_000, 50_000], years: 1 },
    { dollars: [29_999], years: 1 },
    { dollars: [50_000] },
    { dollars: ['50000'], years: 1 },
    { dollars: [50_000], years: 21 },
    { places: [{ x: 1, y: 2 }] },
  ])('a guess that does not fit is refused: %o', (guess) => {
    const table = new Table({ specs: [spec()] }).join('ann').toGuessing();
    expect(table.refusal({ type: 'guess', player: 'p1', round: 0, guess })).toBe('bad-guess');
  });

  test('eleven sums are taken where eleven are asked for, empty places included', () => {
    const table = new Table({ specs: [spec('men')] }).join('ann').toGuessing();
    const guess = { dollars: [50_000, ...Array.from({ length: 10 }, () => null)] };
    expect(table.submit({ type: 'guess', player: 'p1', round: 0, guess }).ok).toBe(true);
  });
});
