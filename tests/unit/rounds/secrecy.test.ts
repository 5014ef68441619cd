// T2 for rounds that only answer: until the lock nobody's view depends on the secret, except through their own answers.
import { describe, expect, test } from 'vitest';
import { PLAYLISTS } from '../../../server/match/playlists.ts';
import { viewFor } from '../../../server/match/view.ts';
import type { Drawn } from '../../../server/rounds.ts';
import { rulesOf } from '../../../server/rounds.ts';
import { seeded } from '../../../shared/random/seeded.ts';
import type { RoundSpec } from '../../../shared/rounds.ts';
import { START, Table } from '../../support/match.ts';

const specs = (PLAYLISTS.oracle ?? []).map((spec) => [`${spec.type} ${JSON.stringify(spec)}`, spec] as const);

/** Ann and Ben, guessing in a round with this draw. */
function guessing(spec: RoundSpec, drawn: Drawn): Table {
  return new Table({ specs: [spec] })
    .join('ann', 'ben')
    .play({ type: 'drawn', round: 0, drawn })
    .toGuessing();
}

const viewOf = (table: Table, player: string): string =>
  JSON.stringify(viewFor(table.match, { player, isHost: false }, START)).replace(
    /"commitment":"[0-9a-f]{64}"/,
    '"commitment":"…"',
  );

/** A question that fits the round. */
function questionFor(spec: RoundSpec): unknown {
  switch (spec.type) {
    case 'oracle':
      return { column: 3, row: 14 };
    case 'number':
      return { digits: '4711'.slice(0, spec.digits) };
    case 'where':
      return { x: 700, y: 500, radiusM: spec.radiusM ?? 400 };
    case 'face':
      return { squares: `1${'0'.repeat(spec.side ** 2 - 1)}` };
    default:
      throw new Error(`no question is known for rounds of type '${spec.type}'`);
  }
}

describe.each(specs)('%s', (_, spec) => {
  test('T2 another secret behind the same release gives the same views', () => {
    const one = rulesOf(spec).draw(spec, seeded('one'));
    const other = { ...one, secret: rulesOf(spec).draw(spec, seeded('other')).secret } as Drawn;
    expect(JSON.stringify(one.secret)).not.toBe(JSON.stringify(other.secret));
    expect(viewOf(guessing(spec, one), 'p1')).toBe(viewOf(guessing(spec, other), 'p1'));
  });

  test('T2 an answer reaches the player who asked, and nobody else before the lock', () => {
    const table = guessing(spec, rulesOf(spec).draw(spec, seeded('one')));
    const before = viewOf(table, 'p2');
    table.play({ type: 'ask', player: 'p1', round: 0, question: questionFor(spec) });
    expect(viewOf(table, 'p1')).toContain('"answer":');
    expect(viewOf(table, 'p2')).toBe(before);
  });
});
