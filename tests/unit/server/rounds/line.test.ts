// The lessons of the line: it keeps a man in the middle, and gives away a man who stands alone.
import { describe, expect, test } from 'vitest';
import { line } from '../../../../server/rounds/line.ts';
import { playAttack } from '../../../../server/workers/attacking.ts';
import { workOf } from '../../../../shared/attack/work.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { LineSpec } from '../../../../shared/rounds/line.ts';
import { SCHEMAS } from '../../../../shared/schemas.ts';
import type { AttackerName } from '../../../../shared/score/attackers.ts';
import { Table } from '../../../support/match.ts';
import { errorsOf, meanOf, reachedByHalf } from './lesson.ts';

const spec = (target: LineSpec['target'], more: object = {}): LineSpec =>
  SCHEMAS.line.spec.parse({
    type: 'line',
    scenario: 'company',
    plan: { model: { family: 'line' }, protection: { kind: 'none' } },
    target,
    seconds: 30,
    ...more,
  });
const polynomial = (degree: number) => ({
  plan: { model: { family: 'polynomial', degree }, protection: { kind: 'none' } },
});
const private1 = {
  plan: { model: { family: 'line' }, protection: { kind: 'private', epsilon: 1, delta: 1e-6 } },
};

/** In which share of seeds an attacker names the right side. */
function rightSides(of: LineSpec, attacker: AttackerName, rounds: number): number {
  const work = workOf(Number.POSITIVE_INFINITY);
  const right = Array.from({ length: rounds }, (_, i) => {
    const drawn = line.draw(of, seeded(`side ${i}`));
    const { higher } = playAttack(of, drawn, attacker, seeded(i), work) as { higher: boolean };
    return higher === line.truth(of, drawn).higher;
  });
  return right.filter(Boolean).length / rounds;
}

describe('Two lines', () => {
  test('the eye is hardly better than blind about a man in mid-tenure', () => {
    const eye = meanOf(errorsOf(spec('middle'), 'eye', 150));
    expect(eye).toBeGreaterThan(0.85 * line.blindError(spec('middle')));
  });

  test('the trend itself is there: the curves explain a good part of later pay', () => {
    const utilities = Array.from({ length: 15 }, (_, i) => line.draw(spec('middle'), seeded(i)).utility ?? 0);
    expect(meanOf(utilities)).toBeGreaterThan(0.3);
  });

  test('a higher degree gives him away after all', () => {
    const plain = meanOf(errorsOf(spec('middle'), 'eye', 40));
    expect(meanOf(errorsOf(spec('middle', polynomial(9)), 'eye', 40))).toBeLessThan(0.5 * plain);
  });
});

describe('The lone hire', () => {
  test('the line is of use in a company whose people were hired close together, too', () => {
    const useful = (more: object) =>
      Array.from({ length: 15 }, (_, i) => line.draw(spec('alone', more), seeded(`use ${i}`)).utility ?? 0);
    expect(reachedByHalf(useful({}))).toBeGreaterThan(0.3);
    expect(useful({}).filter((utility) => utility === 0).length).toBeLessThan(3);
    expect(meanOf(useful({ crowd: 220 }))).toBeGreaterThan(meanOf(useful({})));
  });

  test('higher or lower is right in 95 % of seeds for a reader of the line', () => {
    expect(rightSides(spec('alone'), 'eye', 300)).toBeGreaterThanOrEqual(0.95);
    expect(rightSides(spec('alone'), 'blind', 100)).toBeLessThan(0.7);
  });

  test('reading the line at his start date comes within a few thousand dollars, knowing leverage closer', () => {
    const eye = reachedByHalf(errorsOf(spec('alone'), 'eye', 80));
    expect(eye).toBeLessThan(3_500);
    expect(reachedByHalf(errorsOf(spec('alone'), 'solver', 80))).toBeLessThan(0.8 * eye);
  });

  test('his leverage is most of a dollar, a typical colleague’s little; moving either as far shows it', () => {
    const rounds = Array.from({ length: 20 }, (_, i) => {
      const drawn = line.draw(spec('alone'), seeded(`lever ${i}`));
      const { leverages, typical, curves, target, records } = line.truth(spec('alone'), drawn);
      const { x } = drawn.release.curve;
      const shift = (to: readonly number[], years: number) => {
        const at = x.findIndex((each) => each >= years);
        return Math.abs(to[at]! - curves.as[at]!);
      };
      return {
        his: leverages[target]!,
        typical: leverages[typical.record]!,
        without: shift(curves.without, records[target]?.x ?? 0),
        moved: shift(curves.moved, records[typical.record]?.x ?? 0),
      };
    });
    expect(reachedByHalf(rounds.map(({ his }) => his))).toBeGreaterThan(0.6);
    expect(reachedByHalf(rounds.map(({ typical }) => typical))).toBeLessThan(0.15);
    expect(reachedByHalf(rounds.map(({ without, moved }) => without / moved))).toBeGreaterThan(4);
  });
});

