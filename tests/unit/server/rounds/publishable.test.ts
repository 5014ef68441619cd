// What the schema accepts, draws: no room waits for a round that cannot be. And what is just out of range is refused
// with the judge's code, so that whoever asked can be told why.
import { describe, expect, it, test } from 'vitest';
import { readRounds } from '../../../../client/playlist/link.ts';
import { modelsOf, protectionsOf } from '../../../../client/playlist/plans.ts';
import { readLink } from '../../../../client/sandbox/readLink.ts';
import { parseOrder } from '../../../../server/room/opening.ts';
import { rulesOf } from '../../../../server/rounds.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { Plan } from '../../../../shared/release/plan.ts';
import type { Refusal } from '../../../../shared/release/refusal.ts';
import type { LineSpec } from '../../../../shared/rounds/line.ts';
import { ROUNDS, type RoundType } from '../../../../shared/rounds.ts';
import { RoundSpecSchema } from '../../../../shared/schemas.ts';
import { goalie } from '../../../support/match.ts';
import { drawAccepted } from './specs.ts';

/** Draws of these take tenths of seconds, not milliseconds. */
const SLOW: readonly RoundType[] = ['number', 'where', 'again', 'budget', 'records', 'membership'];

describe.each(Object.keys(ROUNDS) as RoundType[])('a round of type %s', (type) => {
  it('that the schema accepts can be drawn', { timeout: 60_000 }, () =>
    drawAccepted(type, SLOW.includes(type) ? 3 : 60),
  );
});

const kernel = { family: 'kernel', width: 8 } as const;
const dp = { kind: 'private', epsilon: 1, delta: 1e-6 } as const;

describe('just out of range', () => {
  test.each<[Refusal['code'], near: object, accepted: object]>([
    [
      'narrow-setting',
      { model: { ...kernel, width: 0.5 }, protection: dp },
      { model: { ...kernel, width: 1 } },
    ],
    [
      'narrow-setting',
      { model: { ...kernel, width: 0.99 }, protection: dp },
      { model: { ...kernel, width: 100 } },
    ],
    [
      'bad-setting',
      { model: { ...kernel, width: 0.4 } },
      { model: { ...kernel, width: 0.5 }, protection: { kind: 'none' } },
    ],
    ['bad-setting', { model: { ...kernel, width: 100.1 } }, { model: { ...kernel, width: 100 } }],
    ['unknown-setting', { model: { ...kernel, power: 2 } }, { model: kernel }],
    ['unknown-family', { model: { family: 'nobody' } }, { model: kernel }],
    ['needs-delta', { protection: { ...dp, delta: 0 } }, { protection: { ...dp, delta: 1e-12 } }],
    ['bad-delta', { protection: { ...dp, delta: 0.011 } }, { protection: { ...dp, delta: 0.01 } }],
    ['bad-epsilon', { protection: { ...dp, epsilon: 0.0009 } }, { protection: { ...dp, epsilon: 0.001 } }],
    ['bad-epsilon', { protection: { ...dp, epsilon: 101 } }, { protection: { ...dp, epsilon: 100 } }],
    [
      'bad-levels',
      { protection: { kind: 'rounded', levels: 1 } },
      { protection: { kind: 'rounded', levels: 2 } },
    ],
    [
      'bad-levels',
      { protection: { kind: 'rounded', levels: 257 } },
      { protection: { kind: 'rounded', levels: 256 } },
    ],
    [
      'bad-sigma',
      { protection: { kind: 'noise', sigma: 0 } },
      { protection: { kind: 'noise', sigma: 0.001 } },
    ],
    ['bad-sigma', { protection: { kind: 'noise', sigma: 11 } }, { protection: { kind: 'noise', sigma: 10 } }],
  ])('%s: %j is refused, %j is not', (code, near, accepted) => {
    const whole = { model: kernel, protection: dp };
    const refused = RoundSpecSchema.safeParse({ ...goalie(), plan: { ...whole, ...near } });
    expect(refused.error?.issues).toMatchObject([{ path: ['plan'], params: { code } }]);
    const spec = RoundSpecSchema.parse({ ...goalie(), plan: { ...whole, ...accepted } });
    rulesOf(spec).draw(spec, seeded('just in range'));
  });

  test('a delta is judged by the crowd that the curve is about', () => {
    const plan = { model: { family: 'line' }, protection: { ...dp, delta: 1e-3 } };
    const line = (crowd: LineSpec['crowd']) =>
      RoundSpecSchema.safeParse({
        type: 'line',
        scenario: 'company',
        plan,
        target: 'middle',
        crowd,
        seconds: 30,
      });
    expect(line(220).success).toBe(true);
    expect(line(2_200).error?.issues).toMatchObject([{ params: { code: 'outright' } }]);
  });

  test('the attribute table asks the same judge', () => {
    const table = (epsilon: number) =>
      RoundSpecSchema.safeParse({ type: 'attribute', protection: { kind: 'private', epsilon }, seconds: 30 });
    expect(table(0.001).success).toBe(true);
    expect(table(0.0009).error?.issues).toMatchObject([{ params: { code: 'bad-epsilon' } }]);
  });
});

describe('a private kernel of less than a metre', () => {
  const thin = { model: { family: 'kernel', width: 0.5 }, protection: dp } as const satisfies Plan;

  test('opens no room', () => {
    const badRound = { round: 2, setting: 'plan', code: 'narrow-setting' };
    const refused = parseOrder({ playlist: [goalie(), { ...goalie(), plan: thin }] });
    expect(refused).toMatchObject({ ok: false, refusal: 'bad-playlist', badRound });
    expect('badRound' in refused && refused.badRound.message).toMatch(/^\S.* .*\.$/);
  });

  test('is no link of a playlist, nor of the sandbox', () => {
    const text = 'find;scenario=soccer;target=goalie;seconds=30;plan=kernel:0.5%2Fprivate:1:0.000001';
    const fault = { kind: 'plan', refusal: { code: 'narrow-setting' } };
    expect(readRounds(text)).toMatchObject({ ok: false, round: 1, fault });
    expect(readLink('?v=1&s=soccer&l=players0&m=kernel:0.5&p=private:1')).toEqual({ ok: false });
    expect(readLink('?v=1&s=soccer&l=players0&m=kernel:1&p=private:1')).toMatchObject({ ok: true });
  });

  test('is not offered by the editor, bare it may stay', () => {
    const bare: Plan = { model: thin.model, protection: { kind: 'none' } };
    const spec = { ...goalie(), plan: bare };
    expect(modelsOf(spec, bare)).toContainEqual(thin.model);
    expect(protectionsOf(spec, bare).filter(({ kind }) => kind === 'private')).toEqual([]);
  });
});
