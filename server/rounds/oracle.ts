// Ask a model that is never shown. The secret is one player of a fresh layout, the others are public;
// the model's map stays here and only the cells that somebody asks leave, one by one.
import type { AskedModel } from '../../shared/attack/query/askModel.ts';
import { findByHunch, findByPosterior } from '../../shared/attack/query/askOracle.ts';
import { middleOf } from '../../shared/attack/query/cells.ts';
import { beliefAboutMissing } from '../../shared/attack/query/missing.ts';
import type { FieldSpec } from '../../shared/model/families.ts';
import { fit } from '../../shared/model/fit.ts';
import { BOARD } from '../../shared/model/model.ts';
import { done } from '../../shared/protocol/refusals.ts';
import { keyed } from '../../shared/random/keyed.ts';
import type { Randomness } from '../../shared/random/randomness.ts';
import { dequantise, quantise, roundToLevels } from '../../shared/release/grid.ts';
import { publish } from '../../shared/release/publish.ts';
import type { OracleSpec, OracleTruth } from '../../shared/rounds/oracle.ts';
import { MISSING_BASELINES } from '../../shared/scenario/missingBaselines.ts';
import { columnsOf, type DataRecord, without } from '../../shared/scenario/records.ts';
import { targetNamed } from '../../shared/scenario/scenario.ts';
import { soccer } from '../../shared/scenario/soccer.ts';
import { POINT_SCALES, roundPoints } from '../../shared/score/points.ts';
import { fieldUtility } from '../../shared/score/utility.ts';
import { placeOf, places } from './columns.ts';
import { drawNonce } from './nonce.ts';
import type { Ask, RoundRules } from './round.ts';

export interface OracleDrawn {
  readonly secret: {
    readonly records: readonly DataRecord[];
    readonly target: number; // index into records
    readonly cells: Uint8Array; // what the model says everywhere
    readonly counterfactual: OracleTruth['counterfactual'];
    readonly flipKey: Uint8Array; // decides which labels are turned round, per player and cell
  };
  readonly release: { readonly known: readonly DataRecord[] };
}

type Play = NonNullable<RoundRules<'oracle', OracleDrawn>['attackers']['eye']>;

const FRESH_SNAPSHOTS = 20;
const KEY_BYTES = 32;

export const oracle: RoundRules<'oracle', OracleDrawn> = {
  type: 'oracle',
  columns: {
    guess: (guess) => places([guess]),
    truth: ({ records, target }) => places([placeOf(records[target])]),
  },
  unit: () => 'm',
  plan: ({ plan, questions, flip }) =>
    flip === undefined ? { ...plan, questions } : { ...plan, questions, flip },
  guarantee: () => null,
  draw,
  drawMs: () => 5,
  clue: (_, { known }) => ({ type: 'oracle', domain: soccer.domain, ...BOARD, known }),
  thumbnail: () => null,
  fits: () => true,
  score(_, { secret }, guess) {
    if (!guess) return { error: null, points: 0, matched: [] };
    const { x, y } = secret.records[secret.target]!;
    const error = Math.hypot(guess.x - x, guess.y - y);
    return { error, points: roundPoints([error], POINT_SCALES.soccer), matched: [0] };
  },
  truth: (_, { secret: { records, target, cells, counterfactual } }) => ({
    type: 'oracle',
    records,
    target,
    cells,
    counterfactual,
  }),
  blindError: (spec) => MISSING_BASELINES[spec.target].meanError,
  oracle: {
    questions: (spec) => spec.questions,
    answer(spec, { secret }, player, { column, row }) {
      const byte = secret.cells[row * BOARD.columns + column]!;
      const turned = keyed(secret.flipKey, `${player} ${column} ${row}`).uniform() < (spec.flip ?? 0);
      return done({ byte: turned ? 255 - byte : byte });
    },
  },
  attackers: {
    blind: (spec, { known }) => onField(middleOf(beliefAboutMissing(spec.target, known))),
    eye: asking(findByHunch),
    solver: asking(findByPosterior),
  },
};

function draw(spec: OracleSpec, randomness: Randomness) {
  const { records, match } = soccer.draw(randomness, { target: spec.target });
  const columns = columnsOf(records);
  const published = publish(spec.plan, columns, soccer.domain, randomness);
  if (!published.ok) throw new Error(`a playlist asks for what cannot be published: ${published.code}`);
  if (published.release.kind !== 'field')
    throw new Error(`a map was expected from ${spec.plan.model.family}`);
  const { cells } = published.release;
  const [target] = targetNamed(soccer, spec.target).indices as [number];
  const fresh = Array.from({ length: FRESH_SNAPSHOTS }, () => columnsOf(soccer.drawAgain(match, randomness)));
  const { accuracy } = fieldUtility(dequantise(cells), BOARD, soccer.domain, fresh);
  const flip = spec.flip ?? 0;
  return {
    type: 'oracle' as const,
    secret: {
      records,
      target,
      cells,
      counterfactual: counterfactualOf(spec, records, target),
      flipKey: randomness.bytes(KEY_BYTES),
    },
    release: { known: records.filter((_, index) => index !== target) },
    utility: accuracy * (1 - flip) + (1 - accuracy) * flip,
    nonce: drawNonce(randomness),
  };
}

function counterfactualOf(spec: OracleSpec, records: readonly DataRecord[], target: number) {
  const columns = columnsOf(records);
  const { x, y } = records[target]!;
  const full = fit(spec.plan.model as FieldSpec, columns, soccer.domain);
  const rest = fit(spec.plan.model as FieldSpec, without(columns, target), soccer.domain);
  const said = (values: Float64Array): Float64Array => {
    const { protection } = spec.plan;
    if (protection.kind === 'rounded') roundToLevels(values, protection.levels);
    return values;
  };
  const values = new Float64Array(BOARD.columns * BOARD.rows);
  rest.fill(BOARD, values);
  const [whole, reduced] = said(Float64Array.of(full.predict(x, y), rest.predict(x, y)));
  return {
    withPercent: 100 * (whole as number),
    withoutPercent: 100 * (reduced as number),
    cells: quantise(said(values)),
  };
}

function asking(find: typeof findByPosterior): Play {
  return (spec, { known }, _randomness, _work, ask) => {
    const { model, protection } = spec.plan;
    const asked: AskedModel = {
      model,
      levels: protection.kind === 'rounded' ? protection.levels : 256,
      flip: spec.flip ?? 0,
      known,
      group: 1,
    };
    return onField(find(asked, beliefAboutMissing(spec.target, known), share(ask)));
  };
}

const share = (ask: Ask<'oracle'>) => (cell: { column: number; row: number }) => {
  const answer = ask(cell);
  return answer && answer.byte / 255;
};

const onField = ({ x, y }: { x: number; y: number }) => ({
  x: Math.min(soccer.domain.x.high, Math.max(0, x)),
  y: Math.min(soccer.domain.y.high, Math.max(0, y)),
});
