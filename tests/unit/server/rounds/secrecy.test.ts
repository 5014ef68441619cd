// T2 for every type of round: until the lock nobody's view depends on the secret, except through the release and, where
// a round answers questions, through the answers to one's own.
import { describe, expect, test } from 'vitest';
import { PLAYLISTS } from '../../../../server/match/playlists.ts';
import { viewFor } from '../../../../server/match/view.ts';
import type { Drawn } from '../../../../server/rounds.ts';
import { rulesOf } from '../../../../server/rounds.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { ROUNDS, type RoundSpec, type RoundType } from '../../../../shared/rounds.ts';
import { START, Table } from '../../../support/match.ts';
import { questionFor } from '../../../support/questions.ts';

const TYPES = Object.keys(ROUNDS) as RoundType[];

/** One round of every type, as the playlists that come with the game have it, and all that answer questions. */
const played = Object.values(PLAYLISTS).flat();
const asking = PLAYLISTS.oracle ?? [];
const specs = TYPES.flatMap((type) => {
  const all = asking.filter((spec) => spec.type === type);
  return all.length > 0 ? all : (played.find((spec) => spec.type === type) ?? []);
}).map((spec) => [`${spec.type} ${JSON.stringify(spec)}`, spec] as const);

/** Ann and Ben, in the briefing of a round with this draw. */
const briefing = (spec: RoundSpec, drawn: Drawn): Table =>
  new Table({ specs: [spec] }).join('ann', 'ben').play({ type: 'drawn', round: 0, drawn }, { type: 'start' });

const guessing = (spec: RoundSpec, drawn: Drawn): Table => briefing(spec, drawn).play({ type: 'next' });

/** What a viewer may know, but for the seal: it hides the truth behind a random nonce, and so always differs. */
const seen = (table: Table, player: string | null, isHost = false): string =>
  JSON.stringify(viewFor(table.match, { player, isHost }, START)).replace(
    /"commitment":"[0-9a-f]{64}"/,
    '"commitment":"…"',
  );

/** What players, the projector, a host and a host who plays along see. */
const views = (table: Table): readonly string[] => [
  seen(table, 'p1'),
  seen(table, 'p2'),
  seen(table, null),
  seen(table, null, true),
  seen(table, 'p1', true),
];

test('every type of round is looked at', () => {
  expect(new Set(specs.map(([, { type }]) => type))).toEqual(new Set(TYPES));
});

test.each(specs)('T2 another secret behind the same release gives the same views: %s', (_, spec) => {
  const one = rulesOf(spec).draw(spec, seeded('one'));
  const other = { ...one, secret: rulesOf(spec).draw(spec, seeded('other')).secret } as Drawn;
  expect(JSON.stringify(one.secret)).not.toBe(JSON.stringify(other.secret));
  expect(views(briefing(spec, one))).toEqual(views(briefing(spec, other)));
  expect(views(guessing(spec, one))).toEqual(views(guessing(spec, other)));
});

describe.each(specs.filter(([, spec]) => asking.includes(spec)))('%s', (_, spec) => {
  test('T2 an answer reaches the player who asked, and nobody else before the lock', () => {
    const table = guessing(spec, rulesOf(spec).draw(spec, seeded('one')));
    const before = [seen(table, 'p2'), seen(table, null, true)];
    table.play({ type: 'ask', player: 'p1', round: 0, question: questionFor(spec) });
    expect(seen(table, 'p1')).toContain('"answer":');
    expect([seen(table, 'p2'), seen(table, null, true)]).toEqual(before);
  });
});
