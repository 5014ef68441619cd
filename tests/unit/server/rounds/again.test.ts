// The lesson of asking again: naive noise that is drawn anew for every asker averages away. And the round's rules.
import { describe, expect, test } from 'vitest';
import { again } from '../../../../server/rounds/again.ts';
import { find } from '../../../../server/rounds/find.ts';
import { meanAfterCut, withoutCut } from '../../../../shared/attack/averaging.ts';
import { meanMap } from '../../../../shared/attack/meanMap.ts';
import { normal } from '../../../../shared/random/randomness.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { AgainSpec } from '../../../../shared/rounds/again.ts';
import { SCHEMAS } from '../../../../shared/schemas.ts';
import { Table } from '../../../support/match.ts';
import { errorsOf, meanOf, reachedByHalf } from './lesson.ts';

const spec = (change: Partial<AgainSpec> = {}): AgainSpec => ({
  type: 'again',
  scenario: 'soccer',
  target: 'team',
  plan: { model: { family: 'idw', power: 2 }, protection: { kind: 'noise', sigma: 0.2 } },
  reloads: 35,
  seconds: 60,
  ...change,
});

describe('what 36 pictures give away', () => {
  test('the same eyes miss by less in the average of 36 than in one', () => {
    const looks = Array.from(
      { length: 8 },
      (_, i) => again.draw(spec(), seeded(`looks ${i}`)).secret.looking,
    );
    const once = meanOf(looks.map(({ onceM }) => onceM));
    expect(meanOf(looks.map(({ oftenM }) => oftenM))).toBeLessThan(0.85 * once);
  });

  test('a computer that reloads finds everybody; one that may not does not', () => {
    const one = errorsOf({ ...spec(), type: 'find' } as never, 'solver', 1);
    const many = errorsOf(spec(), 'solver', 3);
    expect(reachedByHalf(many)).toBeLessThan(2);
    expect(meanOf(one)).toBeGreaterThan(2 * reachedByHalf(many));
  });
});

test('the cut at black and white is undone: what was averaged is told again', () => {
  const noise = seeded('cut');
  const sigma = 0.3;
  const values = [0, 0.04, 0.5, 0.93, 1];
  const maps = Array.from({ length: 4_000 }, () =>
    Uint8Array.from(values, (value) =>
      Math.round(255 * Math.min(1, Math.max(0, value + normal(noise, 0, sigma)))),
    ),
  );
  meanMap(maps).forEach((mean, i) => {
    expect(Math.abs(mean - meanAfterCut(values[i]!, sigma))).toBeLessThan(0.02);
  });
  withoutCut(meanMap(maps), sigma).forEach((value, i) => {
    expect(Math.abs(value - values[i]!)).toBeLessThan(0.03);
  });
});

describe('rules', () => {
  const drawn = again.draw(spec({ reloads: 2 }), seeded('rules'));
  const answer = (player: string, reload: number) => {
    const outcome = again.oracle?.answer(spec({ reloads: 2 }), drawn, player, { reload });
    return outcome?.ok ? [...outcome.value.cells] : outcome;
  };

  test('T2 the clue is the clue of a map: the first picture and nothing else', () => {
    const { type, ...clue } = again.clue(spec(), drawn.release);
    expect({ ...clue, type: 'find' }).toEqual(find.clue({ ...spec(), type: 'find' } as never, drawn.release));
    expect(type).toBe('again');
    expect(Object.keys(clue).sort()).toEqual(['cells', 'columns', 'domain', 'pins', 'rows']);
  });

  test('every reload and every player gets noise of their own; the same reload stays as it was', () => {
    expect(answer('p1', 1)).toEqual(answer('p1', 1));
    expect(answer('p1', 1)).not.toEqual(answer('p1', 2));
    expect(answer('p1', 1)).not.toEqual(answer('p2', 1));
  });

  test('Q1 Q2 a reload sent twice costs one; beyond the budget there is none', () => {
    const table = new Table({ specs: [spec({ reloads: 2 })] }).join('ann').toGuessing();
    const ask = (reload: unknown) =>
      table.submit({ type: 'ask', player: 'p1', round: 0, question: { reload } });
    expect(ask(1)).toMatchObject({ ok: true });
    expect(ask(1)).toEqual({ ok: true, value: [] });
    expect(ask(3)).toEqual({ ok: false, refusal: 'bad-question' });
    expect(ask(0.5)).toEqual({ ok: false, refusal: 'bad-question' });
    expect(ask(2)).toMatchObject({ ok: true });
  });

  test('only maps under naive noise can be asked again', () => {
    const plain = { model: { family: 'idw', power: 2 }, protection: { kind: 'none' } } as const;
    expect(SCHEMAS.again.spec.safeParse(spec()).success).toBe(true);
    expect(SCHEMAS.again.spec.safeParse(spec({ plan: plain })).success).toBe(false);
  });
});
