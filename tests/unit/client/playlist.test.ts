// The playlist editor's pure parts: links that read back, forms from schemas, plans that can be published.
import { describe, expect, it, test } from 'vitest';
import { changed, fieldsOf } from '../../../client/playlist/fields.ts';
import { readRounds, writeRounds } from '../../../client/playlist/link.ts';
import { modelsOf, protectionsOf, withModel } from '../../../client/playlist/plans.ts';
import { PLAYLISTS } from '../../../server/match/playlists.ts';
import type { FindSpec } from '../../../shared/protocol/rounds/find.ts';
import { ROUNDS, type RoundSpec, RoundSpecSchema } from '../../../shared/protocol/rounds.ts';
import { goalie } from '../../support/match.ts';

describe('a link', () => {
  it.each(Object.entries(PLAYLISTS))('holds the playlist %s and gives it back', (_, rounds) => {
    expect(readRounds(writeRounds(rounds))).toEqual({ ok: true, rounds });
  });

  it('can be read by people', () => {
    expect(writeRounds([goalie()])).toBe('find;scenario=soccer;target=goalie;seconds=30;plan=idw:2%2Fnone');
  });

  it.each([
    ['nonsense', 1],
    ['find', 1],
    ['find;seconds=30;;', 1],
    ['%E0%A4%A', 1],
    [`${writeRounds([goalie()])}|find;scenario=soccer;target=nobody;seconds=30;plan=idw:2/none`, 2],
    [`${writeRounds([goalie()])}|`, 2],
    ['find;scenario=soccer;target=team;seconds=1e9;plan=idw:2/none', 1],
    ['find;scenario=soccer;target=team;seconds=30;plan=idw:2/private:1:0;more=1', 1],
    ['find;scenario=soccer;target=team;seconds=30;plan=line/none', 1], // no map
    ['find;scenario=soccer;target=team;seconds=30;plan=kernel:8/private:1:0', 1], // needs a delta
    ['find;__proto__=1', 1],
    [Array.from({ length: 41 }, () => 'find').join('|'), 0],
  ])('that cannot be played says which round is wrong: %s', (text, round) => {
    expect(readRounds(text)).toEqual({ ok: false, round });
  });
});

describe('the form of a round', () => {
  test.each(Object.keys(ROUNDS) as RoundSpec['type'][])('%s: has a clock within its range', (type) => {
    const seconds = fieldsOf(type).find(({ key }) => key === 'seconds');
    expect(seconds).toMatchObject({ kind: 'number', low: 10, whole: true, empty: 'never' });
  });

  test('offers what the schema names, and hides what it fixes', () => {
    const fields = fieldsOf('find');
    expect(fields.map(({ key }) => key)).toEqual(['plan', 'target', 'seconds']);
    expect(fields[1]).toMatchObject({ kind: 'choice', values: ['goalie', 'team', 'striker'] });
    expect(fieldsOf('where').find(({ key }) => key === 'radiusM')).toMatchObject({ empty: 'null' });
    expect(fieldsOf('oracle').find(({ key }) => key === 'flip')).toMatchObject({ empty: 'absent' });
  });

  test('what could not be played is not taken over', () => {
    expect(changed(goalie(), 'seconds', 5)).toBeNull();
    expect(changed(goalie(), 'seconds', 45)).toEqual(goalie(45));
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