describe('protection', () => {
  test('a private line gives his side away to nobody, even in a crowd', () => {
    expect(rightSides(spec('alone', private1), 'eye', 60)).toBeLessThan(0.75);
    expect(
      line.guarantee(line.draw(spec('end', { ...private1, crowd: 220 }), seeded(1)).release),
    ).toMatchObject({
      epsilon: 1,
    });
  });

  test('naive noise on each point carries no guarantee', () => {
    const noisy = spec('alone', {
      plan: { model: { family: 'line' }, protection: { kind: 'noise', sigma: 0.02 } },
    });
    expect(line.guarantee(line.draw(noisy, seeded(1)).release)).toBeNull();
  });
});

describe('rules', () => {
  test('T2 the clue has curves and start dates, no sum of anybody’s', () => {
    const drawn = line.draw(spec('alone'), seeded('clue'));
    const clue = line.clue(spec('alone'), drawn.release);
    expect(Object.keys(clue).sort()).toEqual([
      'colleagues',
      'curve',
      'domain',
      'type',
      'usualDollars',
      'years',
    ]);
    const { curve: _, ...rest } = clue;
    const told = JSON.stringify(rest);
    for (const { y } of drawn.secret.records) expect(told).not.toContain(String(y));
  });

  test('a large crowd is not sent along, neither before nor after the lock', () => {
    const large = spec('end', { crowd: 220 });
    const drawn = line.draw(large, seeded('crowd'));
    expect(line.clue(large, drawn.release).colleagues).toEqual([]);
    expect(line.truth(large, drawn).records).toHaveLength(22);
  });

  test('N1 points are the square of the straight gain, and the side earns nothing', () => {
    const drawn = line.draw(spec('alone'), seeded('points'));
    const { y } = drawn.secret.records[0] ?? { y: 0 };
    const { higher } = line.truth(spec('alone'), drawn);
    const points = (right: boolean, dollars: number) =>
      line.score(spec('alone'), drawn, { higher: right ? higher : !higher, dollars }).points;
    expect(points(true, y)).toBe(1000);
    expect(points(false, y)).toBe(1000);
    const inward = y > 60_000 ? -1 : 1; // stays on the axis
    expect(points(true, y + inward * 5_000)).toBe(Math.round(1000 * 0.75 ** 2));
    expect(points(false, y + inward * 20_000)).toBe(0);
  });

  test.each([
    { dollars: 50_000 },
    { higher: true },
    { higher: 1, dollars: 50_000 },
    { higher: true, dollars: 1 },
  ])('a guess that does not fit is refused: %o', (guess) => {
    const table = new Table({ specs: [spec('alone')] }).join('ann').toGuessing();
    expect(table.refusal({ type: 'guess', player: 'p1', round: 0, guess })).toBe('bad-guess');
  });

  test('a plan that draws a map is no plan for this round', () => {
    const map = { plan: { model: { family: 'idw', power: 2 }, protection: { kind: 'none' } } };
    expect(() => spec('alone', map)).toThrow('draws curves');
  });
});
