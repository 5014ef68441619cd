// Attacks on a released map, told as errors in y: a stranger who pairs reconstructed places with people, an outsider
// who knows the x values, and an insider who knows everybody else.
import { PLANE, planeOf } from '../../../shared/model/plane.ts';
import { toUnit } from '../../../shared/privacy/regressionStatistics.ts';
import { dequantise } from '../../../shared/release/grid.ts';
import type { FieldRelease } from '../../../shared/release/plan.ts';
import type { Columns, Domain } from '../../../shared/scenario/records.ts';
import { assign } from '../../../shared/score/assignment.ts';
import { cellAt } from './cellAt.ts';
import type { AttackSetting } from './curveAttack.ts';
import { misfitOf } from './fieldEvidence.ts';
import { type Finding, HIT, median } from './findings.ts';
import { reconstruct } from './mapReconstruction.ts';
import { groupLevel, priorGuess } from './priorGuess.ts';
import { releaseField } from './releases.ts';
import { jointScan, scan } from './scanY.ts';

/** More unknown people than this are not worked out together, only read off. */
const MAX_JOINT = 60;
/** Rounds over everybody's y, over all simulated releases together. */
const SWEEPS = 8;
/** In larger tables reconstructed places are not paired with people: the best pairing takes hours and says little. */
const MAX_PAIRED = 120;
/** Newton steps of the reconstruction over all simulated releases together: some ten seconds. */
const SOLVER_STEPS = 1_200;

interface Errors {
  readonly stranger: number[];
  readonly outsider: number[];
  readonly insider: number[];
}

export function attackField(setting: AttackSetting): Finding[] {
  const { plan, columns, domain, studied, releases, randomness, step } = setting;
  const unit = (domain.y.high - domain.y.low) / 2;
  const alone = studied.map((i) => priorGuess(columns, domain, i));
  const errors = studied.map((): Errors => ({ stranger: [], outsider: [], insider: [] }));
  for (let t = 0; t < releases; t++) {
    const release = releaseField(plan, columns, domain, randomness);
    const places =
      columns.count > MAX_PAIRED
        ? null
        : reconstruct(release, columns.group, randomness, Math.ceil(SOLVER_STEPS / releases));
    const byPlace = places && pairedY(places, columns, domain, 'place');
    const byX = outsiderGuesses(setting, release, places);
    const misfit = misfitOf(release, columns, domain);
    for (const [k, person] of studied.entries()) {
      const truth = toUnit(columns.y[person]!, domain.y);
      const read = byX[k]!;
      const guess = scan(misfit, domain, person, alone[k]!);
      if (byPlace) errors[k]?.stranger.push(unit * Math.abs(byPlace[person]! - truth));
      errors[k]?.outsider.push(unit * Math.abs(read - truth));
      errors[k]?.insider.push(unit * Math.abs(guess - truth));
    }
    step();
  }
  return studied.map((person, k) => {
    const truth = toUnit(columns.y[person]!, domain.y);
    const { stranger, outsider, insider } = errors[k]!;
    const ownGuess = unit * Math.abs(alone[k]! - truth);
    const level = unit * Math.abs(groupLevel(columns, domain, person) - truth);
    return {
      person,
      blind: unit * Math.abs(truth),
      stranger: stranger.length === 0 ? null : { error: median(stranger), without: level },
      outsider: { error: median(outsider), without: ownGuess },
      insider: { error: median(insider), without: ownGuess },
      insiderAlone: ownGuess,
      insiderHits: insider.filter((error) => error <= 2 * HIT * unit).length / insider.length,
    };
  });
}

/** The y of everybody looked at, to somebody who knows every x: read off a private map, worked out from any other. */
function outsiderGuesses(
  { plan, columns, domain, studied, releases }: AttackSetting,
  release: FieldRelease,
  places: Columns | null,
): number[] {
  const jointly = places !== null && plan.protection.kind !== 'private' && columns.count <= MAX_JOINT;
  if (!jointly) {
    const values = dequantise(release.cells);
    return studied.map((person) => readColumn(release, values, columns, domain, person));
  }
  const start = pairedY(places, columns, domain, 'x');
  const all = jointScan(release, columns, domain, start, Math.ceil(SWEEPS / releases));
  return studied.map((person) => all[person]!);
}

/** The y of the reconstructed place that each person gets, on the −1 … 1 scale; pairs stay within a group. */
function pairedY(places: Columns, columns: Columns, domain: Domain, by: 'place' | 'x'): Float64Array {
  const plane = planeOf(domain);
  const paired = new Float64Array(columns.count);
  for (const group of [0, 1]) {
    const members = [...columns.group.keys()].filter((i) => columns.group[i] === group);
    const cost = members.map((i) =>
      members.map((j) => {
        const dx = plane.x(columns.x[i]!) - places.x[j]!;
        return by === 'x' ? Math.abs(dx) : Math.hypot(dx, plane.y(columns.y[i]!) - places.y[j]!);
      }),
    );
    const { columnOfRow } = assign(cost);
    members.forEach((i, k) => {
      const j = members[columnOfRow[k]!]!;
      paired[i] = (places.y[j]! / PLANE.height) * 2 - 1;
    });
  }
  return paired;
}

/** Where along a person's x the map leans most to their group: the weighted median of that column of cells. */
function readColumn(
  release: FieldRelease,
  values: Float64Array,
  columns: Columns,
  domain: Domain,
  person: number,
): number {
  const { column } = cellAt(release, domain, columns.x[person]!, columns.y[person]!);
  const own = columns.group[person]!;
  const ownShares = Array.from({ length: release.rows }, (_, row) => {
    const a = values[row * release.columns + column]!;
    return own === 1 ? a : 1 - a;
  });
  const least = Math.min(...ownShares);
  const weights = ownShares.map((value) => value - least + 1e-9);
  let half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
  const row = weights.findIndex((weight) => {
    half -= weight;
    return half <= 0;
  });
  return ((row + 0.5) / release.rows) * 2 - 1;
}
