// From every revealed round to the sandbox: where it has something alike, the link opens the round's own state.
import { describe, expect, test } from 'vitest';
import type { RoundScreens } from '../../../../client/kit/round.ts';
import { ROUND_SCREENS } from '../../../../client/rounds.ts';
import { domainOf, layoutPeople, moved } from '../../../../client/sandbox/layouts.ts';
import { sandboxLink } from '../../../../client/sandbox/link.ts';
import { readLink } from '../../../../client/sandbox/readLink.ts';
import { openSandbox } from '../../../../client/sandbox/sandbox.ts';
import type { SandboxState } from '../../../../client/sandbox/state.ts';
import { PLAYLISTS } from '../../../../server/match/playlists.ts';
import { rulesOf } from '../../../../server/rounds.ts';
import { canonicalJson } from '../../../../shared/encoding/canonicalJson.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { RoundSpec, RoundType, Truth } from '../../../../shared/rounds.ts';
import type { DataRecord } from '../../../../shared/scenario/records.ts';

const SPECS = [
  ...new Map(
    Object.entries(PLAYLISTS)
      .filter(([name]) => name !== 'sweep') // one round under every plan: those of the others are enough
      .flatMap(([, rounds]) => rounds)
      .map((spec) => [canonicalJson(spec), spec]),
  ).values(),
];

const screensByType = new Map(
  await Promise.all(
    Object.entries(ROUND_SCREENS).map(async ([type, load]) => {
      const { screens } = await load();
      return [type, screens as RoundScreens<RoundType>] as const;
    }),
  ),
);

const once = new Map<RoundSpec, ReturnType<typeof open>>();

function opened(spec: RoundSpec): ReturnType<typeof open> {
  const known = once.get(spec) ?? open(spec);
  once.set(spec, known);
  return known;
}

/** Draws the round, reveals it, and follows its link. */
function open(spec: RoundSpec) {
  const rules = rulesOf(spec);
  const drawn = rules.draw(spec, seeded(`sandbox of ${canonicalJson(spec)}`));
  const truth = rules.truth(spec, drawn);
  const screens = screensByType.get(spec.type) as RoundScreens<RoundType>;
  const wanted = screens.sandbox({ spec, clue: rules.clue(spec, drawn.release), truth });
  if (wanted === null) return { truth, state: null };
  const link = sandboxLink(wanted);
  const read = readLink(link.slice(link.indexOf('?')));
  if (!read.ok) throw new Error(`the sandbox cannot read ${link}`);
  return { truth, state: read.state };
}

const named = (specs: readonly RoundSpec[]) => specs.map((spec) => [canonicalJson(spec), spec] as const);

/** The people of a truth who are revealed with it, in the sandbox' order. */
function peopleOf(truth: Truth): readonly DataRecord[] {
  if (truth.type === 'insider') return [truth.person];
  return 'records' in truth ? truth.records : [];
}

const standing = (state: SandboxState) =>
  moved(layoutPeople(state.scenario, state.layout), state.moves, domainOf(state.scenario));

const SHOWN = SPECS.filter(({ type }) => !NOT_SHOWN().has(type));

/** Said so deliberately: the sandbox knows no numbers, towns, faces, coins, tables, and nobody with many records. */
function NOT_SHOWN(): ReadonlySet<RoundType> {
  return new Set(['number', 'where', 'face', 'coin', 'records', 'attribute'] as const);
}

describe('a round that the sandbox can show', () => {
  test.each(named(SHOWN.filter((spec) => 'plan' in spec)))(
    'opens under its own plan and crowd: %s',
    (_, spec) => {
      const { state } = opened(spec);
      if (!('plan' in spec)) throw new Error(`${spec.type} has no plan`);
      const { delta: _delta, ...protection } = { delta: 0, ...spec.plan.protection }; // delta follows from the crowd
      expect(state).toMatchObject({
        scenario: spec.scenario,
        model: spec.plan.model,
        protection,
        crowd: 'crowd' in spec ? spec.crowd : 22,
      });
    },
  );

  test.each(named(SHOWN))('opens on the people who have just been revealed: %s', (_, spec) => {
    const { truth, state } = opened(spec);
    if (state === null) throw new Error('no link');
    const people = standing(state);
    if (peopleOf(truth).length > 0) expect(state.layout).toMatch(/^~/); // they are not PAIR's
    for (const [i, person] of peopleOf(truth).entries()) {
      expect(people[i]?.group).toBe(person.group);
      const { x, y } = domainOf(state.scenario);
      expect(Math.abs((people[i]?.x ?? Number.NaN) - person.x)).toBeLessThan((x.high - x.low) / 9_000);
      expect(Math.abs((people[i]?.y ?? Number.NaN) - person.y)).toBeLessThan((y.high - y.low) / 9_000);
    }
  });

  test.each(named(SHOWN))('can be published there: %s', (_, spec) => {
    const { state } = opened(spec);
    if (state === null) throw new Error('no link');
    const sandbox = openSandbox({ ...state, crowd: Math.min(state.crowd, 220) as SandboxState['crowd'] });
    expect(sandbox.release.value.kind).toBe(
      state.model.family === 'line' || state.model.family === 'polynomial' ? 'curve' : 'field',
    );
    sandbox.close();
  });
});

test('a budget opens with the promise and the crowd that paid best', () => {
  const spec = SPECS.find(({ type }) => type === 'budget') as RoundSpec;
  const { truth, state } = opened(spec);
  if (truth.type !== 'budget') throw new Error(truth.type);
  expect(state?.model).toEqual({ family: 'tiles', columns: 8, rows: 5 });
  expect(truth.options.map(({ crowd }) => crowd)).toContain(state?.crowd);
  expect(state?.protection).toMatchObject({ kind: 'private' });
});

test.each(named(SPECS.filter(({ type }) => NOT_SHOWN().has(type))))(
  'no link is promised by %s',
  (_, spec) => {
    expect(opened(spec).state).toBeNull();
  },
);
