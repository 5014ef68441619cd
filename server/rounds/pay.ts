// Read pay off a map of men and women. The secret is a fresh company; the release is one grid, and for the whole group
// the start dates, which are public anyway.
import type { Attacker, Knowledge } from '../../shared/attack/attacker.ts';
import { baselineFor, blind } from '../../shared/attack/blind.ts';
import { eye } from '../../shared/attack/eye/eye.ts';
import { solver } from '../../shared/attack/solver/solver.ts';
import type { FieldSpec } from '../../shared/model/families.ts';
import { fit } from '../../shared/model/fit.ts';
import { BOARD } from '../../shared/model/model.ts';
import type { Score } from '../../shared/protocol/view.ts';
import type { Randomness } from '../../shared/random/randomness.ts';
import { quantise } from '../../shared/release/grid.ts';
import type { FieldRelease } from '../../shared/release/plan.ts';
import { publish } from '../../shared/release/publish.ts';
import type { PayGuess, PaySpec, PayTruth } from '../../shared/rounds/pay.ts';
import type { CompanyPay } from '../../shared/scenario/circumstances.ts';
import { company } from '../../shared/scenario/company.ts';
import type { Place } from '../../shared/scenario/records.ts';
import { columnsOf, type DataRecord, without } from '../../shared/scenario/records.ts';
import { targetNamed } from '../../shared/scenario/scenario.ts';
import { sumGain } from '../../shared/score/verdict/targets.ts';
import { places, targetPlaces } from './columns.ts';
import { onAxis } from './company/dollars.ts';
import { mapUtility } from './company/fresh.ts';
import { type Asked, readSums, sumsPoints } from './company/sums.ts';
import { surer } from './company/surer.ts';
import { drawNonce } from './nonce.ts';
import type { RoundRules } from './round.ts';

export interface PayDrawn {
  readonly secret: {
    readonly records: readonly DataRecord[];
    readonly targets: readonly number[]; // by rising years of service
    readonly counterfactual: PayTruth['counterfactual'];
    readonly match?: CompanyPay; // missing in older logs
  };
  readonly release: { readonly field: FieldRelease; readonly tenures: readonly number[] | null };
}

const MISSED_DOLLARS = 15_000; // a quarter of the pay axis: what an empty place counts as

export const pay: RoundRules<'pay', PayDrawn> = {
  type: 'pay',
  columns: {
    guess: ({ dollars, years }) => places(dollars.map((y) => ({ x: years ?? null, y }))),
    truth: targetPlaces,
  },
  unit: () => '$',
  plan: (spec) => spec.plan,
  guarantee: ({ field }) => field.guarantee,
  draw,
  drawMs: () => 5,
  clue: (_, { field: { columns, rows, cells }, tenures }) => ({
    type: 'pay',
    domain: company.domain,
    columns,
    rows,
    cells,
    tenures,
  }),
  thumbnail: ({ field }) => upright(field),
  fits: (spec, { dollars, years }) =>
    dollars.length === targetNamed(company, spec.target).indices.length &&
    (years !== undefined) === (spec.target === 'newest'),
  score: (spec, { secret }, guess) => score(spec, secret, guess),
  truth: (_, { secret: { records, targets, counterfactual } }) => ({
    type: 'pay',
    records,
    targets,
    counterfactual,
  }),
  blindError: (spec) => baselineFor('company', spec.target).meanError,
  measure: {
    gain: ({ target }) => sumGain(target),
    read: (spec, { secret }, guesses, moments, randomness) => {
      const sums = guesses.map(({ dollars }) => dollars);
      return readSums(askedOf(spec, secret), secret.match, sums, moments, randomness);
    },
  },
  attackers: { blind: playing(blind), eye: playing(eye), solver: playing(computing) },
};

function draw(spec: PaySpec, randomness: Randomness) {
  const { records, match } = company.draw(randomness, { target: spec.target });
  const published = publish(spec.plan, columnsOf(records), company.domain, randomness);
  if (!published.ok) throw new Error(`a playlist asks for what cannot be published: ${published.code}`);
  const { release: field } = published;
  if (field.kind !== 'field') throw new Error(`a map was expected from ${spec.plan.model.family}`);
  const yearsOf = (index: number) => records[index]!.x;
  const targets = targetNamed(company, spec.target).indices.toSorted((a, b) => yearsOf(a) - yearsOf(b));
  return {
    type: 'pay' as const,
    secret: { records, targets, counterfactual: counterfactualOf(spec, records, targets), match },
    release: { field, tenures: spec.target === 'men' ? targets.map(yearsOf) : null },
    utility: mapUtility(field, match, randomness),
    nonce: drawNonce(randomness),
  };
}

