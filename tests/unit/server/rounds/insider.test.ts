// The lesson of the insider: a line is exact algebra for whoever knows all others, and noise or rounding hardly helps.
import { describe, expect, test } from 'vitest';
import { refitted } from '../../../../client/rounds/insider/refit.ts';
import { insider } from '../../../../server/rounds/insider.ts';
import { fit } from '../../../../shared/model/fit.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { InsiderSpec } from '../../../../shared/rounds/insider.ts';
import { SCHEMAS } from '../../../../shared/schemas.ts';
import { Table } from '../../../support/match.ts';
import { errorsOf, meanOf, reachedByHalf } from './lesson.ts';

const spec = (protection: object = { kind: 'none' }, model: object = { family: 'line' }): InsiderSpec =>
  SCHEMAS.insider.spec.parse({
    type: 'insider',
    scenario: 'company',
    plan: { model, protection },
    target: 'alone',
    seconds: 45,
  });

describe('what a line keeps from somebody who knows everybody else', () => {
  test('nothing: algebra recovers his pay to the dollar', () => {
    expect(Math.max(...errorsOf(spec(), 'solver', 40))).toBeLessThan(1);
  });

  test('dragging until the lines agree by eye comes within hundreds', () => {
    expect(reachedByHalf(errorsOf(spec(), 'eye', 40))).toBeLessThan(500);
    expect(meanOf(errorsOf(spec(), 'blind', 40))).toBeGreaterThan(6_000);
  });

  test.each([
    { kind: 'noise', sigma: 0.02 },
    { kind: 'rounded', levels: 61 },
  ])('naive noise or rounding of every point hardly helps: %o', (protection) => {
    expect(reachedByHalf(errorsOf(spec(protection), 'solver', 40))).toBeLessThan(500);
  });

  test('a polynomial keeps no more', () => {
    const curve = spec({ kind: 'none' }, { family: 'polynomial', degree: 3 });
    expect(Math.max(...errorsOf(curve, 'solver', 10))).toBeLessThan(50);
  });

  test('the pin on his true pay puts the player’s own line on the published one', () => {
    const drawn = insider.draw(spec(), seeded('refit'));
    const clue = insider.clue(spec(), drawn.release);
    const own = refitted(fit, spec(), clue, drawn.secret.person.y);
    own.forEach((dollars, i) => {
      expect(dollars).toBeCloseTo(clue.y[i]!, 4);
    });
  });
});

describe('rules', () => {
  test('T2 the clue knows the ten others and not him', () => {
    const drawn = insider.draw(spec(), seeded('clue'));
    const clue = insider.clue(spec(), drawn.release);
    expect(clue.known).toHaveLength(10);
    expect(JSON.stringify({ ...clue, y: null })).not.toContain(String(drawn.secret.person.y));
    expect(clue.years).toBe(drawn.secret.person.x);
  });

  test('its entry on the board is its own: outsiders’ figures stay outsiders’', () => {
    const { plan } = spec();
    expect(insider.plan(spec())).toEqual({ type: 'insider', ...plan });
  });

  test('a private line cannot be refitted, so the spec is refused', () => {
    expect(() => spec({ kind: 'private', epsilon: 1, delta: 1e-6 })).toThrow('insider');
  });

  test.each([{}, { dollars: null }, { dollars: 90_001 }, { dollars: 50_000, x: 1 }])(
    'a guess that does not fit is refused: %o',
    (guess) => {
      const table = new Table({ specs: [spec()] }).join('ann').toGuessing();
      expect(table.refusal({ type: 'guess', player: 'p1', round: 0, guess })).toBe('bad-guess');
    },
  );
});
