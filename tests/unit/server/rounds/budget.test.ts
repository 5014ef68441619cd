// The lesson of the budget: with few people a promise drowns the map, with many it costs next to nothing.
import { beforeAll, describe, expect, test } from 'vitest';
import { budget } from '../../../../server/rounds/budget.ts';
import type { Drawn } from '../../../../server/rounds.ts';
import { noisyCounts } from '../../../../shared/privacy/histogram.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import {
  BUDGET_CROWDS,
  BUDGET_EPSILONS,
  BUDGET_PICTURE,
  type BudgetGuess,
  type BudgetSpec,
} from '../../../../shared/rounds/budget.ts';
import { SCHEMAS } from '../../../../shared/schemas.ts';
import { accuracyBound } from '../../../../shared/score/attackBounds.ts';
import { informedAccuracy, usefulness, usualNoise, worthOf } from '../../../../shared/score/informed.ts';
import { Table } from '../../../support/match.ts';
import { errorsOf, meanOf } from './lesson.ts';

const spec = (crowds: BudgetSpec['crowds'] = [...BUDGET_CROWDS]): BudgetSpec => ({
  type: 'budget',
  scenario: 'soccer',
  crowds,
  seconds: 60,
});

const MATCHES = 8;

describe('utility over matches', () => {
  let drawn: Drawn<'budget'>[] = [];
  const accuracy = (epsilon: number, crowd: number): number =>
    meanOf(
      drawn.flatMap(({ secret }) =>
        secret.options
          .filter((each) => each.epsilon === epsilon && each.crowd === crowd)
          .map((each) => each.accuracy),
      ),
    );

  beforeAll(() => {
    drawn = Array.from({ length: MATCHES }, (_, i) => budget.draw(spec(), seeded(`budget ${i}`)));
  });

  test('it rises with the crowd at every epsilon, most where there are few', () => {
    for (const epsilon of [0.5, 1, 2]) {
      const [few, more, many, most] = BUDGET_CROWDS.map((crowd) => accuracy(epsilon, crowd)) as number[];
      expect(more).toBeGreaterThan((few as number) + 0.1);
      expect(many).toBeGreaterThan(more as number);
      expect(most).toBeGreaterThan((many as number) - 0.005);
    }
  });

  test('noise of one person on a count leaves about .64, .88 and .91', () => {
    // Replacing a person touches two counts: epsilon 2 has the noise that adding or removing one has at epsilon 1.
    expect(Math.abs(accuracy(2, 22) - 0.64)).toBeLessThan(0.08);
    expect(Math.abs(accuracy(2, 220) - 0.88)).toBeLessThan(0.06);
    expect(Math.abs(accuracy(2, 2_200) - 0.91)).toBeLessThan(0.03);
  });

  test('a weaker promise helps few people much and many people hardly', () => {
    expect(accuracy(5, 22) - accuracy(0.5, 22)).toBeGreaterThan(0.25);
    expect(accuracy(5, 22_000) - accuracy(0.5, 22_000)).toBeLessThan(0.01);
  });

  test('the largest crowd makes the strongest promise nearly free', () => {
    const limit = meanOf(drawn.map(({ secret }) => secret.limit));
    expect(worthOf(0.1, accuracy(0.1, 22_000), limit)).toBeGreaterThan(0.9);
    expect(Math.max(...BUDGET_EPSILONS.map((each) => worthOf(each, accuracy(each, 22), limit)))).toBeLessThan(
      0.3,
    );
  });

  test('there is a picture of every option', () => {
    const [first] = drawn as [Drawn<'budget'>];
    const { options, pictures } = first.secret;
    expect(pictures).toHaveLength(options.length * BUDGET_PICTURE.columns * BUDGET_PICTURE.rows);
    expect(options).toHaveLength(BUDGET_EPSILONS.length * BUDGET_CROWDS.length);
  });
});

