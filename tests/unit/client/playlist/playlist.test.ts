// The playlist editor's pure parts: links that read back, forms from schemas, plans that can be published.
import { describe, expect, it, test } from 'vitest';
import { added, duplicated, type Entry, movedTo, replaced } from '../../../../client/playlist/entries.ts';
import { changed, inputsOf } from '../../../../client/playlist/inputs.ts';
import { readRounds, writeRounds } from '../../../../client/playlist/link.ts';
import { modelsOf, protectionsOf, soleProtectionsOf, withModel } from '../../../../client/playlist/plans.ts';
import { PLAYLISTS } from '../../../../server/match/playlists.ts';
import type { FindSpec } from '../../../../shared/rounds/find.ts';
import { ROUNDS, type RoundSpec } from '../../../../shared/rounds.ts';
import { RoundSpecSchema } from '../../../../shared/schemas.ts';
import { goalie } from '../../../support/match.ts';

describe('a link', () => {
  it.each(Object.entries(PLAYLISTS))('holds the playlist %s and gives it back', (_, rounds) => {
    expect(readRounds(writeRounds(rounds))).toEqual({ ok: true, rounds });
  });

  it('can be read by people', () => {
    expect(writeRounds([goalie()])).toBe('find;scenario=soccer;target=goalie;seconds=30;plan=idw:2%2Fnone');
  });

  it.each([
    ['nonsense', 1, { kind: 'type', type: 'nonsense' }],
    ['constructor', 1, { kind: 'type', type: 'constructor' }],
    ['a'.repeat(1_000_000), 1, { kind: 'type', type: 'a'.repeat(20) }],
    ['find', 1, { kind: 'setting', setting: 'scenario' }],
    ['find;scenario=soccer;target=goalie;seconds=30;pl', 1, { kind: 'form' }], // half a link
    ['find;scenario=soccer;target=goalie;seconds=30;plan=idw:2', 1, { kind: 'setting', setting: 'plan' }],
    ['find;seconds=30;;', 1, { kind: 'form' }],
    ['%E0%A4%A', 1, { kind: 'type', type: '%E0%A4%A' }],
    [
      `${writeRounds([goalie()])}|find;scenario=soccer;target=nobody;seconds=30;plan=idw:2/none`,
      2,
      { kind: 'setting', setting: 'target' },
    ],
    [`${writeRounds([goalie()])}|`, 2, { kind: 'type', type: '' }],
    [
      'find;scenario=soccer;target=team;seconds=1e9;plan=idw:2/none',
      1,
      { kind: 'setting', setting: 'seconds' },
    ],
    [
      'find;scenario=soccer;target=team;seconds=30;plan=idw:2/none;more=1',
      1,
      { kind: 'setting', setting: 'more' },
    ],
    ['find;scenario=soccer;target=team;seconds=30;plan=line/none', 1, { kind: 'setting', setting: 'plan' }], // no map
    [
      'find;scenario=soccer;target=team;seconds=30;plan=kernel:8/private:1:0',
      1,
      { kind: 'plan', refusal: { ok: false, code: 'needs-delta', values: {} } },
    ],
    ['find;__proto__=1', 1, { kind: 'form' }],
    ['find;type=coin', 1, { kind: 'setting', setting: 'scenario' }], // a type is no setting
    ['budget;scenario=soccer;crowds=[220,22];seconds=45', 1, { kind: 'setting', setting: 'crowds' }],
    [Array.from({ length: 41 }, () => 'find').join('|'), 0, { kind: 'length' }],
    ['|'.repeat(1_000_000), 0, { kind: 'length' }],
  ] as [string, number, object][])(
    'that cannot be played says what is wrong with which round: %.80s',
    (text, round, fault) => {
      expect(readRounds(text)).toEqual({ ok: false, round, fault });
    },
  );
});

