// Ask again: every reload draws fresh naive noise on the same map. The secret is a layout and a key; the release is the
// first picture, and every answer is one more. What each reload shows comes from the key, so that the log replays.

import type { Knowledge } from '../../shared/attack/attacker.ts';
import { averagedRelease } from '../../shared/attack/averaging.ts';
import { blind } from '../../shared/attack/blind.ts';
import { eye } from '../../shared/attack/eye/eye.ts';
import { meanCells } from '../../shared/attack/meanMap.ts';
import { solver } from '../../shared/attack/solver/solver.ts';
import { done, refused } from '../../shared/protocol/refusals.ts';
import { keyed } from '../../shared/random/keyed.ts';
import type { Randomness } from '../../shared/random/randomness.ts';
import type { FieldRelease } from '../../shared/release/plan.ts';
import { publish } from '../../shared/release/publish.ts';
import type { AgainSpec } from '../../shared/rounds/again.ts';
import type { FindSpec } from '../../shared/rounds/find.ts';
import type { SoccerMatch } from '../../shared/scenario/circumstances.ts';
import { columnsOf, type DataRecord } from '../../shared/scenario/records.ts';
import { soccer } from '../../shared/scenario/soccer.ts';
import { places, targetPlaces } from './columns.ts';
import { type FindDrawn, find, findMeasure } from './find.ts';
import type { Ask, RoundDrawn, RoundRules } from './round.ts';

export interface AgainDrawn {
  readonly secret: {
    readonly records: readonly DataRecord[];
    readonly targets: readonly number[];
    readonly match?: SoccerMatch; // missing in older logs
    readonly noiseKey: Uint8Array; // decides the noise of every reload, per player
    readonly average: Uint8Array;
    readonly looking: { readonly onceM: number; readonly oftenM: number };
  };
  readonly release: FieldRelease;
}

type Play = NonNullable<RoundRules<'again', AgainDrawn>['attackers']['eye']>;

const KEY_BYTES = 32;

export const again: RoundRules<'again', AgainDrawn> = {
  type: 'again',
  columns: { guess: (guess) => places(guess.places), truth: targetPlaces },
  unit: () => 'm',
  plan: ({ plan, reloads }) => ({ ...plan, reloads }),
  guarantee: () => null,
  draw,
  drawMs: ({ reloads }) => 5 + 2.5 * reloads,
  clue: (spec, release) => ({ ...find.clue(asFind(spec), release), type: 'again' }),
  thumbnail: ({ cells }) => cells,
  fits: (spec, guess) => find.fits(asFind(spec), guess),
  score: (spec, drawn, guess) => find.score(asFind(spec), drawnAsFind(drawn), guess),
  truth: (spec, drawn) => ({
    ...find.truth(asFind(spec), drawnAsFind(drawn)),
    type: 'again',
    average: drawn.secret.average,
    looking: drawn.secret.looking,
  }),
  blindError: (spec) => find.blindError(asFind(spec)),
  measure: {
    gain: (spec) => findMeasure.gain(asFind(spec)),
    read: (spec, drawn, ...rest) => findMeasure.read(asFind(spec), drawnAsFind(drawn), ...rest),
  },
  oracle: {
    takesLong: true,
    questions: (spec) => spec.reloads,
    answer: (spec, { secret }, player, { reload }) =>
      reload > spec.reloads
        ? refused('bad-question')
        : done({ cells: reloaded(spec, secret.records, secret.noiseKey, `${player} ${reload}`).cells }),
  },
  attackers: {
    blind: playing(blind, (_, release) => release),
    eye: playing(eye, (_, release) => release), // one picture: whoever looks once
    solver: playing(solver, (spec, release, ask) =>
      averagedRelease(release, picturesFor(spec, release, ask)),
    ),
  },
};

function draw(spec: AgainSpec, randomness: Randomness): RoundDrawn<'again', AgainDrawn> {
  const { secret, release, utility, nonce } = find.draw(asFind(spec), randomness);
  const noiseKey = randomness.bytes(KEY_BYTES);
  const label = (n: number) => `for the reveal ${n}`;
  const maps = Array.from({ length: spec.reloads }, (_, i) =>
    reloaded(spec, secret.records, noiseKey, label(i)),
  );
  const average = meanCells([release.cells, ...maps.map(({ cells }) => cells)]);
  const error = (picture: FieldRelease) => {
    const places = eye({ ...knowledgeOf(spec), release: picture }, keyed(noiseKey, 'a hand'));
    const drawn: RoundDrawn<'find', FindDrawn> = { type: 'find', secret, release, utility, nonce };
    return find.score(asFind(spec), drawn, { places: places.map(({ x, y }) => ({ x, y })) }).error as number;
  };
  const looking = { onceM: error(release), oftenM: error({ ...release, cells: average }) };
  return { type: 'again', secret: { ...secret, noiseKey, average, looking }, release, utility, nonce };
}

/** The same map once more, under noise that `label` decides. */
function reloaded(
  { plan }: AgainSpec,
  records: readonly DataRecord[],
  key: Uint8Array,
  label: string,
): FieldRelease {
  const published = publish(plan, columnsOf(records), soccer.domain, keyed(key, label));
  if (!published.ok || published.release.kind !== 'field')
    throw new Error(`'${plan.model.family}' was published once and cannot be published again`);
  return published.release;
}

/** All pictures that a player could see. */
function picturesFor(spec: AgainSpec, release: FieldRelease, ask: Ask<'again'>): readonly Uint8Array[] {
  const answers = Array.from({ length: spec.reloads }, (_, i) => ask({ reload: i + 1 }));
  return [release.cells, ...answers.flatMap((answer) => (answer ? [answer.cells] : []))];
}

function playing(
  attacker: typeof solver,
  lookAt: (spec: AgainSpec, release: FieldRelease, ask: Ask<'again'>) => FieldRelease,
): Play {
  return (spec, release, randomness, work, ask) => {
    const knowledge: Knowledge = { ...knowledgeOf(spec), release: lookAt(spec, release, ask) };
    return { places: attacker(knowledge, randomness, work).map(({ x, y }) => ({ x, y })) };
  };
}

const knowledgeOf = ({ scenario, target }: AgainSpec) => ({ scenario, target });

/** The same round without reloads: scoring and counterfactual are those of a map. */
const asFind = ({ scenario, plan, target, seconds }: AgainSpec): FindSpec => ({
  type: 'find',
  scenario,
  plan,
  target,
  seconds,
});

const drawnAsFind = ({
  secret,
  release,
  utility,
  nonce,
}: RoundDrawn<'again', AgainDrawn>): RoundDrawn<'find', FindDrawn> => ({
  type: 'find',
  secret,
  release,
  utility,
  nonce,
});
