// The sandbox' state in an address: what goes in comes out, and what is broken never comes in halfway.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dialOf } from '../../../../client/sandbox/dials.ts';
import { PAIR_LAYOUTS } from '../../../../client/sandbox/layouts.ts';
import { sandboxLink } from '../../../../client/sandbox/link.ts';
import { readLink } from '../../../../client/sandbox/readLink.ts';
import { possible } from '../../../../client/sandbox/sandbox.ts';
import {
  CROWDS,
  DEFAULT_STATE,
  type LayoutName,
  PEOPLE,
  type SandboxState,
  SCENARIOS,
  TICKS,
} from '../../../../client/sandbox/state.ts';
import { familyNames, firstOf } from '../../../../shared/model/families.ts';
import type { Protection } from '../../../../shared/release/plan.ts';

const searchOf = (link: string) => link.slice(link.indexOf('?'));

const ticks = fc.integer({ min: 0, max: TICKS });
const moves = fc
  .uniqueArray(fc.integer({ min: 0, max: PEOPLE - 1 }))
  .chain((people) =>
    fc.tuple(
      ...people
        .sort((a, b) => a - b)
        .map((person) =>
          fc.record({ person: fc.constant(person), x: ticks, y: ticks, group: fc.constantFrom(0, 1) }),
        ),
    ),
  );
const stops = familyNames().flatMap((family) => dialOf(firstOf(family)).stops);
const protections: Protection[] = [
  { kind: 'none' },
  { kind: 'rounded', levels: 4 },
  { kind: 'noise', sigma: 0.05 },
  { kind: 'private', epsilon: 0.5, delta: 0 }, // possible() sets the delta that belongs to the crowd
];
const states: fc.Arbitrary<SandboxState> = fc
  .record({
    scenario: fc.constantFrom(...SCENARIOS),
    layout: fc.constantFrom<LayoutName>(...PAIR_LAYOUTS, '~k3x9ab'),
    moves: moves as fc.Arbitrary<SandboxState['moves']>,
    model: fc.constantFrom(...stops),
    protection: fc.constantFrom(...protections),
    crowd: fc.constantFrom(...CROWDS),
    picked: fc.option(fc.integer({ min: 0, max: PEOPLE - 1 })),
    without: fc.boolean(),
    hidden: fc.boolean(),
    leverage: fc.boolean(),
  })
  .map((state) => possible({ ...state, without: state.without && state.picked !== null }));

test('every state survives its own link', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(readLink(searchOf(sandboxLink(state)))).toEqual({ ok: true, state });
    }),
    { numRuns: 300 },
  );
});

test('a link with everybody moved stays short enough to be sent', () => {
  const everybody = Array.from({ length: PEOPLE }, (_, person) => ({
    person,
    x: TICKS,
    y: TICKS,
    group: 1 as const,
  }));
  expect(sandboxLink({ moves: everybody }).length).toBeLessThan(420);
});

test('no query is the sandbox as it starts, and keys of others are left alone', () => {
  expect(readLink('')).toEqual({ ok: true, state: DEFAULT_STATE });
  expect(readLink('?utm_source=mail')).toEqual({ ok: true, state: DEFAULT_STATE });
});

const GOOD = 'v=1&s=soccer&l=players0&m=kernel:4&p=none';

test.each([
  ['v=2&s=soccer&l=players0&m=kernel:4', 'another version'],
  ['s=soccer&l=players0&m=kernel:4', 'no version'],
  ['v=1&s=golf&l=players0&m=kernel:4', 'an unknown scenario'],
  ['v=1&s=soccer&l=players9&m=kernel:4', 'an unknown layout'],
  ['v=1&s=soccer&l=~A&m=kernel:4', 'a seed that nobody draws'],
  ['v=1&s=soccer&l=players0&m=kernel:4000', 'a setting out of range'],
  ['v=1&s=soccer&l=players0&m=oracle:4', 'an unknown family'],
  ['v=1&s=soccer&l=players0&m=line', 'a pay curve on the field'],
  ['v=1&s=company&l=players0&m=idwCurve:2&p=private:1', 'a family without a private form'],
  [`${GOOD}:1`, 'no protection with a setting'],
  ['v=1&s=soccer&l=players0&m=kernel:4&p=private:0', 'an epsilon of nothing'],
  ['v=1&s=soccer&l=players0&m=kernel:4&p=private:1e9', 'an epsilon in another notation'],
  ['v=1&s=soccer&l=players0&m=kernel:4&p=rounded:2.5', 'half a level'],
  [`${GOOD}&n=23`, 'a crowd that does not exist'],
  [`${GOOD}&x=22.1.1a`, 'a 23rd person'],
  [`${GOOD}&x=1.1.1a_1.2.2a`, 'a person in two places'],
  [`${GOOD}&x=1.10000.1a`, 'a place off the axis'],
  [`${GOOD}&x=`, 'moves of nobody'],
  [`${GOOD}&i=22`, 'a pick of nobody'],
  [`${GOOD}&o=w`, 'without whom'],
  [`${GOOD}&o=hh`, 'a flag twice'],
  [`${GOOD}&s=company`, 'two scenarios'],
  ['v=1', 'nothing but a version'],
  [`${GOOD}&m=${'9'.repeat(5000)}`, 'a very long setting'],
])('%s is refused whole (%s)', (query) => expect(readLink(`?${query}`)).toEqual({ ok: false }));

test('any text at all gives a state or a refusal', () => {
  const keys = fc.constantFrom('v', 's', 'l', 'm', 'p', 'n', 'x', 'i', 'o');
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, fc.string())), (pairs) => {
      const read = readLink(`?${new URLSearchParams(pairs)}`);
      expect(typeof read.ok).toBe('boolean');
    }),
  );
});
