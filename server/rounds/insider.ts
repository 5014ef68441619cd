// The insider: everybody's pay is known but one man's, and so is the published line. The secret is that one sum.
import { baselineFor } from '../../shared/attack/blind.ts';
import { append, recoverFromCurve } from '../../shared/attack/insider.ts';
import type { CurveSpec } from '../../shared/model/families.ts';
import { fit } from '../../shared/model/fit.ts';
import { normal, type Randomness } from '../../shared/random/randomness.ts';
import type { CurveRelease } from '../../shared/release/plan.ts';
import { publish } from '../../shared/release/publish.ts';
import type { InsiderSpec } from '../../shared/rounds/insider.ts';
import type { CompanyPay } from '../../shared/scenario/circumstances.ts';
import { company } from '../../shared/scenario/company.ts';
import { columnsOf, type DataRecord } from '../../shared/scenario/records.ts';
import { sumGain } from '../../shared/score/verdict/targets.ts';
import { answers } from './columns.ts';
import { onAxis, usualPay } from './company/dollars.ts';
import { payUtility } from './company/fresh.ts';
import { type Asked, readSums, sumsPoints } from './company/sums.ts';
import { drawNonce } from './nonce.ts';
import type { RoundRules } from './round.ts';

export interface InsiderDrawn {
  readonly secret: { readonly person: DataRecord; readonly match?: CompanyPay /* missing in older logs */ };
  readonly release: {
    readonly curve: CurveRelease;
    readonly years: number;
    readonly known: readonly DataRecord[];
  };
}

/** How well a hand brings one line to lie on another, in dollars at the missing man's tenure (one or two pixels). */
const HAND_DOLLARS = 150;

export const insider: RoundRules<'insider', InsiderDrawn> = {
  type: 'insider',
  columns: { guess: ({ dollars }) => answers(dollars), truth: ({ person }) => answers(person.y) },
  unit: () => '$',
  plan: ({ plan }) => ({ type: 'insider', ...plan }), // outsiders' figures stay outsiders'
  guarantee: () => null,
  draw,
  drawMs: () => 5,
  clue: (_, { curve, years, known }) => ({
    type: 'insider',
    domain: company.domain,
    x: curve.x,
    y: curve.y[1],
    years,
    known,
  }),
  thumbnail: () => null,
  fits: () => true,
  score(spec, { secret: { person } }, guess) {
    if (!guess) return { error: null, points: 0, matched: [] };
    const error = Math.abs(guess.dollars - person.y);
    return { error, points: sumsPoints(askedOf(spec, person), [guess.dollars]), matched: [0] };
  },
  truth: (spec, { secret: { person }, release }) => {
    const rest = fit(spec.plan.model as CurveSpec, columnsOf(release.known), company.domain);
    return {
      type: 'insider',
      person,
      without: release.curve.x.map((x) => rest.predict(x, 1)),
      solved: solve(release),
    };
  },
  blindError: (spec) => baselineFor('company', spec.target).meanError,
  measure: {
    gain: ({ target }) => sumGain(target),
    read: (spec, { secret: { person, match } }, guesses, moments, randomness) => {
      const sums = guesses.map(({ dollars }) => [dollars]);
      return readSums(askedOf(spec, person), match, sums, moments, randomness);
    },
  },
  attackers: {
    blind: (spec, { years }) => ({ dollars: usualPay(spec.target, years) }),
    eye: (spec, release, randomness) => ({
      dollars: onAxis(normal(randomness, solve(release), HAND_DOLLARS / heard(spec, release))),
    }),
    solver: (_, release) => ({ dollars: solve(release) }),
  },
};

function draw(spec: InsiderSpec, randomness: Randomness) {
  const { records, match } = company.draw(randomness, { target: spec.target });
  const [person, ...others] = records;
  if (!person) throw new Error('a company without people');
  const published = publish(spec.plan, columnsOf(records), company.domain, randomness);
  if (!published.ok) throw new Error(`a playlist asks for what cannot be published: ${published.code}`);
  const { release: curve } = published;
  if (curve.kind !== 'curve') throw new Error(`a curve was expected from ${spec.plan.model.family}`);
  const known = others.filter(({ group }) => group === person.group);
  return {
    type: 'insider' as const,
    secret: { person, match },
    release: { curve, years: person.x, known },
    utility: payUtility(curve, match, randomness),
    nonce: drawNonce(randomness),
  };
}

const askedOf = ({ target }: InsiderSpec, person: DataRecord): Asked => ({
  target,
  gain: sumGain(target),
  people: [person],
});

/** The one sum that makes the others' curve the published one, by least squares over its points. */
function solve({ curve, years, known }: InsiderDrawn['release']): number {
  return onAxis(recoverFromCurve(curve, columnsOf(known), company.domain, { x: years, group: 1 }));
}

/** How far the curve at his tenure moves per dollar of his pay. */
function heard({ plan }: InsiderSpec, { years, known }: InsiderDrawn['release']): number {
  const columns = append(columnsOf(known), years, company.domain.y.low, 1);
  return fit(plan.model as CurveSpec, columns, company.domain).influence(years, 1, known.length);
}
