// Read one man's pay off a published curve. The secret is a fresh company; the release is the curves and what is
// public anyway: who was hired when.
import type { Attacker, Knowledge, PublicPerson } from '../../shared/attack/attacker.ts';
import { baselineFor, blind } from '../../shared/attack/blind.ts';
import { eye } from '../../shared/attack/eye/eye.ts';
import { solver } from '../../shared/attack/solver/solver.ts';
import type { Randomness } from '../../shared/random/randomness.ts';
import type { CurveRelease } from '../../shared/release/plan.ts';
import { publish } from '../../shared/release/publish.ts';
import type { LineSpec, LineTruth } from '../../shared/rounds/line.ts';
import type { CompanyPay } from '../../shared/scenario/circumstances.ts';
import { company } from '../../shared/scenario/company.ts';
import { columnsOf, type DataRecord } from '../../shared/scenario/records.ts';
import { sumGain } from '../../shared/score/verdict/targets.ts';
import { answers } from './columns.ts';
import { onAxis, usualPay } from './company/dollars.ts';
import { payUtility } from './company/fresh.ts';
import { leverageStory } from './company/leverageStory.ts';
import { type Asked, readSums, sumsPoints } from './company/sums.ts';
import { drawNonce } from './nonce.ts';
import type { RoundRules } from './round.ts';

export interface LineDrawn {
  readonly secret: {
    readonly records: readonly DataRecord[]; // the first 22
    readonly match?: CompanyPay; // missing in older logs
    readonly story: Pick<LineTruth, 'curves' | 'leverages' | 'typical'>;
  };
  readonly release: { readonly curve: CurveRelease; readonly people: readonly PublicPerson[] };
}

const TARGET = 0; // the odd man out is drawn first
const SHOWN = 22; // people who are drawn on the picture: one snapshot

export const line: RoundRules<'line', LineDrawn> = {
  type: 'line',
  columns: {
    guess: ({ higher, dollars }) => answers(dollars, higher),
    truth: ({ records, target, higher }) => answers(records[target]?.y ?? null, higher),
  },
  unit: () => '$',
  plan: ({ plan, crowd }) => (crowd === SHOWN ? plan : { ...plan, crowd }),
  guarantee: ({ curve }) => curve.guarantee,
  draw,
  drawMs: () => 5,
  clue(spec, { curve: { x, y, spans }, people }) {
    const years = wantedYears(people);
    const men = people.filter(({ group, wanted }) => group === 1 && !wanted).map((person) => person.x);
    return {
      type: 'line',
      domain: company.domain,
      curve: { x, y, spans },
      years,
      usualDollars: usualPay(spec.target, years),
      colleagues: people.length > SHOWN ? [] : men.toSorted((a, b) => a - b),
    };
  },
  thumbnail: () => null,
  fits: () => true,
  score(spec, { secret: { records } }, guess) {
    if (!guess) return { error: null, points: 0, matched: [] };
    const error = Math.abs(guess.dollars - records[TARGET]!.y);
    return { error, points: sumsPoints(askedOf(spec, records), [guess.dollars]), matched: [0] };
  },
  truth: (spec, { secret: { records, story } }) => ({
    type: 'line',
    records,
    target: TARGET,
    higher: isHigher(spec, records),
    ...story,
  }),
  blindError: (spec) => baselineFor('company', spec.target).meanError,
  measure: {
    gain: ({ target }) => sumGain(target),
    read: (spec, { secret: { records, match } }, guesses, moments, randomness) => {
      const sums = guesses.map(({ dollars }) => [dollars]);
      return readSums(askedOf(spec, records), match, sums, moments, randomness);
    },
  },
  attackers: { blind: playing(blind), eye: playing(eye), solver: playing(solver) },
};

function draw(spec: LineSpec, randomness: Randomness) {
  const { records, match } = company.draw(randomness, { target: spec.target, crowd: spec.crowd });
  const published = publish(spec.plan, columnsOf(records), company.domain, randomness);
  if (!published.ok) throw new Error(`a playlist asks for what cannot be published: ${published.code}`);
  const { release: curve } = published;
  if (curve.kind !== 'curve') throw new Error(`a curve was expected from ${spec.plan.model.family}`);
  return {
    type: 'line' as const,
    secret: {
      records: records.slice(0, SHOWN),
      match,
      story: leverageStory(spec.plan, records, TARGET, curve.x),
    },
    release: {
      curve,
      people: records.map(({ x, group }, i) => ({ x, group, wanted: i === TARGET })),
    },
    utility: payUtility(curve, match, randomness),
    nonce: drawNonce(randomness),
  };
}

const askedOf = ({ target }: LineSpec, records: readonly DataRecord[]): Asked => ({
  target,
  gain: sumGain(target),
  people: [records[TARGET]!],
});

function isHigher(spec: LineSpec, records: readonly DataRecord[]): boolean {
  const { x, y } = records[TARGET]!;
  return y > usualPay(spec.target, x);
}

function wantedYears(people: readonly PublicPerson[]): number {
  const wanted = people.find((person) => person.wanted);
  if (!wanted) throw new Error('nobody is asked for in a round about one man');
  return wanted.x;
}

/** Whoever reads a sum above what is usual says higher; who reads just what is usual tosses a coin. */
function playing(attacker: Attacker): NonNullable<RoundRules<'line', LineDrawn>['attackers']['eye']> {
  return (spec, { curve, people }, randomness, work) => {
    const knowledge: Knowledge = { scenario: 'company', target: spec.target, release: curve, people };
    const [place] = attacker(knowledge, randomness, work);
    if (!place) throw new Error('an attacker on a curve returned no place');
    const over = Math.round(place.y) - usualPay(spec.target, wantedYears(people));
    return { higher: over === 0 ? randomness.uniform() < 0.5 : over > 0, dollars: onAxis(place.y) };
  };
}