describe('whoever knows all the others', () => {
  test.each([0.5, 2, 5])('is right as often as the figure says at epsilon %f', (epsilon) => {
    const randomness = seeded(`insider ${epsilon}`);
    const rounds = 4_000;
    let right = 0;
    for (let i = 0; i < rounds; i++) {
      const [here = 0, there = 0] = noisyCounts([1, 0], epsilon, 1, randomness).values;
      // The likelihood of "the person is in the first square" against "in the second": |k| is what it is made of.
      const forFirst = Math.abs(here) - Math.abs(here - 1) + Math.abs(there - 1) - Math.abs(there);
      right += forFirst > 0 ? 1 : forFirst === 0 ? 0.5 : 0;
    }
    const expected = informedAccuracy(epsilon);
    expect(Math.abs(right / rounds - expected)).toBeLessThan(4 * Math.sqrt(0.25 / rounds));
    expect(expected).toBeLessThan(accuracyBound(epsilon, 0));
  });

  test('half of the noise stays within the figure shown', () => {
    const { values } = noisyCounts(new Array<number>(4_000).fill(0), 0.1, 1, seeded('usual'));
    const within = values.filter((value) => Math.abs(value) <= usualNoise(0.1)).length / values.length;
    expect(Math.abs(within - 0.5)).toBeLessThan(0.05);
  });

  test('a map no better than a coin is of no use, whatever it was to cost', () => {
    expect(usefulness(0.45, 0.93)).toBe(0);
    expect(worthOf(1, 0.45, 0.93)).toBeLessThan(0);
    expect(usefulness(0.95, 0.93)).toBe(1);
  });
});

describe('attackers', () => {
  test('who rehearses chooses better than by lot; lot is half of all', () => {
    expect(meanOf(errorsOf(spec([220]), 'solver', 4))).toBeLessThan(0.3);
    const blind = meanOf(errorsOf(spec([220]), 'blind', 4, { guesses: 250 }));
    expect(Math.abs(blind - budget.blindError(spec([220])))).toBeLessThan(0.05);
  });

  test('who goes by the noise takes a promise the crowd can carry', () => {
    const play = budget.attackers.eye as () => BudgetGuess;
    const eye = (crowds: BudgetSpec['crowds']) =>
      (play as unknown as (s: BudgetSpec) => BudgetGuess)(spec(crowds));
    expect(eye([22])).toEqual({ epsilon: 5, crowd: 22 });
    expect(eye([...BUDGET_CROWDS])).toEqual({ epsilon: 0.1, crowd: 22_000 });
  });
});

describe('rules', () => {
  test('T2 nothing of the secret is in the clue or the release', () => {
    const { release } = budget.draw(spec([22]), seeded('clue'));
    expect(release).toEqual({});
    expect(budget.clue(spec([22]), release)).toEqual({ type: 'budget' });
  });

  test.each([
    { epsilon: 3, crowd: 22 },
    { epsilon: 1, crowd: 23 },
    { epsilon: 1, crowd: 220 }, // not offered in this round
    { epsilon: 1 },
    null,
  ])('G4 a guess that is no choice of this round is refused: %o', (guess) => {
    const table = new Table({ specs: [spec([22, 2_200])] }).join('ann').toGuessing();
    expect(table.refusal({ type: 'guess', player: 'p1', round: 0, guess })).toBe('bad-guess');
  });

  test('both choices are needed to lock in', () => {
    const table = new Table({ specs: [spec([22, 2_200])] }).join('ann').toGuessing();
    table.guess('p1', { epsilon: 1, crowd: null });
    expect(table.refusal({ type: 'lock', player: 'p1', round: 0, present: [] })).toBe('guess-incomplete');
    table.guess('p1', { epsilon: 1, crowd: 22 });
    expect(table.submit({ type: 'lock', player: 'p1', round: 0, present: [] }).ok).toBe(true);
  });

  test('crowds are offered once each, rising', () => {
    expect(SCHEMAS.budget.spec.safeParse(spec([22, 2_200])).success).toBe(true);
    expect(SCHEMAS.budget.spec.safeParse(spec([])).success).toBe(false);
    expect(SCHEMAS.budget.spec.safeParse(spec([220, 22])).success).toBe(false);
    expect(SCHEMAS.budget.spec.safeParse(spec([22, 22])).success).toBe(false);
  });
});
