// The lesson of membership: a clean map shows who was in it, a private one shows nobody, whoever looks. And the rules.
import { describe, expect, test } from 'vitest';
import { membership } from '../../../../server/rounds/membership.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { Plan } from '../../../../shared/release/plan.ts';
import { CANDIDATES, type Measured, type MembershipSpec } from '../../../../shared/rounds/membership.ts';
import { SCHEMAS } from '../../../../shared/schemas.ts';
import { Table } from '../../../support/match.ts';
import { errorsOf, meanOf } from './lesson.ts';

const spec = (plan: Plan): MembershipSpec => ({ type: 'membership', scenario: 'soccer', plan, seconds: 60 });
const model = { family: 'idw', power: 2 } as const;
const clean = spec({ model, protection: { kind: 'none' } });
const promised = (epsilon: number) => spec({ model, protection: { kind: 'private', epsilon, delta: 0 } });

describe('telling in from out', () => {
  test('on a clean map eyes are right about four in five, a computer about nine in ten', () => {
    expect(meanOf(errorsOf(clean, 'eye', 8))).toBeLessThan(0.3);
    expect(meanOf(errorsOf(clean, 'solver', 6))).toBeLessThan(0.15);
  });

  test('under a guarantee of 1 neither does much better than a coin', () => {
    expect(meanOf(errorsOf(promised(1), 'eye', 6))).toBeGreaterThan(0.35);
    expect(meanOf(errorsOf(promised(1), 'solver', 6))).toBeGreaterThan(0.35);
  });

  test('without looking half of the bets are lost', () => {
    expect(meanOf(errorsOf(clean, 'blind', 24)) / membership.blindError(clean)).toBeGreaterThan(0.85);
  });

  test('on a clean map the computer’s curve is nearly perfect, also where it accuses one in a hundred', () => {
    const { area, points } = membership.draw(clean, seeded('curve')).secret.computer;
    expect(area).toBeGreaterThan(0.95);
    const rare = (points as Measured[]).find(({ falsePositives }) => falsePositives === 0.01);
    expect(rare?.truePositives).toBeGreaterThan(0.3);
    expect(rare?.low).toBeLessThanOrEqual(rare?.truePositives as number);
    expect(rare?.high).toBeGreaterThanOrEqual(rare?.truePositives as number);
  });
});

describe('rules', () => {
  const drawn = membership.draw(clean, seeded('rules'));

  test('T2 candidates look alike whether they were in it or not, and the clue tells nothing else', () => {
    const clue = membership.clue(clean, drawn.release);
    expect(Object.keys(clue).sort()).toEqual(['candidates', 'cells', 'columns', 'domain', 'rows', 'type']);
    expect(clue.candidates.map((candidate) => Object.keys(candidate).sort())).toEqual(
      Array.from({ length: CANDIDATES }, () => ['group', 'x', 'y']),
    );
  });

  test('a member is in the data, a stand-in is not', () => {
    drawn.release.candidates.forEach(({ x, y }, i) => {
      expect(drawn.secret.records.some((record) => record.x === x && record.y === y)).toBe(
        drawn.secret.members[i],
      );
    });
  });

  test('the counterfactual is about a member, whose spot is less sure without; behind a guarantee there is none', () => {
    const { counterfactual, members } = membership.truth(clean, drawn);
    if (!counterfactual) throw new Error('nobody of the ten was in it');
    expect(members[counterfactual.candidate]).toBe(true);
    expect(counterfactual.withPercent).toBeGreaterThan(99);
    expect(counterfactual.withoutPercent).toBeLessThan(counterfactual.withPercent - 1);
    const behind = membership.draw(promised(1), seeded('rules'));
    expect(membership.truth(promised(1), behind).counterfactual).toBeNull();
  });

  test('all bets right earn full marks; a bet not placed is half a mistake', () => {
    const { members } = drawn.secret;
    expect(membership.score(clean, drawn, { bets: [...members] })).toMatchObject({ error: 0, points: 1000 });
    expect(membership.score(clean, drawn, { bets: [null, ...members.slice(1)] }).error).toBeCloseTo(0.05, 12);
    expect(membership.score(clean, drawn, { bets: members.map(() => null) }).error).toBeNull();
  });

  test.each([{ bets: [true] }, { bets: Array(10).fill('in') }, {}])('no ten bets, no guess: %o', (guess) => {
    const table = new Table({ specs: [clean] }).join('ann').toGuessing();
    expect(table.refusal({ type: 'guess', player: 'p1', round: 0, guess })).toBe('bad-guess');
  });

  test('models too slow for shadows are refused', () => {
    const kernel = { family: 'kernel', width: 4 } as const;
    const slow = { model: kernel, protection: { kind: 'private', epsilon: 1, delta: 1e-6 } } as const;
    expect(
      SCHEMAS.membership.spec.safeParse(spec({ model: kernel, protection: { kind: 'none' } })).success,
    ).toBe(true);
    expect(SCHEMAS.membership.spec.safeParse(spec(slow)).success).toBe(false);
  });
});