describe('the form of a round', () => {
  test.each(Object.keys(ROUNDS) as RoundSpec['type'][])('%s: has a clock within its range', (type) => {
    const seconds = inputsOf(type).find(({ key }) => key === 'seconds');
    expect(seconds).toMatchObject({ kind: 'number', low: 10, whole: true, empty: 'never' });
  });

  test('offers what the schema names, and says what it fixes', () => {
    const fields = inputsOf('find');
    expect(fields.map(({ key }) => key)).toEqual(['plan', 'target', 'seconds', 'scenario']);
    expect(fields[3]).toEqual({ kind: 'fixed', key: 'scenario', value: 'soccer' });
    expect(fields[1]).toMatchObject({ kind: 'choice', values: ['goalie', 'team', 'striker'] });
    expect(inputsOf('where').find(({ key }) => key === 'radiusM')).toMatchObject({ empty: 'null' });
    expect(inputsOf('oracle').find(({ key }) => key === 'flip')).toMatchObject({ empty: 'absent' });
  });

  test.each(Object.values(PLAYLISTS).flat())('leaves no setting of $type out', (spec) => {
    const keys = inputsOf(spec.type).map(({ key }) => key);
    expect(Object.keys(spec).filter((key) => key !== 'type' && !keys.includes(key))).toEqual([]);
  });

  test('crowds are chosen among those there are, one at least', () => {
    const spec = PLAYLISTS.price?.find(({ type }) => type === 'budget') as RoundSpec;
    expect(inputsOf('budget')).toContainEqual({
      kind: 'several',
      key: 'crowds',
      values: [22, 220, 2_200, 22_000],
    });
    expect(changed(spec, 'crowds', [22, 2_200])).toMatchObject({ crowds: [22, 2_200] });
    expect(changed(spec, 'crowds', [])).toBeNull();
  });

  test('a promise can be put before a table whose model is given, and goes into the link', () => {
    const bare: RoundSpec = { type: 'attribute', protection: { kind: 'none' }, seconds: 45 };
    expect(inputsOf('attribute').map(({ kind }) => kind)).toEqual(['protection', 'number']);
    const offered = soleProtectionsOf(bare, bare.protection);
    expect(offered).toHaveLength(7);
    const promised = changed(bare, 'protection', offered[3]) as RoundSpec;
    expect(promised).toMatchObject({ protection: { kind: 'private', epsilon: 1 } });
    expect(readRounds(writeRounds([promised]))).toEqual({ ok: true, rounds: [promised] });
  });

  test('what could not be played is not taken over', () => {
    expect(changed(goalie(), 'seconds', 5)).toBeNull();
    expect(changed(goalie(), 'seconds', 45)).toEqual(goalie(45));
  });
});

describe('the list of rounds', () => {
  const three = added([], [goalie(10), goalie(20), goalie(30)]);
  const seconds = (entries: readonly Entry[]) => entries.map(({ spec }) => spec.seconds);

  test('a round that moves stays the same entry', () => {
    const next = movedTo(three, 0, 2);
    expect(seconds(next)).toEqual([20, 30, 10]);
    expect(next[2]).toBe(three[0]);
    expect(movedTo(three, 0, -1)).toBe(three);
    expect(movedTo(three, 2, 3)).toBe(three);
  });

  test('a doubled round stands behind itself, and changing one leaves the other', () => {
    const next = duplicated(three, 1);
    expect(seconds(next)).toEqual([10, 20, 20, 30]);
    expect(new Set(next.map(({ id }) => id)).size).toBe(4);
    expect(seconds(replaced(next, 2, goalie(99)))).toEqual([10, 20, 99, 30]);
  });
});

describe('models and protections on offer', () => {
  const kept: FindSpec = {
    ...goalie(),
    plan: {
      model: { family: 'tiles', columns: 8, rows: 5 },
      protection: { kind: 'private', epsilon: 1, delta: 0 },
    },
  };

  test('every pair that is offered can be played', () => {
    const models = modelsOf(kept, kept.plan);
    expect(models.length).toBeGreaterThan(15);
    for (const model of models) {
      const next = withModel(kept, kept.plan, model) as FindSpec;
      expect(RoundSpecSchema.safeParse(next).success).toBe(true);
      for (const protection of protectionsOf(next, next.plan))
        expect(changed(next, 'plan', { model, protection })).not.toBeNull();
    }
  });

  test('a promise follows to a model that needs another delta only by being changed', () => {
    const next = withModel(kept, kept.plan, { family: 'kernel', width: 8 }) as FindSpec;
    expect(next.plan.protection).toEqual({ kind: 'none' });
    expect(protectionsOf(next, next.plan)).toContainEqual({ kind: 'private', epsilon: 1, delta: 1e-6 });
  });
});
