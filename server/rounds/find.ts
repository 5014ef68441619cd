// Find the players on a model's map. The secret is a fresh layout; the release is one grid of confidences.

import type { Attacker, Knowledge } from '../../shared/attack/attacker.ts';
import { baselineFor, blind } from '../../shared/attack/blind.ts';
import { eye } from '../../shared/attack/eye/eye.ts';
import { solver } from '../../shared/attack/solver/solver.ts';
import type { FieldSpec } from '../../shared/model/families.ts';
import { fit } from '../../shared/model/fit.ts';
import { BOARD, type FieldModel } from '../../shared/model/model.ts';
import type { Score } from '../../shared/protocol/view.ts';
import { dequantise, quantise } from '../../shared/release/grid.ts';
import type { FieldRelease } from '../../shared/release/plan.ts';
import { publish } from '../../shared/release/publish.ts';
import type { FindSpec, FindTruth } from '../../shared/rounds/find.ts';
import type { SoccerMatch } from '../../shared/scenario/circumstances.ts';
import type { Place } from '../../shared/scenario/records.ts';
import { columnsOf, type DataRecord, without } from '../../shared/scenario/records.ts';
import { targetNamed } from '../../shared/scenario/scenario.ts';
import { soccer } from '../../shared/scenario/soccer.ts';
import { matchPlaces } from '../../shared/score/assignment.ts';
import { fieldUtility } from '../../shared/score/utility.ts';
import { PLACE_GAIN } from '../../shared/score/verdict/targets.ts';
import { places, targetPlaces } from './columns.ts';
import { placesPoints, readPlaces } from './places.ts';
import type { Measure, RoundDrawn, RoundRules } from './round.ts';

export interface FindDrawn {
  readonly secret: {
    readonly records: readonly DataRecord[];
    readonly targets: readonly number[];
    readonly match?: SoccerMatch; // missing in older logs
  };
  readonly release: FieldRelease;
}

const MISSED_M = 30; // the OSPA cut-off: a quarter of the field's length
const FRESH_SNAPSHOTS = 20;

export const findMeasure: Measure<'find', FindDrawn> = {
  gain: () => PLACE_GAIN,
  read: ({ target }, { secret: { records, match } }, guesses, moments, randomness) => {
    const pins = guesses.map(({ places }) => places);
    return readPlaces(target, records, match, pins, moments, randomness);
  },
};

export const find: RoundRules<'find', FindDrawn> = {
  type: 'find',
  columns: { guess: (guess) => places(guess.places), truth: targetPlaces },
  unit: () => 'm',
  plan: (spec) => spec.plan,
  guarantee: (release) => release.guarantee,
  drawMs: ({ plan: { model, protection } }) =>
    model.family === 'kernel' && protection.kind === 'private' ? 5 + 120 / model.width : 5,
  draw(spec, randomness) {
    const { records, match } = soccer.draw(randomness, { target: spec.target });
    const published = publish(spec.plan, columnsOf(records), soccer.domain, randomness);
    if (!published.ok) throw new Error(`a playlist asks for what cannot be published: ${published.code}`);
    const { release } = published;
    if (release.kind !== 'field') throw new Error(`a map was expected from ${spec.plan.model.family}`);
    const fresh = Array.from({ length: FRESH_SNAPSHOTS }, () =>
      columnsOf(soccer.drawAgain(match, randomness)),
    );
    const utility = fieldUtility(dequantise(release.cells), release, soccer.domain, fresh).accuracy;
    const nonce = [...randomness.bytes(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const { indices } = targetNamed(soccer, spec.target);
    return { type: 'find', secret: { records, targets: indices, match }, release, utility, nonce };
  },
  clue: (spec, { columns, rows, cells }) => ({
    type: 'find',
    pins: targetNamed(soccer, spec.target).indices.length,
    domain: soccer.domain,
    columns,
    rows,
    cells,
  }),
  thumbnail: ({ cells }) => cells,
  fits: (spec, { places }) => places.length <= targetNamed(soccer, spec.target).indices.length,
  score: (spec, drawn, guess) => score(spec, drawn, guess?.places ?? []),
  truth: (spec, drawn) => truth(spec, drawn),
  blindError: (spec) => baselineFor('soccer', spec.target).meanError,
  measure: findMeasure,
  attackers: { blind: playing(blind), eye: playing(eye), solver: playing(solver) },
};

function playing(attacker: Attacker): NonNullable<RoundRules<'find', FindDrawn>['attackers']['eye']> {
  return (spec, release, randomness, work) => {
    const knowledge: Knowledge = { scenario: 'soccer', target: spec.target, release };
    return { places: attacker(knowledge, randomness, work).map(({ x, y }) => ({ x, y })) };
  };
}

/** Mean distance after optimal matching; a person for whom no pin was placed counts as missed by the cut-off. */
function score(spec: FindSpec, { secret }: RoundDrawn<'find', FindDrawn>, places: readonly Place[]): Score {
  if (places.length === 0) return { error: null, points: 0, matched: [] };
  const targets = secret.targets.map((index) => secret.records[index]!);
  const { guessOf, distances } = matchPlaces(targets, places);
  const errors = distances.map((distance) => (Number.isFinite(distance) ? distance : MISSED_M));
  return {
    error: errors.reduce((sum, error) => sum + error, 0) / errors.length,
    points: placesPoints(spec.target, places, secret.records),
    matched: places.map((_, pin) => guessOf.indexOf(pin)),
  };
}

/** The truth with its counterfactual: the same model, no protection, without the target person it reacts to most. */
function truth(spec: FindSpec, { secret }: RoundDrawn<'find', FindDrawn>): FindTruth {
  const columns = columnsOf(secret.records);
  const full = fit(spec.plan.model as FieldSpec, columns, soccer.domain);
  const changes = secret.targets.map((record) => {
    const { x, y } = secret.records[record]!;
    const rest = fit(spec.plan.model as FieldSpec, without(columns, record), soccer.domain);
    return { record, rest, withPercent: 100 * full.predict(x, y), withoutPercent: 100 * rest.predict(x, y) };
  });
  changes.sort((a, b) => b.withPercent - b.withoutPercent - (a.withPercent - a.withoutPercent));
  const strongest = changes[0];
  if (!strongest) throw new Error('a round without targets cannot be revealed');
  const { record, rest, withPercent, withoutPercent } = strongest;
  return {
    type: 'find',
    records: secret.records,
    targets: secret.targets,
    counterfactual: { record, withPercent, withoutPercent, withCells: gridOf(full), cells: gridOf(rest) },
  };
}

function gridOf(model: FieldModel): Uint8Array {
  const values = new Float64Array(BOARD.columns * BOARD.rows);
  model.fill(BOARD, values);
  return quantise(values);
}