/** The same model without the target it reacts to most, no protection. */
function counterfactualOf(spec: PaySpec, records: readonly DataRecord[], targets: readonly number[]) {
  const columns = columnsOf(records);
  const model = spec.plan.model as FieldSpec;
  const full = fit(model, columns, company.domain);
  const changes = targets.map((record) => {
    const { x, y } = records[record]!;
    const rest = fit(model, without(columns, record), company.domain);
    return { record, rest, withPercent: 100 * full.predict(x, y), withoutPercent: 100 * rest.predict(x, y) };
  });
  const changeOf = (each: (typeof changes)[number]) => each.withPercent - each.withoutPercent;
  const strongest = changes.reduce((best, each) => (changeOf(each) > changeOf(best) ? each : best));
  const values = new Float64Array(BOARD.columns * BOARD.rows);
  strongest.rest.fill(BOARD, values);
  const { record, withPercent, withoutPercent } = strongest;
  return { record, withPercent, withoutPercent, cells: quantise(values) };
}

/** Thumbnails are drawn from the top left; pay grows upwards. */
function upright({ cells, columns, rows }: FieldRelease): Uint8Array {
  const turned = new Uint8Array(cells.length);
  for (let row = 0; row < rows; row++)
    turned.set(cells.subarray(row * columns, (row + 1) * columns), (rows - 1 - row) * columns);
  return turned;
}

/** Mean error over the targets in dollars; where no sum is guessed it counts as missed by a quarter of the axis. */
function score(spec: PaySpec, secret: PayDrawn['secret'], guess: PayGuess | null): Score {
  const { records, targets } = secret;
  if (!guess?.dollars.some((each) => each !== null)) return { error: null, points: 0, matched: [] };
  const errors = targets.map((target, i) => {
    const dollars = guess.dollars[i];
    return dollars == null ? Number.POSITIVE_INFINITY : Math.abs(dollars - records[target]!.y);
  });
  const counted = errors.map((error) => (Number.isFinite(error) ? error : MISSED_DOLLARS));
  return {
    error: counted.reduce((sum, error) => sum + error, 0) / counted.length,
    points: sumsPoints(askedOf(spec, secret), guess.dollars),
    matched: targets.map((_, i) => i),
  };
}

const askedOf = ({ target }: PaySpec, { records, targets }: PayDrawn['secret']): Asked => ({
  target,
  gain: sumGain(target),
  people: targets.map((index) => records[index]!),
});

/** The solver, with a look at the map afterwards: at the public start date, where there is one. */
function computing(...[knowledge, randomness, work]: Parameters<Attacker>): readonly Place[] {
  const { release, people } = knowledge;
  const byYears = (places: readonly Place[]) =>
    places.toSorted((a, b) => a.x - b.x).map(({ x, y }, i) => ({ x: people?.[i]?.x ?? x, y }));
  const solved = byYears(solver(knowledge, randomness, work));
  if (release.kind !== 'field') return solved;
  const seen = byYears(eye(knowledge, randomness));
  return solved.map((place, i) => surer(release, place, seen[i]!));
}

function playing(attacker: Attacker): NonNullable<RoundRules<'pay', PayDrawn>['attackers']['eye']> {
  return (spec, { field, tenures }, randomness, work) => {
    const people = tenures?.map((x) => ({ x, group: 1 as const, wanted: true }));
    const knowledge: Knowledge = {
      scenario: 'company',
      target: spec.target,
      release: field,
      ...(people ? { people } : {}),
    };
    const places = attacker(knowledge, randomness, work).toSorted((a, b) => a.x - b.x);
    const dollars = places.map(({ y }) => onAxis(y));
    const [first] = places;
    return tenures ? { dollars } : { dollars, years: Math.min(20, Math.max(0, first?.x ?? 0)) };
  };
}
