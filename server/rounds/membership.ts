// Was this player in it? The secret is which of ten candidates the model was trained on: each was drawn from the same
// match, and a coin decided whether that player or a stand-in of the same role went into the data.

import {
  heldOutEvidence,
  membershipEvidence,
  shadowsOf,
  standsOut,
} from '../../shared/attack/shadowMembership.ts';
import { tradeOff } from '../../shared/attack/tradeOff.ts';
import type { FieldSpec } from '../../shared/model/families.ts';
import { fit } from '../../shared/model/fit.ts';
import { below, type Randomness, shuffled } from '../../shared/random/randomness.ts';
import { dequantise } from '../../shared/release/grid.ts';
import type { FieldRelease, Plan } from '../../shared/release/plan.ts';
import { publish } from '../../shared/release/publish.ts';
import { CANDIDATES, type MembershipSpec, type MembershipTruth } from '../../shared/rounds/membership.ts';
import { columnsOf, type DataRecord, without } from '../../shared/scenario/records.ts';
import { soccer } from '../../shared/scenario/soccer.ts';
import { sharePoints } from '../../shared/score/points.ts';
import { fieldUtility } from '../../shared/score/utility.ts';
import { answers } from './columns.ts';
import { drawNonce } from './nonce.ts';
import type { RoundRules } from './round.ts';

export interface MembershipDrawn {
  readonly secret: {
    readonly members: readonly boolean[];
    readonly records: readonly DataRecord[];
    readonly computer: MembershipTruth['computer'];
  };
  readonly release: { readonly map: FieldRelease; readonly candidates: readonly DataRecord[] };
}

/** A coin decided of each candidate, so a coin is right about half of them, and nothing public helps it. */
const BLIND_ERROR = 0.5;
const FRESH_SNAPSHOTS = 20;
/** Log-odds that a spot must rise over its surroundings to be seen as somebody: about four grey levels of a sure cell. */
const SEEN = 0.35;

export const membership: RoundRules<'membership', MembershipDrawn> = {
  type: 'membership',
  columns: {
    guess: ({ bets }) => answers(...bets),
    truth: ({ members }) => answers(...members),
  },
  unit: () => 'share',
  plan: ({ plan }) => ({ type: 'membership', ...plan }), // bets are not averaged with places
  guarantee: ({ map }) => map.guarantee,
  draw,
  drawMs: () => 90,
  clue: (_, { map: { columns, rows, cells }, candidates }) => ({
    type: 'membership',
    domain: soccer.domain,
    columns,
    rows,
    cells,
    candidates,
  }),
  thumbnail: ({ map }) => map.cells,
  fits: () => true,
  score(_, { secret }, guess) {
    if (!guess || guess.bets.every((bet) => bet === null)) return { error: null, points: 0, matched: [] };
    // No bet is half a mistake: what a coin would have made of it.
    const wrong = guess.bets.map((bet, i) => (bet === null ? 0.5 : Number(bet !== secret.members[i])));
    const error = wrong.reduce((sum, each) => sum + each, 0) / wrong.length;
    return { error, points: sharePoints(error, BLIND_ERROR), matched: [] };
  },
  truth: ({ plan }, { secret: { members, records, computer }, release: { candidates } }) => ({
    type: 'membership',
    members,
    records,
    computer,
    counterfactual: plan.protection.kind === 'private' ? null : withoutOne(plan, records, candidates),
    bound: plan.protection.kind === 'private' ? plan.protection : null,
  }),
  blindError: () => BLIND_ERROR,
  attackers: {
    blind: (_, { candidates }, randomness) => ({
      bets: candidates.map(() => below(randomness, 2) === 1),
    }),
    eye: (_, { map, candidates }) => ({
      bets: candidates.map((candidate) => standsOut(map, candidate) > SEEN),
    }),
    solver: ({ plan }, { map, candidates }, randomness, work) => {
      const shadows = shadowsOf(plan, candidates, randomness, work);
      return { bets: membershipEvidence(map, candidates, shadows).map((evidence) => evidence > 0) };
    },
  },
};

function draw(spec: MembershipSpec, randomness: Randomness) {
  const { records, match } = soccer.draw(randomness);
  const standIns = soccer.drawAgain(match, randomness);
  const asked = shuffled(randomness, [...records.keys()]).slice(0, CANDIDATES);
  const members = asked.map(() => below(randomness, 2) === 1);
  const candidates = asked.map((index, i) =>
    anonymous((members[i] ? records : standIns)[index] as DataRecord),
  );
  const published = publish(spec.plan, columnsOf(records), soccer.domain, randomness);
  if (!published.ok) throw new Error(`a playlist asks for what cannot be published: ${published.code}`);
  const { release: map } = published;
  if (map.kind !== 'field') throw new Error(`a map was expected from ${spec.plan.model.family}`);
  const fresh = Array.from({ length: FRESH_SNAPSHOTS }, () => columnsOf(soccer.drawAgain(match, randomness)));
  return {
    type: 'membership' as const,
    secret: { members, records, computer: computerOn(spec, candidates, randomness) },
    release: { map, candidates },
    utility: fieldUtility(dequantise(map.cells), map, soccer.domain, fresh).accuracy,
    nonce: drawNonce(randomness),
  };
}

/** Whose absence the bare model would show most clearly, of the candidates that it has seen. */
function withoutOne(
  { model }: Plan,
  records: readonly DataRecord[],
  candidates: readonly DataRecord[],
): MembershipTruth['counterfactual'] {
  const columns = columnsOf(records);
  const full = fit(model as FieldSpec, columns, soccer.domain);
  const changes = candidates.flatMap(({ x, y, group }, candidate) => {
    const record = records.findIndex((each) => each.x === x && each.y === y);
    if (record < 0) return [];
    const rest = fit(model as FieldSpec, without(columns, record), soccer.domain);
    const ownPercent = (amber: number) => 100 * (group === 1 ? amber : 1 - amber);
    return [
      {
        candidate,
        withPercent: ownPercent(full.predict(x, y)),
        withoutPercent: ownPercent(rest.predict(x, y)),
      },
    ];
  });
  changes.sort((a, b) => b.withPercent - b.withoutPercent - (a.withPercent - a.withoutPercent));
  return changes[0] ?? null;
}

/** Where and for whom a candidate plays; who it is stays out. */
const anonymous = ({ x, y, group }: DataRecord): DataRecord => ({ x, y, group });

/** The computer's trade-off, from shadow models alone. */
function computerOn(
  { plan }: MembershipSpec,
  candidates: readonly DataRecord[],
  randomness: Randomness,
): MembershipTruth['computer'] {
  const { members, others } = heldOutEvidence(shadowsOf(plan, candidates, randomness));
  return tradeOff(members, others);
}
