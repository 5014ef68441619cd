// The lesson of nine degrees: the constrained model is also the better model.
import { describe, expect, test } from 'vitest';
import { degree } from '../../../../server/rounds/degree.ts';
import { playAttack } from '../../../../server/workers/attacking.ts';
import { workOf } from '../../../../shared/attack/work.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { DEGREES } from '../../../../shared/rounds/degree.ts';
import { SCHEMAS } from '../../../../shared/schemas.ts';
import { Table } from '../../../support/match.ts';
import { errorsOf, meanOf, reachedByHalf } from './lesson.ts';

const spec = SCHEMAS.degree.spec.parse({ type: 'degree', scenario: 'company', seconds: 45 });
const drawn = (seed: number) => degree.draw(spec, seeded(`degree ${seed}`));
const rounds = Array.from({ length: 40 }, (_, i) => drawn(i).secret);

describe('which degree tells next year best', () => {
  test('a low one: the median best degree is at most three', () => {
    const best = rounds.map(({ tested }) => 1 + tested.indexOf(Math.min(...tested)));
    expect(reachedByHalf(best)).toBeLessThanOrEqual(3);
  });

  test('degree nine is worse than degree one in every draw', () => {
    for (const { tested } of rounds) expect(tested[8]).toBeGreaterThan(tested[0]!);
  });

  test('on this year’s men every further degree fits as well, but for the ridge', () => {
    for (const { trained } of rounds) expect(trained[8]).toBeLessThan(trained[0]!);
    for (const { trained } of rounds)
      trained.forEach((rmse, i) => {
        if (i > 0) expect(rmse).toBeLessThanOrEqual(trained[i - 1]! * 1.03);
      });
  });

  test('taking one man away moves the wildest curve more than the straight line in nearly every draw', () => {
    const moved = [0, 1, 2, 3, 4, 5, 6, 7].map((seed) => degree.truth(spec, drawn(seed)).moved);
    expect(moved.filter((each) => each[8]! > each[0]!).length).toBeGreaterThanOrEqual(7);
  });

  test('leaving one man out finds a good degree; trusting the closest fit does worse than drawing lots', () => {
    expect(meanOf(errorsOf(spec, 'solver', 40))).toBeLessThan(0.25);
    expect(meanOf(errorsOf(spec, 'eye', 40))).toBeGreaterThan(degree.blindError(spec));
  });

  test('a degree drawn by lot has half of the others better than itself, and blind draws all of them', () => {
    const errors = [0, 1, 2, 3, 4].flatMap((seed) => {
      const round = drawn(seed);
      return DEGREES.map((each) => degree.score(spec, round, { degree: each }).error ?? Number.NaN);
    });
    expect(meanOf(errors)).toBeCloseTo(degree.blindError(spec), 10);
    const work = workOf(Number.POSITIVE_INFINITY);
    const round = drawn(0);
    const lots = Array.from(
      { length: 80 },
      (_, i) => playAttack<'degree'>(spec, round, 'blind', seeded(`lot ${i}`), work).degree,
    );
    expect(new Set(lots).size).toBe(DEGREES.length);
  });
});

describe('scores', () => {
  test('the best degree earns full marks, the wildest next to nothing', () => {
    const round = drawn(1);
    const { tested } = round.secret;
    const points = DEGREES.map((each) => degree.score(spec, round, { degree: each }));
    const best = tested.indexOf(Math.min(...tested));
    const worst = tested.indexOf(Math.max(...tested));
    expect(points[best]).toMatchObject({ error: 0, points: 1000 });
    expect(points[worst]).toMatchObject({ error: 1 });
    expect(points[worst]?.points).toBeLessThan(50);
  });
});

describe('rules', () => {
  test('T2 the clue is this year; nothing of next year is in it', () => {
    const round = drawn(2);
    const clue = degree.clue(spec, round.release);
    expect(clue.records).toHaveLength(11);
    const text = JSON.stringify(clue);
    for (const { y } of round.secret.fresh) expect(text).not.toContain(`:${y},`);
  });

  test.each([{ degree: 0 }, { degree: 10 }, { degree: 1.5 }, { degree: '3' }, {}])(
    'a bet outside one to nine is refused: %o',
    (guess) => {
      const table = new Table({ specs: [spec] }).join('ann').toGuessing();
      expect(table.refusal({ type: 'guess', player: 'p1', round: 0, guess })).toBe('bad-guess');
    },
  );
});
