// What a released curve says about the people behind it, as linear equations: every curve family is linear in
// its records' y, and so are the private sums. Whoever knows the x values knows the equations.
import { Matrix } from 'ml-matrix';
import { type CurveSpec, curveStatistics, type ModelSpec } from '../../../shared/model/families.ts';
import { fit } from '../../../shared/model/fit.ts';
import { toUnit } from '../../../shared/privacy/regressionStatistics.ts';
import { curveAxis } from '../../../shared/release/bare.ts';
import type { CurveRelease, Plan, Protection } from '../../../shared/release/plan.ts';
import type { Columns, Domain, Group } from '../../../shared/scenario/records.ts';

/**
 * observed = constant + H·v + noise, v the members' y stretched to −1 … 1 over the public range.
 * Rows of H are published numbers, columns the members of one group.
 */
export interface LinearView {
  readonly group: Group;
  readonly members: readonly number[]; // indices into the columns
  readonly weights: Matrix; // H
  readonly constant: Float64Array;
  readonly noise: number; // standard deviation per published number
  /** The published numbers of the group, stretched the same way. */
  observe(release: CurveRelease): Float64Array;
}

/** Published in full precision: what is left is the doubles' own rounding, far below a cent on a salary. */
const EXACT = 1e-7;

export function linearView(plan: Plan, columns: Columns, domain: Domain, group: Group): LinearView {
  const members = [...columns.group.keys()].filter((i) => columns.group[i] === group);
  return plan.protection.kind === 'private'
    ? sumsView(plan.model, columns, domain, group, members)
    : curveView(plan, columns, domain, group, members);
}

function curveView(
  { model, protection }: Plan,
  columns: Columns,
  domain: Domain,
  group: Group,
  members: readonly number[],
): LinearView {
  const middle = (domain.y.low + domain.y.high) / 2;
  const flat = fit(model as CurveSpec, { ...columns, y: columns.y.map(() => middle) }, domain);
  const axis = curveAxis(domain);
  const weights = new Matrix(axis.map((x) => members.map((i) => flat.influence(x, group, i))));
  return {
    group,
    members,
    weights,
    constant: Float64Array.from(axis, (x) => toUnit(flat.predict(x, group), domain.y)),
    noise: curveNoise(protection),
    observe: (release) => Float64Array.from(release.y[group], (y) => toUnit(y, domain.y)),
  };
}

/** On the −1 … 1 scale, which is two ranges wide; a rounding step is as good as noise of step/√12. */
function curveNoise(protection: Protection): number {
  if (protection.kind === 'noise') return 2 * protection.sigma;
  if (protection.kind === 'rounded') return 2 / (protection.levels - 1) / Math.sqrt(12);
  return EXACT;
}

function sumsView(
  model: ModelSpec,
  columns: Columns,
  domain: Domain,
  group: Group,
  members: readonly number[],
): LinearView {
  const statistics = curveStatistics(model as CurveSpec, domain);
  const { blockSize } = statistics;
  const constant = new Float64Array(blockSize);
  const perMember = members.map((i) => {
    const at = (y: number) => {
      const block = new Float64Array(blockSize);
      statistics.write(columns.x[i]!, y, block);
      return block;
    };
    const middle = at((domain.y.low + domain.y.high) / 2);
    middle.forEach((value, j) => {
      constant[j] = constant[j]! + value;
    });
    return at(domain.y.high).map((value, j) => value - middle[j]!);
  });
  const rows = Array.from({ length: blockSize }, (_, j) => perMember.map((column) => column[j]!));
  return {
    group,
    members,
    weights: new Matrix(rows),
    constant,
    noise: Number.NaN, // private sums bring their own: see noiseOf
    observe({ noisy }) {
      if (noisy?.primitive !== 'lattice')
        throw new Error(`a private curve needs sums, got ${noisy?.primitive}`);
      const block = noisy.values.slice(group * blockSize, (group + 1) * blockSize);
      return Float64Array.from(block, (sum) => sum / noisy.scale);
    },
  };
}

/** Noise of one published number: known from the protection, or from the release where it chose its own. */
export function noiseOf(view: LinearView, release: CurveRelease): number {
  return release.noisy?.primitive === 'lattice' ? release.noisy.sigma / release.noisy.scale : view.noise;
}
